package lu.exeat.lawbook.transaction;

/// The kind of act, as the declarant states it (Regulation (EU) 2021/821, Article 2).
public enum Activity {
    EXPORT,
    INTRA_UNION_TRANSFER,
    BROKERING,
    TECHNICAL_ASSISTANCE,
    TRANSIT,
    IMPORT
}
