package lu.exeat.server.determination;

import java.util.List;

/// The outcome on top of the page: shape, word, what to do, of which day, decided by what, and what else must be known.
///
/// - `asks`: whether a question is asked below; `lines`: further sentences that are true of this answer
/// - `unverified`, `unverifiedEntries`: provisions and entries of dated lists on which it rests and which nobody has
///   verified
record Banner(
        Tone tone,
        String word,
        String sentence,
        String asOf,
        List<Chip> deciding,
        boolean asks,
        List<String> lines,
        List<Chip> unverified,
        List<String> unverifiedEntries) {
    Banner {
        deciding = List.copyOf(deciding);
        lines = List.copyOf(lines);
        unverified = List.copyOf(unverified);
        unverifiedEntries = List.copyOf(unverifiedEntries);
    }

    /// Whether it rests on anything that nobody has verified.
    public boolean isUnverified() {
        return !unverified.isEmpty() || !unverifiedEntries.isEmpty();
    }
}
