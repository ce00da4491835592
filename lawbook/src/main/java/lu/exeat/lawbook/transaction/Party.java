package lu.exeat.lawbook.transaction;

import java.util.Optional;
import lu.exeat.terms.country.Country;

/// A person or organisation as the document names it.
///
/// - `id`: the party of that id in the store; without it the party stands for itself
public record Party(
        String name,
        Optional<Country> country,
        Optional<PartyKind> kind,
        Optional<String> id,
        Particulars particulars) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }

    public static Party of(String name, Country country) {
        return new Party(name, Optional.of(country), Optional.empty(), Optional.empty(), Particulars.NONE);
    }

    public Party withKind(PartyKind other) {
        return new Party(name, country, Optional.of(other), id, particulars);
    }

    public Party withId(String other) {
        return new Party(name, country, kind, Optional.of(other), particulars);
    }

    public Party withParticulars(Particulars other) {
        return new Party(name, country, kind, id, other);
    }
}
