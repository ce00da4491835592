package lu.exeat.party.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads sentence by sentence who is said to belong to whom: sales and purchases first, for who was sold belongs to the
/// buyer, then kinship, ownership, membership, and denials.
final class GroupFinder {
    private final Discourse discourse;
    private final DealReader deals;
    private final KinReader kin;
    private final OwnershipReader ownership;
    private final MemberReader members;
    private final ComposedReader composed;
    private final EnumerationReader enumerations;
    private final LooseReader loose;
    private final DenialReader denials;

    GroupFinder(Discourse discourse) {
        this.discourse = discourse;
        this.deals = new DealReader(discourse);
        this.kin = new KinReader(discourse);
        this.ownership = new OwnershipReader(discourse);
        this.members = new MemberReader(discourse);
        this.composed = new ComposedReader(discourse);
        this.enumerations = new EnumerationReader(discourse);
        this.loose = new LooseReader(discourse);
        this.denials = new DenialReader(discourse);
    }

    void read() {
        for (int sentence = 0; sentence < discourse.sentences(); sentence++) {
            read(sentence);
        }
        namesakes();
    }

    /// The company that bears the whole name of a group, but for its legal form, stands at the group's head.
    private void namesakes() {
        Map<String, Draft> companies = discourse.plainNames();
        for (int sentence = 0; sentence < discourse.sentences(); sentence++) {
            for (GroupPhrase phrase : discourse.clause(sentence).groups) {
                Draft one = companies.get(phrase.name().toLowerCase(Locale.ROOT));
                if (phrase.isNamed() && one != null) {
                    discourse
                            .graph()
                            .parent(discourse.node(one), discourse.graph().node(phrase));
                }
            }
        }
    }

    private void read(int sentence) {
        Clause clause = discourse.clause(sentence);
        if (clause.lists.isEmpty() && clause.groups.isEmpty() && !discourse.isSpokenOf(sentence)) {
            return;
        }
        Set<Draft> sold = new HashSet<>();
        for (int at = clause.start; at < clause.end; at++) {
            if (WordClass.of("parting").at(discourse.passage(), at)) {
                deals.parted(sentence, at, sold);
            }
        }
        for (int at = clause.start; at < clause.end; at++) {
            if (!discourse.isName(at) && discourse.deals().sold.at(discourse.passage(), at)) {
                deals.sold(sentence, at, sold);
            }
        }
        for (int at = clause.start; at < clause.end; at++) {
            if (!discourse.isName(at) && discourse.deals().bought.at(discourse.passage(), at)) {
                deals.bought(sentence, at);
            }
        }
        int next = clause.start;
        while (next < clause.end) {
            next += Math.max(1, kin.kin(sentence, next, sold));
        }
        for (int at = clause.start; at < clause.end; at++) {
            ownership.owned(sentence, at);
            ownership.shareholder(sentence, at);
        }
        for (int at = clause.start; at < clause.end; at++) {
            members.member(sentence, at);
        }
        members.left(clause);
        composed.read(clause, sold);
        enumerations.enumerated(sentence);
        loose.read(sentence);
        denials.denied(sentence);
    }
}
