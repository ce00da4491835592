package lu.exeat.cli.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `exeat classify` and `exeat item diff` as they are called: forms of output, languages, batch, bad input.
class ClassifyCommandTest {
    private static final String REBREATHER = """
            form: hardware
            rebreather: closed circuit
            otherFacts: false
            """;

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("facts.yaml"), text).toString();
    }

    @Test
    void jsonHasTheFieldsThatScriptsRead() throws IOException {
        CommandRun run = CommandRun.of("classify", "--facts", file(REBREATHER), "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {
                          "verdict": "LISTED",
                          "codes": ["8A002.q.1"],
                          "releasedBy": null,
                          "underlying": [],
                          "alsoCheck": ["CHECK_MILITARY_LIST"],
                          "handOver": [],
                          "cite": ["8A002.q.1"],
                          "listVersion": "2025-11-15",
                          "candidates": [],
                          "openQuestions": []
                        }
                        """);
    }

    @Test
    void absentIsUnknownUnlessTheFileSaysOtherwise() throws IOException {
        CommandRun run = CommandRun.of(
                "classify", "--facts", file(REBREATHER.replace("otherFacts: false\n", "")), "--format", "json");

        assertThat(run.out()).contains("\"verdict\": \"OPEN\"").contains("\"fact\": \"accompaniesUser\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en:Listed in Annex I", "fr:Inscrit à l’annexe I", "de:In Anhang I gelistet", "lb:gelëscht"})
    void textSpeaksFourLanguages(String languageAndWords) throws IOException {
        String[] parts = languageAndWords.split(":", 2);

        CommandRun run = CommandRun.of("classify", "--facts", file(REBREATHER), "--lang", parts[0]);

        assertThat(run.out()).contains(parts[1]).contains("8A002.q.1");
    }

    @Test
    void aDescriptionRanksEntries() {
        CommandRun run = CommandRun.of("classify", "--format", "yaml", "quantum computer with 60 qubits");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("verdict: OPEN").contains("- code: 4A506\n  rank: 1");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() throws IOException {
        CommandRun run = CommandRun.of(
                "classify", "--facts", file("form: hardware\nappWt: much\ncolour: red\nindexes: maybe\n"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/appWt").contains("/colour").contains("/indexes");
    }

    @Test
    void theDayOfAListThatIsNotHeldIsRefused() throws IOException {
        CommandRun run = CommandRun.of("classify", "--facts", file(REBREATHER), "--list-version", "2024-05-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2021-09-09").contains("2025-11-15");
    }

    @Test
    void aBatchAnswersEachLineInItsPlace() {
        String lines = "{\"id\": \"a\", \"facts\": {\"form\": \"hardware\", \"appWt\": 71}, \"otherFacts\": false}\n"
                + "{\"id\": \"b\", \"facts\": {\"colour\": \"red\"}}\n"
                + "{\"id\": \"c\", \"description\": \"drone\", \"facts\": {\"form\": \"hardware\"}, \"otherFacts\": false}\n";
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("classify", "--batch", "--list-version", "2025-11-15");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out().lines().toList())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("{\"line\":1,\"id\":\"a\",\"classification\":{\"verdict\":\"LISTED\","
                                            + "\"codes\":[\"4A003.b\"]"),
                            line -> assertThat(line).startsWith("{\"line\":2,\"id\":\"b\",\"problems\":"),
                            line -> assertThat(line)
                                    .contains("\"verdict\":\"NOT_LISTED\"")
                                    .contains("{\"code\":\"9A012\""));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void casesOfClassificationsRunBelowThisCommandToo() {
        CommandRun run =
                CommandRun.of("classify", "cases", CommandRun.file("cli/src/test/classification/machines.yaml"));

        assertThat(run.out()).isEqualTo("50 passed, 0 failed\n");
    }

    @Test
    void theExamplesAreAnsweredAsTheirCommentsSay() {
        CommandRun gateway = CommandRun.of("classify", "--facts", CommandRun.file("examples/items/vpn-gateway.yaml"));
        CommandRun drone = CommandRun.of("classify", "--facts", CommandRun.file("examples/items/survey-drone.yaml"));

        assertThat(gateway.out()).startsWith("Listed in Annex I: 5A002.a.1\n");
        assertThat(drone.out()).startsWith("Open: a code could still apply\n").contains("gustKmh");
    }

    @Test
    void theFactsOfItemsAreListedWithTheirQuestions() {
        CommandRun run = CommandRun.of("facts", "--classification", "--format", "json");

        assertThat(run.out()).contains("\"fact\": \"appWt\"").contains("\"unit\": \"WT\"");
    }

    @Test
    void neitherDescriptionNorFactsIsBadInput() {
        assertThat(CommandRun.of("classify").code()).isEqualTo(2);
    }

    @Test
    void theDifferenceOfTwoListsNamesLimits() {
        CommandRun run = CommandRun.of("item", "diff", "2021-09-09", "2025-11-15");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4A003.b  29 → 70").contains("  4A506\n").contains("  2B510\n");
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThat(CommandRun.of("item", "diff", "2025-11-15", "2021-09-09").code())
                .isEqualTo(2);
    }
}
