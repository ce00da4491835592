package lu.exeat.item.classification;

/// How the value of a fact is written.
public enum FactType {
    BOOLEAN,
    NUMBER,
    /// A word of an enumeration or a name.
    WORD,
    /// A list of words; one word stands for a list of one.
    WORDS,
    /// A list of `{bits, tera_dense}`.
    OPERATIONS,
    /// A list of two numbers, the lower first.
    BAND
}
