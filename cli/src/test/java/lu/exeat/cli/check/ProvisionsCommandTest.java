package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exeat provisions --site`: what is written, and what is refused. What the pages say is shown with the lawbook.
class ProvisionsCommandTest {
    private static final String CASES = CommandRun.file("cli/src/test/cases");

    @TempDir
    private Path folder;

    @Test
    void siteIsWrittenWithTheCasesAndTheDifferenceOfTheDays() throws IOException {
        CommandRun run = CommandRun.of(
                "provisions",
                "--site",
                folder.toString(),
                "--at",
                "2025-12-01",
                "--at",
                "2021-07-20",
                "--cases",
                CASES);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith(folder.resolve("index.html") + "\n");
        assertThat(folder.resolve("lb/difference-2021-07-20-2025-12-01.html")).isRegularFile();
        assertThat(Files.readString(folder.resolve("en/provision-reg-2021-821-art_3-par_1.html")))
                .contains("<code>e21-art3-listed</code>");
    }

    @Test
    void oneDayHasNothingToBeComparedWith() {
        CommandRun run = CommandRun.of("provisions", "--site", folder.toString(), "--at", "2025-12-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("two different days");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fileThatHoldsNoCasesIsRefusedAndNothingWritten() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "title: no cases here\n");
        Path site = folder.resolve("site");

        CommandRun run = CommandRun.of("provisions", "--site", site.toString(), "--cases", bad.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bad.yaml", "/cases");
        assertThat(site).doesNotExist();
    }

    @Test
    void casesWithoutASiteAreRefused() {
        assertThat(CommandRun.of("provisions", "--cases", CASES).code()).isEqualTo(2);
    }

    @Test
    void conditionWithAValueThatOnlyAWorkedOutFactHasIsExplained() {
        CommandRun run = CommandRun.of(
                "explain",
                CommandRun.file("examples/pegasus-cloud-console.yaml"),
                "--at",
                "2025-12-01",
                "--provision",
                "reg/2021/821/art_4/par_1/pnt_b");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("as the list says, as nothing was stated");
    }
}
