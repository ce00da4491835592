package lu.exeat.lawbook.procedure;

/// The kinds of licences and what stands beside them.
public enum LicenceKind {
    /// Lasts one year.
    INDIVIDUAL,

    /// Lasts three years and can be renewed.
    GLOBAL,

    /// Open to all who register; not limited in time.
    GENERAL,

    CERTIFICATION,

    /// An exception from a restrictive measure (regulation of 14 December 2018, Article 4).
    DEROGATION
}
