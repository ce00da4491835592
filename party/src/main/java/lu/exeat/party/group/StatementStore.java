package lu.exeat.party.group;

import java.util.List;
import java.util.Optional;
import lu.exeat.party.identity.Party;
import lu.exeat.party.identity.PartyId;
import lu.exeat.party.identity.TextHash;

/// Keeps what texts state, and gives it back. Nothing is changed or dropped once it is kept.
public interface StatementStore {
    /// Keeps a text with its parties and groups as statements of standing STATED, all or nothing.
    ///
    /// The same text (by hash) said by the same on the same day is kept once: again it changes nothing, whatever
    /// parties, groups or source come with it. Each newly kept text makes its own parties: a name
    /// in common joins none.
    Kept keep(StatedText text);

    /// The text of a hash, as it was kept.
    Optional<String> findText(TextHash hash);

    /// The group of a name (see [lu.exeat.party.identity.NameKey]) as it was said last.
    ///
    /// Several texts may speak of it and name other members: whoever asks who belongs to it takes
    /// [#listGroups(String)].
    Optional<StatedGroup> findGroup(String name);

    /// Every text's statement of the group of a name; the day said last comes first.
    List<StatedGroup> listGroups(String name);

    /// Every statement of every group; by name, then the day said last first.
    List<StatedGroup> listGroups();

    Optional<Party> findParty(PartyId id);

    /// Every party of whom this name is said, in the order of their ids.
    List<Party> listParties(String name);
}
