package lu.exeat.party.group;

import java.util.List;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.TextHash;

/// What came of keeping a text.
///
/// - `isNew`: false when the same text of the same speaker and day was there already, and nothing was changed
/// - `parties`: the ids of its parties, sorted; those of the first keeping when it is not new
public record Kept(TextHash text, boolean isNew, List<PartyId> parties) {
    public Kept {
        parties = List.copyOf(parties);
    }
}
