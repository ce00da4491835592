package lu.exeat.party.group;

import java.util.Optional;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.terms.country.Country;

/// A person or organisation as a text names it.
///
/// - `name`: with its legal form where the text writes it so, without blanks at its ends
public record StatedParty(String name, PartyKind kind, Optional<String> legalForm, Optional<Country> country) {
    public StatedParty {
        GroupClaim.requireName(name);
        legalForm.ifPresent(GroupClaim::requireName);
    }

    public static StatedParty organisation(String name) {
        return new StatedParty(name, PartyKind.ORGANISATION, Optional.empty(), Optional.empty());
    }
}
