package lu.exeat.server.determination;

import java.util.List;

/// A node of the explanation: whether it is met, the condition in words, the facts it looked at, its parts.
///
/// - `truth`: `met`, `not-met` or `left-open`, a class of the style sheet; `word`: the same in words
/// - `shown`: whether its parts are shown at first
record Branch(
        String truth, String word, String text, List<Chip> chips, List<Used> used, boolean shown, List<Branch> parts) {
    Branch {
        chips = List.copyOf(chips);
        used = List.copyOf(used);
        parts = List.copyOf(parts);
    }

    /// A fact as a condition found it.
    record Used(String text, FactGroup.Mark mark) {}
}
