package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The case files that stand beside the project, where they are there.
class SharedCasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"eu.yaml", "lu.yaml", "mentions.yaml", "classification.yaml"})
    void everyCaseOfAKnownKindPasses(String file) throws IOException {
        Path path = Path.of(System.getProperty("exeat.root", ".."), "..", "shared", "cases", file);
        assumeTrue(Files.exists(path), "no case files beside the project: " + path);
        Problems problems = new Problems();

        List<CaseFile.Run> failed = CaseFile.run(
                        DocumentReader.read(Files.readAllBytes(path)).require(),
                        Lawbook.shipped(),
                        Clock.systemUTC(),
                        problems)
                .stream()
                .filter(run -> !run.passed() && !run.differences().toString().contains("no kind of case"))
                .toList();

        failed.forEach(run -> System.out.println(run));
        assertThat(problems.list()).isEmpty();
        assertThat(failed).isEmpty();
    }
}
