package lu.exeat.party.mention;

/// What a text names.
public enum MentionKind {
    /// Called by its own name, not by a common noun; a group's bare name is a group's alone.
    ORGANISATION,
    /// A minister's office, never a person's name.
    PERSON,
    COUNTRY,
    /// Goods, software or technology that is traded, exported or asked for.
    PRODUCT,
    /// A public body by its name, or police, army or service together with its country.
    AUTHORITY
}
