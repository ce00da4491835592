package lu.exeat.party.identity;

import lu.exeat.terms.country.Country;

/// What a statement speaks of.
public enum Property {
    NAME,
    /// The legal form as the source writes it: SARL, Ltd, GmbH.
    LEGAL_FORM,
    /// Seat or nationality, ISO 3166-1 alpha-2.
    COUNTRY,
    LEI,
    IMO,
    LU_VAT,
    RCS;

    /// Throws [IllegalArgumentException] unless the value is written as this property's values are kept.
    void requireForm(String value) {
        boolean good = switch (this) {
            case NAME, LEGAL_FORM -> value.equals(value.strip()) && !value.isEmpty();
            case COUNTRY -> Country.findByCode(value).isPresent();
            case LEI -> Lei.isWellFormed(value);
            case IMO -> Imo.isWellFormed(value);
            case LU_VAT -> LuxembourgVat.isWellFormed(value);
            case RCS -> Rcs.isWellFormed(value);
        };
        if (!good) {
            throw new IllegalArgumentException("not the form of " + this + ": " + value);
        }
    }
}
