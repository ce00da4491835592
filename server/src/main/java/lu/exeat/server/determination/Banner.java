package lu.exeat.server.determination;

import java.util.List;

/// The outcome on top of the page: shape, word, what to do, of which day, decided by what, and what else must be known.
///
/// - `asks`: whether a question is asked below; `lines`: further sentences that are true of this answer
/// - `unverified`: the entries on which it rests and which nobody has verified
record Banner(
        Tone tone,
        String word,
        String sentence,
        String asOf,
        List<Chip> deciding,
        boolean asks,
        List<String> lines,
        List<Chip> unverified) {
    Banner {
        deciding = List.copyOf(deciding);
        lines = List.copyOf(lines);
        unverified = List.copyOf(unverified);
    }
}
