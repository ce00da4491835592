package lu.exeat.lawbook.procedure;

/// What is applied for, or what happens in the course of an application.
public enum Operation {
    EXPORT,
    INTRA_UNION_TRANSFER,
    IMPORT,
    TRANSIT,
    BROKERING,
    TECHNICAL_ASSISTANCE,
    INTANGIBLE_TRANSFER,

    /// A recipient of defence-related products wants to be certified.
    CERTIFICATION,

    /// Another State body is asked for its view.
    CONSULTATION,

    /// A decision is taken to court.
    APPEAL,

    /// A person under an entry ban.
    ENTRY;

    /// Whether an operator asks something of the office; a consultation and an appeal are events of another kind.
    boolean isApplication() {
        return this != CONSULTATION && this != APPEAL;
    }
}
