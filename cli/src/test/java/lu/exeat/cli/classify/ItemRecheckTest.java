package lu.exeat.cli.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `exeat classify --keep` and `exeat item recheck`: a file of kept classifications, and what another list makes of
/// them.
/// The limits are those of the lists: 29 WT on that of 2021, 70 WT on that of 2025.
class ItemRecheckTest {
    private static final String COMPUTER = """
            id: ART-1
            facts: {form: hardware, productType: computer, appWt: 40}
            otherFacts: false
            sources: {appWt: data sheet of the maker}
            """;

    @TempDir
    Path folder;

    private Path records() {
        return folder.resolve("records.jsonl");
    }

    private CommandRun keep(String item, String day) throws IOException {
        Path facts = Files.writeString(folder.resolve("item.yaml"), item);
        return CommandRun.of(
                "classify",
                "--facts",
                facts.toString(),
                "--list-version",
                day,
                "--keep",
                records().toString());
    }

    private CommandRun recheck(String... more) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("item", "recheck", records().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void recordHoldsFactsWithSourcesVerdictListAndDay() throws IOException {
        keep(COMPUTER, "2021-09-09");

        assertThat(Files.readString(records()))
                .startsWith("{\"classification\":{\"id\":\"ART-1\",\"facts\":{\"form\":\"hardware\","
                        + "\"productType\":\"computer\",\"appWt\":40},\"otherFacts\":false,"
                        + "\"sources\":{\"appWt\":\"data sheet of the maker\"},"
                        + "\"verdict\":\"LISTED\",\"codes\":[\"4A003.b\"],\"releasedBy\":null,")
                .containsPattern("\"listVersion\":\"2021-09-09\",\"list\":\"sha256:[0-9a-f]{64}\",\"made\":\"20")
                .endsWith("}}\n");
    }

    @Test
    void recordsAreAddedAndNoneIsLost() throws IOException {
        keep(COMPUTER, "2021-09-09");
        keep(COMPUTER, "2025-11-15");

        assertThat(Files.readAllLines(records())).hasSize(2);
    }

    @Test
    void codeThatLeavesSaysWhichLimitMoved() throws IOException {
        keep(COMPUTER, "2021-09-09");

        CommandRun run = recheck("--at", "2025-11-15");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("ART-1: changed")
                .contains("4A003.b left: the numbers of 4A003.b were 29, and are 70")
                .contains("1 rechecked, 1 changed, by the list of 2025-11-15");
    }

    @Test
    void sameListChangesNothing() throws IOException {
        keep(COMPUTER, "2021-09-09");

        CommandRun run = recheck("--at", "2022-05-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("ART-1: unchanged").contains("1 rechecked, 0 changed");
    }

    @Test
    void scriptsReadOneLineEach() throws IOException {
        keep(COMPUTER, "2025-11-15");

        CommandRun run = recheck("--at", "2021-09-09", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"line\":1,\"id\":\"ART-1\",\"recheck\":{\"changed\":true,")
                .contains("{\"code\":\"4A003.b\",\"change\":\"CAME\",\"because\":\"LIMIT\","
                        + "\"before\":\"70\",\"after\":\"29\"}");
    }

    @Test
    void aLineThatCameIntoTheListIsTheReason() throws IOException {
        keep("""
                facts: {form: hardware, model: gate, physicalQubits: 2500}
                otherFacts: false
                """, "2021-09-09");

        assertThat(recheck("--at", "2025-11-15").out())
                .contains("line 1: changed")
                .contains("4A506.a.8 came: the line came into the list");
    }

    @Test
    void aRecordThatWasAlteredIsToldOf() throws IOException {
        keep(COMPUTER, "2021-09-09");
        Files.writeString(records(), Files.readString(records()).replace("\"appWt\":40", "\"appWt\":20"));

        assertThat(recheck("--at", "2021-09-09").out())
                .contains("The record does not say what its own facts give by its own list.");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreRechecked() throws IOException {
        keep(COMPUTER, "2021-09-09");
        Files.writeString(records(), "{\"classification\": {\"codes\": [\"4A\"]}}\n" + Files.readString(records()));

        CommandRun run = recheck("--at", "2021-09-09");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("line 1")
                .contains("/classification/codes/0")
                .contains("/classification/facts");
        assertThat(run.out()).contains("ART-1: unchanged");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-12", "2024-11-08", "2025-11-14"})
    void aListThatIsNotHeldIsRefused(String day) throws IOException {
        keep(COMPUTER, "2021-09-09");

        CommandRun run = recheck("--at", day);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the list of " + day + " is not held").contains("2021-09-09, 2025-11-15");
    }

    @Test
    void aBatchIsKeptLineByLine() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                "{\"id\": \"a\", \"facts\": {\"form\": \"hardware\"}}\nnonsense\n".getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run =
                    CommandRun.of("classify", "--batch", "--keep", records().toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(Files.readAllLines(records()))
                    .singleElement()
                    .asString()
                    .contains("\"id\":\"a\"", "\"verdict\":\"OPEN\"");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void sourceOfAFactThatNobodyStatedIsAProblem() throws IOException {
        CommandRun run = keep(COMPUTER.replace("sources: {appWt:", "sources: {radHard:"), "2021-09-09");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/sources/radHard");
        assertThat(records()).isEmptyFile();
    }
}
