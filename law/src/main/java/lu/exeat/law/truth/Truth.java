package lu.exeat.law.truth;

/// Truth in strong Kleene logic: what is not known is neither true nor false.
///
/// Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /// The lesser of the two, with FALSE < UNKNOWN < TRUE.
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The greater of the two.
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
