package lu.exeat.lawbook.procedure;

/// What a reader of the answer must know besides.
public enum Remark {
    /// The regulation has no form for this combination.
    NO_FORM,

    /// A transfer of dual-use items needs one only for Annex IV and category 5 part 2, and neither was stated.
    NO_FORM_FOR_ORDINARY_TRANSFER,

    /// Filed before 24 December 2018; the regulations of 2011 and 1995 are not encoded.
    LAW_NOT_ENCODED,

    /// The Union lets a State ask for information on category 5 part 2; the regulation speaks of an application.
    LEGAL_APPRECIATION,

    /// An import of dual-use items has a form only under a restrictive measure.
    ONLY_UNDER_RESTRICTIVE_MEASURES,

    /// A gracious appeal after the time for the court does not suspend it.
    GRACIOUS_APPEAL_TOO_LATE,

    /// The three months of silence end before the office must decide.
    SILENCE_ENDS_FIRST,

    /// That both ministers decide rests on official pages; one person may hold both functions.
    TWO_MINISTERS,

    /// How days were counted.
    COUNTING
}
