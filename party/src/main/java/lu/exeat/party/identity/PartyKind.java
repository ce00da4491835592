package lu.exeat.party.identity;

/// What a party is, as far as a text tells.
public enum PartyKind {
    ORGANISATION,
    PERSON
}
