package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who owns a company or a part of it: more than half makes a parent, less a shareholder.
final class OwnershipReader {
    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final DealSigns deals;
    private final ShareSigns shares;
    private final DenialSigns denials;

    OwnershipReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.deals = discourse.deals();
        this.shares = discourse.shares();
        this.denials = discourse.denials();
    }

    void owned(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        boolean passive = shares.isOwned(at);
        boolean active = shares.owns.at(passage, at) && !shares.isNoun(at);
        if (!passive && !active || discourse.isName(at) || shares.isAttribute(at)) {
            return;
        }
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> agent = right.stream()
                .filter(deals::isAgent)
                .findFirst()
                .or(() -> left.stream().filter(deals::isAgent).findFirst());
        Optional<Draft> owner;
        List<Draft> property;
        Optional<Names> dative = passive
                ? right.stream()
                        .findFirst()
                        .filter(list -> shares.isOwner(at, list.from())
                                && clause.group(at).isEmpty())
                : Optional.empty();
        Optional<GroupPhrase> spoken = clause.groups.stream()
                .filter(phrase -> phrase.to() <= at && phrase.from() >= clause.from(at))
                .findFirst();
        if (passive
                && agent.isPresent()
                && left.isEmpty()
                && spoken.isPresent()
                && agent.get().from() > at) {
            graph.parent(discourse.node(agent.get().first()), graph.node(spoken.get()));
            return;
        }
        long owners = right.stream()
                .filter(deals::isAgent)
                .mapToInt(list -> list.organisations().size())
                .sum();
        if (passive && owners > 1 && shares.isJoint(clause.from(at), clause.to(at))) {
            return;
        }
        if (passive
                && left.isEmpty()
                && right.size() == 2
                && shares.isDative(right.get(1).from())) {
            owner = Optional.of(right.get(1).first()); // "Früher gehörte auch B der A"
            property = right.getFirst().organisations();
        } else if (passive && (agent.isPresent() || dative.isPresent())) {
            Names by = agent.or(() -> dative).orElseThrow();
            owner = Optional.of(by.first());
            property = left.stream()
                    .filter(list -> list != by)
                    .reduce((_, last) -> last)
                    .map(Names::organisations)
                    .orElseGet(() -> discourse
                            .antecedent(sentence, shares.isLatter(clause.start))
                            .map(List::of)
                            .orElse(List.of()));
        } else if (active && right.size() == 1 && left.size() == 1 && shares.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = left.getFirst().organisations();
        } else if (active && !right.isEmpty() && left.isEmpty() && shares.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = discourse
                    .lastIn(clause, clause.from(at))
                    .or(() -> discourse.ofForm(sentence, clause.from(at), at))
                    .or(() -> discourse.spokenOf(sentence, clause.from(at)))
                    .map(List::of)
                    .orElse(List.of());
        } else if (active && !right.isEmpty()) {
            property = right.getFirst().organisations();
            owner = left.isEmpty()
                    ? discourse.antecedent(sentence, false)
                    : Optional.of(left.getLast().organisations().getLast());
        } else if (active
                && shares.percent(clause.from(at), clause.to(at)) >= 0
                && !left.isEmpty()
                && left.size() < 2) {
            owner = Optional.of(left.getFirst().first());
            property = discourse.spokenOf(sentence, at).map(List::of).orElse(List.of());
        } else if (active && passage.isGermanic(at) && !left.isEmpty()) {
            property = left.getLast().organisations();
            owner = left.size() > 1
                    ? Optional.of(left.get(left.size() - 2).organisations().getLast())
                    : discourse.antecedent(sentence, false);
        } else {
            return;
        }
        boolean share = shares.isShare(clause.from(at), clause.to(at));
        for (Draft one : property) {
            owner.filter(draft -> draft != one).ifPresent(draft -> own(draft, one, at, share));
        }
    }

    /// "X, actionnaire à hauteur de 15 % de Y", "Hir Aktionäre sinn X mat 60 Prozent".
    void shareholder(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        if (!shares.isShareholder(at)
                || discourse.isName(at)
                || shares.percent(at, clause.to(at)) < 0 && !shares.isMinority(at)) {
            return;
        }
        boolean share = shares.isMinority(at) || shares.isShare(at, clause.to(at));
        Optional<Names> named = clause.listAfter(at + 1, true);
        if (named.isPresent()) {
            possessorOf(sentence, at, named.get().from())
                    .filter(node -> !graph.isGroup(node))
                    .ifPresent(node -> own(named.get().first(), graph.organisation(node), at, share));
            return;
        }
        Optional<Draft> owner =
                clause.nearestLeft(at).map(list -> list.organisations().getLast());
        Optional<Draft> property = clause.firstRight(at).map(Names::first).or(() -> discourse.spokenOf(sentence, at));
        if (owner.isPresent() && property.isPresent() && owner.get() != property.get()) {
            own(owner.get(), property.get(), at, share);
        }
    }

    /// Whose shareholder somebody is: "der Holding" behind the noun, else the one spoken of.
    private Optional<Integer> possessorOf(int sentence, int at, int until) {
        int noun = discourse.kin().firmNear(at + 1, until);
        return noun > at ? discourse.firm(sentence, noun).map(discourse::node) : discourse.possessor(sentence, at);
    }

    private void own(Draft owner, Draft property, int at, boolean share) {
        if (denials.isDenied(at, at + 1)) {
            graph.outside(discourse.node(owner), discourse.node(property), Why.DENIED);
        } else if (share) {
            graph.outside(discourse.node(owner), discourse.node(property), Why.HOLDS_SHARE);
        } else if (denials.isFormer(at, at + 1)) {
            graph.outside(discourse.node(property), discourse.node(owner), Why.FORMER);
        } else {
            graph.parent(discourse.node(owner), discourse.node(property));
        }
    }
}
