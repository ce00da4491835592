package lu.exeat.lawbook.transaction;

/// The registers whose numbers tell a party from its namesakes.
public enum IdentifierKind {
    /// ISO 17442, 20 characters with check digits.
    LEI("lei"),
    /// The Luxembourg register of commerce and companies.
    RCS("rcs"),
    VAT("vat"),
    /// A ship's number, seven digits with a check digit.
    IMO("imo"),
    /// Any other register of companies.
    REGISTRATION("registration"),
    PASSPORT("passport");

    private final String field;

    IdentifierKind(String field) {
        this.field = field;
    }

    /// The field of the document under which it stands.
    public String field() {
        return field;
    }
}
