package lu.exeat.party.identity;

import java.util.Optional;

/// One thing that is said of a party.
///
/// - `value`: in the form in which the property is kept, for example a code of ISO 3166-1 for a country
/// - `text`: the kept text in which it stands; empty where it comes from elsewhere
public record Statement(
        Property property,
        String value,
        Attribution said,
        Optional<TextHash> text,
        Validity validity,
        Standing standing) {
    public Statement {
        property.requireForm(value);
    }
}
