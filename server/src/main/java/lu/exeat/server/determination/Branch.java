package lu.exeat.server.determination;

import java.util.List;

/// A node of the explanation: whether it is met, the condition in words, the facts it looked at, its parts.
///
/// - `truth`: `met`, `not-met` or `left-open`, a class of the style sheet; `word`: the same in words
/// - `shown`: whether its parts are shown at first; `more`: what to ask for where they were left out, else empty
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
