package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts as nodes: what is a text, what is nothing, and where it stands.
class DocumentReaderTest {
    private static Node read(String text) {
        return DocumentReader.read(text).require();
    }

    private static Problem problem(String text) {
        return ((Parsed.Refused<Node>) DocumentReader.read(text)).problems().getFirst();
    }

    /// The node at a pointer, told as `kind text line:column`.
    private static String told(Node root, String... steps) {
        Node node = root;
        for (String step : steps) {
            node = switch (node) {
                case Node.Mapping mapping ->
                    mapping.find(step)
                            .orElse(new Node.Nothing(
                                    mapping.fields().getOrDefault(step, mapping).place()));
                case Node.Sequence sequence -> sequence.entries().get(Integer.parseInt(step));
                case Node.Scalar _, Node.Nothing _ -> throw new IllegalArgumentException(step);
            };
        }
        String text = node instanceof Node.Scalar scalar ? " " + scalar.text() : "";
        return node.kind() + text + " " + node.place().line() + ":"
                + node.place().column();
    }

    @Test
    void fieldStandsWhereItsNameDoesAndEntryWhereItBegins() {
        Node root = read("""
                a: b
                list:
                  - x
                  -   {deep: "é", é: c, end: d}
                """);

        assertThat(told(root, "a")).isEqualTo("VALUE b 1:1");
        assertThat(told(root, "list")).isEqualTo("LIST 2:1");
        assertThat(told(root, "list", "0")).isEqualTo("VALUE x 3:5");
        assertThat(told(root, "list", "1")).isEqualTo("MAPPING 4:7");
        assertThat(told(root, "list", "1", "deep")).isEqualTo("VALUE é 4:8");
        assertThat(told(root, "list", "1", "é")).isEqualTo("VALUE c 4:19");
        assertThat(told(root, "list", "1", "end")).isEqualTo("VALUE d 4:25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:          | NOTHING 1:1",
                "a: ~        | NOTHING 1:1",
                "a: null     | NOTHING 1:1",
                "a: Null     | VALUE Null 1:1",
                "a: NULL     | VALUE NULL 1:1",
                "a: 'null'   | VALUE null 1:1",
                "a: \"~\"    | VALUE ~ 1:1",
                "a: NO       | VALUE NO 1:1",
                "a: 0x1F     | VALUE 0x1F 1:1",
                "a: .inf     | VALUE .inf 1:1",
                "a: 1_000    | VALUE 1_000 1:1",
                "a: 12:30:45 | VALUE 12:30:45 1:1",
                "a: <<       | VALUE << 1:1",
                "{\"a\": null} | NOTHING 0:0",
                "{\"a\": \"null\"} | VALUE null 0:0",
                "{\"a\": true} | VALUE true 0:0",
                "{\"a\": 1.50} | VALUE 1.50 0:0",
                "{\"a\": -1E+05} | VALUE -1E+05 0:0",
                "{\"a\": 123456789012345678901234567890} | VALUE 123456789012345678901234567890 0:0",
            })
    void singleValueStaysAText(String document, String told) {
        assertThat(told(read(document), "a")).isEqualTo(told);
    }

    @Test
    void quotedEmptyTextIsNotNothing() {
        assertThat(told(read("a: ''"), "a")).isEqualTo("VALUE  1:1");
        assertThat(told(read("{\"a\": \"\"}"), "a")).isEqualTo("VALUE  0:0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,, \"b\": 2}      | 1 | 9  | , \"b\": 2}",
                "{\"é\": 1,, \"b\": 2}      | 1 | 9  | , \"b\": 2}",
                "{\"a\": 1\\n}}             | 2 | 2  | }",
                "a: b: c                    | 1 | 5  | : c",
                "x: y\\né: b: c             | 2 | 5  | : c",
            })
    void whatIsNotWellFormedHasLineColumnAndTheRestOfTheLine(String document, int line, int column, String found) {
        Problem syntax = problem(document.replace("\\n", "\n"));

        assertThat(syntax).isInstanceOf(Problem.Syntax.class);
        assertThat(syntax.place().line()).isEqualTo(line);
        assertThat(syntax.place().column()).isEqualTo(column);
        assertThat(syntax.found()).isEqualTo(found);
    }

    @Test
    void thirtyTwoLevelsAreReadAndOneMoreIsNot() {
        String most = "[".repeat(32) + "]".repeat(32);
        String tooDeep = "[" + most + "]";

        assertThat(read(most).kind()).isEqualTo(Problem.Kind.LIST);
        assertThat(problem(tooDeep)).isInstanceOf(Problem.TooDeep.class);
        assertThat(read("# yaml\n" + most).kind()).isEqualTo(Problem.Kind.LIST);
        assertThat(problem("# yaml\n" + tooDeep)).isInstanceOf(Problem.TooDeep.class);
    }

    @Test
    void tenThousandEntriesAreReadAndOneMoreIsNot() {
        assertThat(read("[" + "1,".repeat(9_999) + "1]").list(new Problems()).orElseThrow())
                .hasSize(10_000);
        assertThat(problem("[" + "1,".repeat(10_000) + "1]"))
                .isInstanceOfSatisfying(
                        Problem.TooMany.class,
                        tooMany -> assertThat(tooMany.count()).isEqualTo(10_001));
    }

    @Test
    void partOfABufferIsRead() {
        byte[] buffer = "xx{\"a\": 1}yy".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(told(DocumentReader.read(buffer, 2, 8).require(), "a")).isEqualTo("VALUE 1 0:0");
    }

    @Test
    void problemsOfSignsAreNotedTogether() {
        List<Problem> problems =
                ((Parsed.Refused<Node>) DocumentReader.read("a: &x 1\na: !t 2\nb: \"\\0\"")).problems();

        assertThat(problems)
                .extracting(problem -> problem.getClass().getSimpleName() + " "
                        + problem.place().line())
                .containsExactly("Refused 1", "Refused 2", "Duplicate 2", "Malformed 3");
    }
}
