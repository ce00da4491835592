package lu.exeat.party.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.NameKey;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.party.identity.TextHash;

/// A text, who said it and when, and the parties and groups that it names.
///
/// - `parties`: each name and kind once. A member of a group, or a company kept out of it, that is not among them is
///   added as an organisation: a group is made of organisations, and none of them may be lost.
/// - `groups`: each name once
public record StatedText(String text, Attribution said, List<StatedParty> parties, List<GroupClaim> groups) {
    public StatedText {
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text to keep is not empty and holds no zero character");
        }
        groups = List.copyOf(groups);
        if (groups.stream().map(group -> NameKey.of(group.name())).distinct().count() < groups.size()) {
            throw new IllegalArgumentException("a text states each group once");
        }
        parties = withMembers(parties, groups);
    }

    private static List<StatedParty> withMembers(List<StatedParty> parties, List<GroupClaim> groups) {
        record Key(NameKey name, PartyKind kind) {}
        Map<Key, StatedParty> all = new LinkedHashMap<>();
        for (StatedParty party : parties) {
            if (all.put(new Key(NameKey.of(party.name()), party.kind()), party) != null) {
                throw new IllegalArgumentException("a text states each party once: " + party.name());
            }
        }
        groups.stream()
                .flatMap(group -> Stream.concat(
                        group.members().stream(), group.notMembers().stream().map(NotMember::name)))
                .map(StatedParty::organisation)
                .forEach(party -> all.putIfAbsent(new Key(NameKey.of(party.name()), party.kind()), party));
        return List.copyOf(all.values());
    }

    public TextHash hash() {
        return TextHash.of(text);
    }
}
