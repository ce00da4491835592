package lu.exeat.party.group;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.party.identity.NameKey;
import lu.exeat.terms.country.Country;

/// What one text says of a group.
///
/// - `name`: as the text calls it
/// - `country`: where the text places the group; empty where it does not say
/// - `head`: the company at its top, by name
/// - `count`: how many members the text itself counts, whether it names them all or not
/// - `members`, `notMembers`: by name; nobody is both
public record GroupClaim(
        String name,
        Optional<Country> country,
        Optional<String> head,
        Optional<Integer> count,
        List<String> members,
        List<NotMember> notMembers) {
    public GroupClaim {
        requireName(name);
        head.ifPresent(GroupClaim::requireName);
        if (count.isPresent() && count.get() < 0) {
            throw new IllegalArgumentException("members are counted from zero: " + count.get());
        }
        members = List.copyOf(members);
        notMembers = List.copyOf(notMembers);
        Set<NameKey> seen = new HashSet<>();
        members.forEach(member -> requireOnce(member, seen));
        notMembers.forEach(other -> requireOnce(other.name(), seen));
    }

    private static void requireOnce(String member, Set<NameKey> seen) {
        requireName(member);
        if (!seen.add(NameKey.of(member))) {
            throw new IllegalArgumentException("a group names each party once, as a member or not: " + member);
        }
    }

    static void requireName(String name) {
        if (name.isEmpty() || !name.equals(name.strip()) || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name is not empty and has no blanks at its ends: " + name);
        }
    }
}
