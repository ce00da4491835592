package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.exeat.cli.CommandRun;
import lu.exeat.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exeat cases` on files and folders.
class CasesCommandTest {
    private static final String CASE = """
            - id: %s
              title: A listed machine leaves for %s
              source: reg/2021/821/art_3/par_1
              confidence: HIGH
              transaction:
                date: 2025-12-01
                authority: LU
                activity: EXPORT
                means: SHIPMENT
                from: LU
                destination: BR
                items: [{description: Machine, list: DUAL_USE, code: 2B009}]
              expect:
                outcome: %s
            """;

    @TempDir
    private Path folder;

    private void write(String name, String id, String outcome) throws IOException {
        Files.writeString(folder.resolve(name), CASE.formatted(id, "Brazil", outcome));
    }

    @Test
    void folderStandsForItsCaseFilesByName() throws IOException {
        write("b.yml", "second", "NO_AUTHORISATION_REQUIRED");
        write("a.yaml", "first", "NO_AUTHORISATION_REQUIRED");
        write("c.YAML", "third", "AUTHORISATION_REQUIRED");
        write("notes.txt", "not-a-case", "PROHIBITED");
        Files.createDirectory(folder.resolve("below.yaml"));

        CommandRun run = CommandRun.of("cases", folder.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.CASE_FAILED);
        assertThat(run.out().lines())
                .startsWith("first: A listed machine leaves for Brazil")
                .contains("second: A listed machine leaves for Brazil")
                .endsWith("1 passed, 2 failed");
    }

    @Test
    void filesAndFoldersStandTogether() throws IOException {
        write("a.yaml", "first", "AUTHORISATION_REQUIRED");
        String file = folder.resolve("a.yaml").toString();

        CommandRun run = CommandRun.of("cases", file, folder.toString());

        assertThat(run.out()).isEqualToIgnoringNewLines("2 passed, 0 failed");
        assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    }

    @Test
    void folderWithoutCaseFilesIsAnError() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no cases");

        CommandRun run = CommandRun.of("cases", folder.toString());

        assertThat(run.err()).contains("cannot read " + folder + ": a folder without case files (*.yaml, *.yml)");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
