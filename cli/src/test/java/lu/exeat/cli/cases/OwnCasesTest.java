package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases that were written from the text of the law, before the encoding was looked at: all pass, and together they
/// reach every provision. What stands in `disputed.yaml.txt` are readings that were not taken; it is not run.
class OwnCasesTest {
    /// What no fact can settle: these leave an outcome open and never decide.
    private static final Set<String> NEVER_DECIDES = Set.of(
            "sanctions/measures",
            "national/defence-products",
            "law/date",
            "lu/loi/2018/06/27/art_35 other acts",
            "lu/loi/2018/06/27/art_42",
            "lu/loi/2018/06/27/art_43",
            "lu/rgd/2018/12/14/art_10/par_1");

    private static final Lawbook LAWBOOK = Lawbook.shipped();
    private static final Clock CLOCK = Clock.systemUTC();

    @ParameterizedTest
    @MethodSource("listFiles")
    void everyCasePasses(Path file) {
        Problems problems = new Problems();

        List<CaseFile.Run> runs = CaseFile.run(read(file), LAWBOOK, CLOCK, problems);

        assertThat(problems.list()).isEmpty();
        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.differences())
                        .as(run.id() + ": " + run.title())
                        .isEmpty());
    }

    @Test
    void noTwoCasesHaveOneId() {
        assertThat(listCases().map(fields -> textOf(fields, "id"))).doesNotHaveDuplicates();
    }

    @Test
    void everyProvisionDecidesACase() {
        Set<String> deciding = listDeterminations()
                .flatMap(determination -> determination.findings().stream())
                .filter(Finding::deciding)
                .map(finding -> nameOf(finding.provision()))
                .collect(Collectors.toSet());

        assertThat(deciding)
                .containsAll(LAWBOOK.provisions().stream()
                        .filter(provision ->
                                !NEVER_DECIDES.contains(provision.id().id()))
                        .map(OwnCasesTest::nameOf)
                        .filter(name -> !NEVER_DECIDES.contains(name))
                        .toList());
    }

    @Test
    void whatNoFactCanSettleLeavesACaseOpen() {
        Set<String> open = listDeterminations()
                .filter(determination -> determination.ruling().outcome() == Outcome.INDETERMINATE)
                .flatMap(determination -> determination.findings().stream())
                .filter(finding -> finding.truth() == Truth.UNKNOWN)
                .map(Finding::provision)
                .flatMap(provision -> Stream.of(provision.id().id(), nameOf(provision)))
                .collect(Collectors.toSet());

        assertThat(open).containsAll(NEVER_DECIDES);
    }

    static List<Path> listFiles() {
        Path folder = Path.of(System.getProperty("exeat.root", ".."), "cli", "src", "test", "cases");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node read(Path file) {
        try {
            return DocumentReader.read(Files.readAllBytes(file)).require();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Node.Mapping> listCases() {
        Problems problems = new Problems();
        return listFiles().stream()
                .flatMap(file -> read(file).list(problems).orElseThrow().stream())
                .map(node -> node.mapping(problems).orElseThrow());
    }

    private static Stream<Determination> listDeterminations() {
        return listCases()
                .flatMap(fields -> fields.find("transaction").stream())
                .map(transaction -> TransactionReader.shipped()
                        .readTransaction(transaction, Optional.empty(), CLOCK)
                        .require())
                .map(transaction -> LAWBOOK.determine(LAWBOOK.facts(transaction)));
    }

    private static String textOf(Node.Mapping fields, String field) {
        return fields.readText(field, 200, new Problems()).orElseThrow();
    }

    /// The rule apart, where one provision has several.
    private static String nameOf(Provision provision) {
        return (provision.id().id() + " " + provision.rule()).strip();
    }
}
