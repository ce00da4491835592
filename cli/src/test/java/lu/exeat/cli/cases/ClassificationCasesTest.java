package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lu.exeat.cli.CommandRun;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The classification cases that were written from the text of the list: limits on both their sides, notes, what is not
/// known. They were written before the trees were run on them.
class ClassificationCasesTest {
    private static final Path FOLDER = CommandRun.ROOT.resolve("cli/src/test/classification");

    @ParameterizedTest
    @MethodSource("listFiles")
    void everyCasePasses(Path file) throws IOException {
        assertThat(run(Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.differences())
                        .as(run.id() + ": " + run.title())
                        .isEmpty());
    }

    @Test
    void aWrongCodeAndAWrongOutcomeAreDifferences() {
        List<CaseFile.Run> runs = run("""
                list_version: "2025-11-15"
                cases:
                - {id: wrong, facts: {form: hardware, rebreather: closed circuit}, outcome: NOT_LISTED, codes: [9A012]}
                """);

        assertThat(runs.getFirst().differences())
                .anySatisfy(line -> assertThat(line).contains("expected NOT_LISTED, found LISTED"))
                .anySatisfy(line -> assertThat(line).contains("9A012 is not among"))
                .anySatisfy(line -> assertThat(line).contains("8A002.q.1 is not expected"));
    }

    @Test
    void aDeeperCodeServesForAShorterOneAndNeverTheOtherWayRound() {
        String text = """
                cases:
                - {id: a, facts: {form: hardware, rebreather: closed circuit}, outcome: LISTED, codes: [%s]}
                """;

        assertThat(run(text.formatted("8A002")).getFirst().differences()).isEmpty();
        assertThat(run(text.formatted("8A002.q.1.a")).getFirst().differences()).isNotEmpty();
    }

    @Test
    void aFactThatNobodyKnowsIsADifferenceAndNotSilence() {
        assertThat(run("cases: [{id: a, facts: {form: hardware, colour: red}, outcome: NOT_LISTED, codes: []}]")
                        .getFirst()
                        .differences()
                        .toString())
                .contains("/cases/0/facts/colour");
    }

    private static List<CaseFile.Run> run(String text) {
        Problems problems = new Problems();
        Node document = DocumentReader.read(text).require();
        List<CaseFile.Run> runs = CaseFile.run(document, Lawbook.shipped(), Clock.systemUTC(), problems);
        assertThat(problems.list()).isEmpty();
        return runs;
    }

    static Stream<Path> listFiles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
