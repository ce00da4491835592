package lu.exeat.party.group;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.TextHash;

/// A group as one kept text states it.
///
/// - `parties`: the ids under which its members, those kept out of it and, where the text names it as a party, its head
///   are kept, by name as in the claim
public record StatedGroup(GroupClaim claim, Map<String, PartyId> parties, Attribution said, TextHash text) {
    public StatedGroup {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        for (String member : claim.members()) {
            if (!parties.containsKey(member)) {
                throw new IllegalArgumentException("a member without an id: " + member);
            }
        }
    }

    public String name() {
        return claim.name();
    }

    public Optional<PartyId> findParty(String name) {
        return Optional.ofNullable(parties.get(name));
    }
}
