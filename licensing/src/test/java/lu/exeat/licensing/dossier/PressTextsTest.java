package lu.exeat.licensing.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.licensing.dossier.MentionCase.Score;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole press texts that were written before the rules were run on them: at least 95 % of what they name is found, at
/// most 5 % of what is found is wrong, and the groups are right in all texts but a few.
class PressTextsTest {
    private static final double RECALL = 0.95;
    private static final double WRONG = 0.05;

    @ParameterizedTest
    @CsvSource({
        "press-1.yaml, 15",
        "press-2.yaml, 15",
        "press-3.yaml, 14",
        "press-4.yaml, 13",
        "press-5.yaml, 12",
        "press-6.yaml, 14",
        "press-7.yaml, 14",
        "press-8.yaml, 11",
        "press-9.yaml, 12",
        "press-10.yaml, 22",
        "press-11.yaml, 14",
        "press-12.yaml, 14",
        "press-13.yaml, 14"
    })
    void mostOfAPressTextIsFoundAndLittleElse(String file, int groupsRight) throws IOException {
        List<Score> scores = cases(file).stream().map(new MentionCase()::run).toList();
        double expected = scores.stream().mapToInt(Score::expected).sum();
        double found = scores.stream().mapToInt(Score::found).sum();
        double right = scores.stream().mapToInt(Score::right).sum();

        assertThat(right / expected).as("found of expected").isGreaterThanOrEqualTo(RECALL);
        assertThat((found - right) / found).as("wrong of found").isLessThanOrEqualTo(WRONG);
        assertThat(scores.stream().filter(PressTextsTest::hasGroupsRight).count())
                .as("texts with all groups right")
                .isGreaterThanOrEqualTo(groupsRight);
    }

    private static boolean hasGroupsRight(Score score) {
        return score.differences().stream()
                .noneMatch(line -> line.startsWith("group") || line.startsWith("missed group"));
    }

    private static List<Node.Mapping> cases(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PressTextsTest.class.getResourceAsStream(file))) {
            Problems problems = new Problems();
            List<Node.Mapping> cases = new ArrayList<>();
            Node document = DocumentReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .require();
            for (Node node : document.list(problems).orElseThrow()) {
                cases.add(node.mapping(problems).orElseThrow());
            }
            assertThat(problems.list()).isEmpty();
            return cases;
        }
    }
}
