package lu.exeat.lawbook.transaction;

/// What a party is, as far as it matters to end-use.
public enum PartyKind {
    GOVERNMENT,
    ARMED_FORCES,
    POLICE,
    INTELLIGENCE,
    STATE_OWNED,
    PRIVATE,
    PERSON
}
