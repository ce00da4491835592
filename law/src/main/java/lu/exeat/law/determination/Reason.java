package lu.exeat.law.determination;

/// Why an outcome is INDETERMINATE: the first that fits.
public enum Reason {
    CLASSIFICATION_OPEN,
    MISSING_FACT,
    LEGAL_APPRECIATION,
    CONFLICTING_PROVISIONS,
    LAW_NOT_ENCODED
}
