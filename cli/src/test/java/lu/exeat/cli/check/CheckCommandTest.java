package lu.exeat.cli.check;

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
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands around a determination print, and how they end. The texts of answers are approved elsewhere.
class CheckCommandTest {
    private static final String EXAMPLE = CommandRun.file("examples/pegasus-cloud-console.yaml");

    @ParameterizedTest
    @CsvSource({
        "en, Authorisation required",
        "fr, Autorisation requise",
        "de, Genehmigungspflichtig",
        "lb, Lizenz obligatoresch"
    })
    void outcomeStandsFirstInEachLanguage(String language, String word) {
        CommandRun run = CommandRun.of("check", "--lang", language, EXAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(word + "\n").doesNotContain("\u001B");
    }

    @Test
    void badInputIsToldWithEveryPlaceAndExitCodeTwo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "transaction:\n  destination: Mexico\n  activity: SALE\n  items: []\n  colour: red\n");

        CommandRun run = CommandRun.of("check", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "/transaction/destination",
                        "/transaction/activity",
                        "/transaction/items",
                        "/transaction/colour")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.yaml", "."})
    void fileThatCannotBeReadIsBadInput(String name) {
        CommandRun run = CommandRun.of("check", name);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(name).doesNotContain("\tat ");
    }

    @Test
    void unknownLanguageIsRefused() {
        assertThat(CommandRun.of("check", "--lang", "xx", EXAMPLE).code()).isEqualTo(2);
    }

    @Test
    void sameInputGivesTheSameBytes() {
        CommandRun first = CommandRun.of("check", "--format", "json", EXAMPLE);
        CommandRun second = CommandRun.of("check", "--format", "json", EXAMPLE);

        assertThat(first.out()).isEqualTo(second.out()).contains("\"lawbook\": \"sha256:");
    }

    @Test
    void yamlHoldsTheSameOutcomeAsJson() {
        CommandRun yaml = CommandRun.of("check", "--format", "yaml", EXAMPLE);

        assertThat(yaml.out()).startsWith("determination:\n").contains("outcome: AUTHORISATION_REQUIRED");
    }

    @Test
    void batchAnswersEachLineInOrderAndCarriesOnAfterABadOne() {
        String good =
                "{\"transaction\":{\"id\":\"A\",\"date\":\"2025-12-01\",\"authority\":\"LU\",\"activity\":\"EXPORT\","
                        + "\"means\":\"SHIPMENT\",\"destination\":\"MX\",\"items\":[{\"list\":\"DUAL_USE\",\"code\":\"4A005\"}]}}";
        String bad = "{\"transaction\":{\"id\":\"B\",\"activity\":\"SALE\",\"items\":[{}]}}";

        CommandRun run = batch(good + "\n" + bad + "\n\nnonsense\n" + good);

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isEqualTo(2);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .startsWith("{\"line\":1,\"id\":\"A\",\"determination\":{\"outcome\":\"AUTHORISATION_REQUIRED\"");
        assertThat(lines.get(1))
                .startsWith("{\"line\":2,\"id\":\"B\",\"problems\":[")
                .contains("/transaction/activity");
        assertThat(lines.get(2)).startsWith("{\"line\":3,\"problems\":[");
        assertThat(lines.get(3)).startsWith("{\"line\":4,\"problems\":[");
        assertThat(lines.get(4))
                .startsWith("{\"line\":5,\"id\":\"A\",\"determination\":")
                .doesNotContain("because");
    }

    @Test
    void batchPassesOverALineThatIsTooLong() {
        CommandRun run = batch("{\"transaction\":\"" + "x".repeat(3_000_000) + "\"}\n{}\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines().toList()).hasSize(2).allMatch(line -> line.contains("\"problems\""));
    }

    private static CommandRun batch(String lines) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return CommandRun.of("check", "--batch");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void explanationShowsEachNodeWithTheFactBehindIt() {
        CommandRun run = CommandRun.of("explain", EXAMPLE, "--provision", "reg/2021/821/art_3/par_1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "[met] export",
                        "accessibleOutsideUnion is yes ← true, given",
                        "items.code is one of \"anx_I\"");
    }

    @Test
    void provisionThatIsNotInForceThenIsNotExplained() {
        CommandRun run =
                CommandRun.of("explain", EXAMPLE, "--at", "2021-07-20", "--provision", "reg/2021/821/art_3/par_1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("reg/2021/821/art_3/par_1", "2021-07-20");
    }

    @Test
    void comparisonNamesTheProvisionOfEachDay() {
        CommandRun run = CommandRun.of("compare", EXAMPLE, "--at", "2025-12-01", "--at", "2021-07-20");

        assertThat(run.out().lines().toList())
                .containsExactly(
                        "2021-07-20  Authorisation required  Art. 3(1), Reg. (EC) No 428/2009",
                        "2025-12-01  Authorisation required  Art. 3(1), Reg. (EU) 2021/821");
    }

    @Test
    void provisionsOfADayAreThoseInForce() {
        String before = CommandRun.of("provisions", "--at", "2021-09-08").out();
        String after = CommandRun.of("provisions", "--at", "2021-09-09").out();

        assertThat(before).contains("reg/2009/428/art_3/par_1").doesNotContain("reg/2021/821/art_3/par_1");
        assertThat(after).contains("reg/2021/821/art_5/par_1").doesNotContain("reg/2009/428/art_3/par_1");
    }

    @Test
    void factsAreAskedForInFourLanguages() {
        CommandRun run = CommandRun.of("facts", "--format", "json");

        assertThat(run.out()).contains("\"fact\": \"endUse.wmd\"", "\"en\": ", "\"fr\": ", "\"de\": ", "\"lb\": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "provisions"})
    void formThatACommandHasNotIsRefused(String command) {
        CommandRun run = CommandRun.of(command, "--format", "yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "explain", "compare", "cases", "facts", "provisions", "dossier", "completion"})
    void everyCommandHasHelpWithAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Example").contains("exeat");
    }

    @Test
    void completionScriptNamesTheCommands() {
        assertThat(CommandRun.of("completion").out()).contains("complete", "provisions", "--batch");
    }
}
