package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.terms.country.Country;

/// A group of companies as a text tells of it. Members are names of [Mention]s.
///
/// - `name`: as the text gives it without the word for group, else the first words that all members share, else the
///   head's name without its legal form
/// - `country`: only where the text places the group itself
/// - `count`: the number of members that the text gives, whatever it then names
/// - `members`: the head first, then in the order of the text
public record GroupMention(
        String name,
        Optional<Country> country,
        Optional<String> head,
        OptionalInt count,
        List<String> members,
        List<NotMember> notMembers) {
    public GroupMention {
        members = List.copyOf(members);
        notMembers = List.copyOf(notMembers);
    }

    /// Whether the text gives another number of members than it names.
    public boolean countDiffers() {
        return count.isPresent() && count.getAsInt() != members.size();
    }

    /// One who is named with the group without belonging to it.
    public record NotMember(String name, Why why) {}

    public enum Why {
        /// The text says that there is no link.
        DENIED,
        /// It belonged once.
        FORMER,
        /// It owns a part of the head.
        HOLDS_SHARE
    }
}
