package lu.exeat.party.group;

/// An organisation that a text names beside a group and yet keeps out of it, with the reason that the text gives.
public record NotMember(String name, Why why) {
    public NotMember {
        GroupClaim.requireName(name);
    }

    public enum Why {
        /// The text says that it does not belong.
        DENIED,
        /// It belonged once.
        FORMER,
        /// It holds a share in the group.
        HOLDS_SHARE
    }
}
