package lu.exeat.lawbook.transaction;

/// The part that a party has in an act.
public enum PartyRole {
    /// Also the broker, the supplier of assistance or the declarant.
    EXPORTER("exporter", false),
    CONSIGNEE("consignee", false),
    END_USER("endUser", false),
    PURCHASER("purchaser", false),
    SUPPLIER("supplier", false),
    PARENT("parent", false),
    INTERMEDIARY("intermediaries", true),
    CARRIER("carriers", true),
    BANK("banks", true),
    OTHER("others", true);

    private final String field;
    private final boolean several;

    PartyRole(String field, boolean several) {
        this.field = field;
        this.several = several;
    }

    /// The field of the document under which it stands.
    public String field() {
        return field;
    }

    /// Whether an act can have several of them, so that the field holds a list.
    public boolean isSeveral() {
        return several;
    }
}
