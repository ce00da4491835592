package lu.exeat.party.mention;

/// A piece of a text in Unicode code points, the end exclusive.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span is not empty: " + start + " to " + end);
        }
    }
}
