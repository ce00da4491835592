package lu.exeat.licensing.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.licensing.dossier.MentionCase.Score;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found in whole texts in four languages, held against complete lists: the shipped texts one by one, and the
/// shared cases as figures, where they are at hand. That the comparison itself sees a difference is shown first.
class MentionCaseTest {
    private final MentionCase comparison = new MentionCase();

    @Test
    void aMissedMentionAndAGroupTooManyAreDifferences() {
        Node.Mapping wrong = cases("""
                - id: x
                  text: "Die Muster AG und ihre Tochter Muster Glas GmbH. "
                  expect:
                    mentions:
                    - {name: Muster AG, kind: ORGANISATION, legalForm: AG, start: 4, end: 13}
                    - {name: Nirgends AG, kind: ORGANISATION, legalForm: AG, start: 1, end: 2}
                """).getFirst();

        assertThat(comparison.differences(wrong))
                .containsExactly(
                        "missed: end=2, kind=ORGANISATION, legalForm=AG, name=Nirgends AG, start=1",
                        "not expected: end=47, kind=ORGANISATION, legalForm=GmbH, name=Muster Glas GmbH, start=31",
                        "group not expected: Muster");
    }

    @Test
    void aCaseWithoutTextIsNoPass() {
        Node.Mapping empty = cases("- {id: x, expect: {mentions: []}}").getFirst();

        assertThat(comparison.differences(empty)).hasSize(1);
    }

    @Test
    void placesAreCodePointsAlsoBehindSignsOutsideTheBasicPlane() {
        Node.Mapping smile = cases("""
                - id: x
                  text: "\\U0001F600\\U0001F600 Muster AG"
                  expect:
                    mentions:
                    - {name: Muster AG, kind: ORGANISATION, legalForm: AG, start: 3, end: 12}
                """).getFirst();

        assertThat(comparison.differences(smile)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shippedTexts")
    void shippedTextIsReadAsExpected(Named text) {
        assertThat(comparison.differences(text.fields())).isEmpty();
    }

    @Test
    void sharedCasesReachTheFiguresAskedFor() throws IOException {
        Path file = Path.of(System.getProperty("exeat.root", "."), "..", "shared", "cases", "mentions.yaml");
        assumeTrue(Files.exists(file), "the shared cases are not at hand: " + file);

        List<Score> scores =
                cases(Files.readString(file)).stream().map(comparison::run).toList();
        int expected = scores.stream().mapToInt(Score::expected).sum();
        int found = scores.stream().mapToInt(Score::found).sum();
        int right = scores.stream().mapToInt(Score::right).sum();

        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * expected));
        assertThat(found - right).isLessThanOrEqualTo((int) Math.floor(0.05 * found));
        assertThat(scores.stream().flatMap(score -> score.differences().stream()))
                .isEmpty();
    }

    private record Named(String id, Node.Mapping fields) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static Stream<Named> shippedTexts() throws IOException {
        try (InputStream in = Objects.requireNonNull(MentionCaseTest.class.getResourceAsStream("texts.yaml"))) {
            return cases(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).stream()
                    .map(fields ->
                            new Named(fields.readText("id", 40, new Problems()).orElseThrow(), fields));
        }
    }

    private static List<Node.Mapping> cases(String yaml) {
        Problems problems = new Problems();
        List<Node.Mapping> cases = new ArrayList<>();
        Node document = DocumentReader.read(yaml).require();
        for (Node node : document.list(problems).orElseThrow()) {
            cases.add(node.mapping(problems).orElseThrow());
        }
        assertThat(problems.list()).isEmpty();
        return cases;
    }
}
