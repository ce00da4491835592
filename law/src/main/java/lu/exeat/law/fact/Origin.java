package lu.exeat.law.fact;

/// Where a fact came from.
///
/// - `detail`: the field of the document, the rule that derived it, the list and its date, the person; may be empty
public record Origin(Kind kind, String detail) {
    /// The kinds of origin.
    public enum Kind {
        GIVEN,
        DERIVED,
        LIST,
        SCREENING,
        PERSON,
        UNKNOWN
    }

    public static final Origin NOT_GIVEN = new Origin(Kind.UNKNOWN, "");

    public static Origin given(String field) {
        return new Origin(Kind.GIVEN, field);
    }

    public static Origin derived(String rule) {
        return new Origin(Kind.DERIVED, rule);
    }

    public static Origin list(String listAndDate) {
        return new Origin(Kind.LIST, listAndDate);
    }
}
