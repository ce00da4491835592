package lu.exeat.server.determination;

import java.util.List;

/// A node of the explanation: whether it is met, the condition in words, the facts it looked at, its parts.
///
/// - `truth`: `met`, `not-met` or `left-open`, a class of the style sheet; `word`: the same in words
/// - `shown`: whether its parts are shown at first; `more`: what to ask for where they, or some of
///   them, were left out, else empty
record Branch(
        String truth,
        String word,
        String text,
        List<Chip> chips,
        List<Used> used,
        boolean shown,
        List<Branch> parts,
        String more) {
    Branch {
        chips = List.copyOf(chips);
        used = List.copyOf(used);
        parts = List.copyOf(parts);
    }

    Branch withParts(List<Branch> others) {
        return new Branch(truth, word, text, chips, used, shown, others, more);
    }

    Branch withChips(List<Chip> others) {
        return new Branch(truth, word, text, others, used, shown, parts, more);
    }

    /// The same with a way to ask for something else of it.
    Branch withMore(String asked) {
        return new Branch(truth, word, text, chips, used, shown, parts, asked);
    }

    /// This node and all below it.
    int size() {
        return 1 + parts.stream().mapToInt(Branch::size).sum();
    }

    /// The same without what is below it, to be asked for.
    Branch withoutParts(String asked) {
        return new Branch(truth, word, text, chips, used, false, List.of(), asked);
    }

    /// A fact as a condition found it.
    record Used(String text, FactGroup.Mark mark) {}
}
