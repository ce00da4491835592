package lu.exeat.law.fact;

/// What is known of one fact, and where it came from.
public record Fact(Known known, Origin origin) {
    /// Whether it is known to have this very value.
    public boolean is(Value value) {
        return known instanceof Known.Exactly(Value own) && own.equals(value);
    }

    public static Fact of(Value value, Origin origin) {
        return new Fact(new Known.Exactly(value), origin);
    }

    public static Fact of(boolean value, Origin origin) {
        return of(Value.of(value), origin);
    }

    public static Fact of(String word, Origin origin) {
        return of(Value.of(word), origin);
    }
}
