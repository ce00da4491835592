package lu.exeat.law.provision;

/// What the law says to a transaction, from less to more: of several that are certain the greatest is the outcome.
///
/// NOTIFICATION_REQUIRED means: notify the authority, and wait for its decision whether to require an authorisation.
public enum Outcome {
    NO_AUTHORISATION_REQUIRED,
    /// What is not known could change the outcome. Never the effect of a provision.
    INDETERMINATE,
    NOTIFICATION_REQUIRED,
    AUTHORISATION_REQUIRED,
    PROHIBITED;

    /// Whether it can follow from a provision.
    public boolean isEffect() {
        return compareTo(INDETERMINATE) > 0;
    }
}
