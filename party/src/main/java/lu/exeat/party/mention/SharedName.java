package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;

/// The name of a group that the text does not name: the first words that all members share, without legal forms, else
/// the head's name without its form.
final class SharedName {
    private SharedName() {}

    /// - `members`: at least one
    static String of(Passage passage, List<Draft> members, Optional<Draft> head) {
        Draft first = members.getFirst();
        int shared = first.plainTo - first.from;
        for (Draft member : members) {
            shared = Math.min(shared, sharedWords(passage, first, member));
        }
        if (shared > 0) {
            return passage.written(first.from, first.from + shared);
        }
        Draft named = head.orElse(first);
        return passage.written(named.from, named.plainTo);
    }

    private static int sharedWords(Passage passage, Draft one, Draft other) {
        int most = Math.min(one.plainTo - one.from, other.plainTo - other.from);
        for (int i = 0; i < most; i++) {
            if (!passage.token(one.from + i)
                    .folded()
                    .equals(passage.token(other.from + i).folded())) {
                return i;
            }
        }
        return most;
    }
}
