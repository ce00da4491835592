package lu.exeat.item.classification;

/// What the list says to an item.
public enum Verdict {
    /// At least one code is decided.
    LISTED,
    /// No code is decided, and one could still apply.
    OPEN,
    /// No dual-use code, and the military list decides.
    MILITARY_LIST,
    /// Every line of the list is decided, and none applies. The item is not thereby free.
    NOT_LISTED
}
