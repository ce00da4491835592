package lu.exeat.party.identity;

/// On what a link or a property rests; the three are always kept apart.
public enum Standing {
    /// Follows from interests on the day.
    COMPUTED,
    /// A source says so, without showing from what it follows.
    STATED,
    /// A hint only, such as an address or a director in common; never a link.
    MARKED
}
