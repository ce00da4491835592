package lu.exeat.lawbook.procedure;

/// A minister's function. One person may hold two of them.
public enum Minister {
    FOREIGN_TRADE,
    FOREIGN_AFFAIRS,
    IMMIGRATION_ASYLUM,
    TRANSPORT,
    ELECTRONIC_COMMUNICATIONS_POSTAL
}
