package lu.exeat.lawbook.obligation;

/// A place in a text that states an obligation.
///
/// - `start`, `end`: Unicode code points from the first to behind the last word that tells of it, within one sentence
/// - `provision`: the identifier of the provision, such as `reg/2021/821/art_3/par_1`
public record Obligation(int start, int end, String provision) {
    public Obligation {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an obligation stands somewhere: " + start + " to " + end);
        }
        if (provision.isBlank()) {
            throw new IllegalArgumentException("an obligation has a provision");
        }
    }
}
