package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import lu.exeat.server.determination.Folding.Asked;
import org.junit.jupiter.api.Test;

/// What a page shows of its explanations: what was asked for, then what decided; upper nodes before lower ones.
class FoldingTest {
    private static Branch node(String text, boolean shown, Branch... parts) {
        return new Branch("met", "met", text, List.of(), List.of(), shown, List.of(parts), "");
    }

    private static Branch leaf(String text) {
        return node(text, false);
    }

    /// Two findings: the second decides.
    private static final List<Branch> TREES = List.of(
            node("a", false, node("a0", false, leaf("a00"), leaf("a01")), leaf("a1")),
            node("b", true, node("b0", true, leaf("b00"), leaf("b01")), leaf("b1")));

    private static String shown(List<Branch> trees) {
        return trees.stream()
                .map(tree -> tree.text()
                        + (tree.more().isEmpty() ? "" : "?" + tree.more())
                        + (tree.parts().isEmpty() ? "" : "(" + shown(tree.parts()) + ")"))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String fold(String asked, int most) {
        return shown(Folding.fold(TREES, Asked.of(asked), most, UnaryOperator.identity()));
    }

    @Test
    void whatDecidedIsShownAndUpperNodesBeforeLower() {
        assertThat(fold("", 0)).isEqualTo("a?0 b?1");
        assertThat(fold("", 2)).isEqualTo("a?0 b(b0?1.0 b1)");
        assertThat(fold("", 4)).isEqualTo("a?0 b(b0(b00 b01) b1)");
        assertThat(fold("", 100)).as("what did not decide is asked for").isEqualTo("a?0 b(b0(b00 b01) b1)");
    }

    @Test
    void whatWasAskedForIsShownThoughItBeTooMuch() {
        assertThat(fold("0", 0)).isEqualTo("a(a0?0.0 a1) b?1");
        assertThat(fold("0.0", 0)).isEqualTo("a(a0(a00 a01) a1) b?1");
        assertThat(fold("0.0", 6)).isEqualTo("a(a0(a00 a01) a1) b(b0?1.0 b1)");
    }

    @Test
    void everyPartOfAFindingIsAskedForInItsOwnForm() {
        assertThat(fold("w0", 0)).isEqualTo("a(a0?w0.0 a1) b?1");
    }

    @Test
    void whatNoNodeIsAsksNothing() {
        assertThat(fold("7", 2)).isEqualTo(fold("", 2));
        assertThat(fold("all", 2)).isEqualTo(fold("", 2));
        assertThat(fold("0.9.9", 0)).isEqualTo(fold("0", 0));
    }
}
