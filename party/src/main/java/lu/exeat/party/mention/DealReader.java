package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who sold or bought a company: what was sold belongs to the buyer.
final class DealReader {
    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final DealSigns deals;

    DealReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.deals = discourse.deals();
    }

    void sold(int sentence, int at, Set<Draft> sold) {
        Clause clause = discourse.clause(sentence);
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> buyer = right.stream().filter(deals::isTo).findFirst();
        boolean passive = deals.isPassive(at);
        Optional<Names> target;
        if (passive) {
            target = left.stream()
                    .filter(list -> !deals.isTo(list) && !deals.isAgent(list))
                    .reduce((_, last) -> last);
            buyer = buyer.or(() -> left.stream().filter(deals::isTo).findFirst());
            if (target.isEmpty() && right.size() <= 1) {
                target = discourse
                        .antecedent(sentence, true)
                        .or(() -> discourse.antecedent(sentence, false))
                        .map(draft -> new Names(
                                at,
                                at,
                                List.of(discourse
                                        .lastIn(clause, clause.from(at))
                                        .orElse(draft))));
            }
        } else {
            target = right.stream()
                    .filter(list -> !deals.isTo(list) && !deals.isFrom(list, at))
                    .findFirst()
                    .filter(list -> deals.isDirect(at, list.from()));
            List<Names> others = left.stream().filter(list -> !deals.isTo(list)).toList();
            if (target.isEmpty() && others.size() > 1 && isVerbLast(clause, at)) {
                target = Optional.of(others.getLast());
                buyer = buyer.or(() -> left.stream().filter(deals::isTo).findFirst());
            }
        }
        if (target.isEmpty()) {
            return;
        }
        Draft gone = target.get().first();
        sold.add(gone);
        Optional<Draft> to = buyer.map(Names::first);
        to.filter(draft -> draft != gone).ifPresent(draft -> {
            discourse.bought(Optional.of(draft));
            graph.parent(discourse.node(draft), discourse.node(gone));
        });
        Optional<GroupPhrase> group =
                clause.groups.stream().filter(phrase -> phrase.from() < at).findFirst();
        Optional<Draft> seller = passive
                ? Optional.empty()
                : left.stream().map(Names::first).filter(draft -> draft != gone).findFirst();
        if (seller.isPresent()) {
            graph.outside(discourse.node(gone), discourse.node(seller.get()), Why.FORMER);
        } else if (group.isPresent() && !passive) {
            graph.outside(discourse.node(gone), graph.node(group.get()), Why.FORMER);
        } else if (to.isEmpty()) {
            graph.outsideCurrent(discourse.node(gone), Why.FORMER);
        }
    }

    void bought(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> agent = right.stream()
                .filter(deals::isAgent)
                .findFirst()
                .or(() -> left.stream().filter(deals::isAgent).findFirst());
        Optional<Draft> buyer;
        Optional<Names> target;
        if (deals.isPassive(at) && agent.isPresent()) {
            buyer = agent.map(Names::first);
            Names by = agent.get();
            target = left.stream().filter(list -> list != by).reduce((_, last) -> last);
        } else {
            target = right.stream()
                    .filter(list -> !deals.isFrom(list, at) && !deals.isAgent(list))
                    .findFirst()
                    .filter(list -> deals.isDirect(at, list.from()));
            if (target.isPresent()) {
                buyer = left.isEmpty()
                        ? discourse.antecedent(sentence, false)
                        : Optional.of(left.getLast().first());
            } else {
                List<Names> objects =
                        left.stream().filter(list -> !deals.isFrom(list, at)).toList();
                boolean verbLast = !objects.isEmpty() && isVerbLast(clause, at);
                target = verbLast && objects.size() > 1 ? Optional.of(objects.getLast()) : Optional.empty();
                buyer = objects.size() > 1 ? Optional.of(objects.getFirst().first()) : Optional.empty();
            }
        }
        if (target.isEmpty() || buyer.isEmpty()) {
            byGroup(sentence, at);
        }
        Names bought = target.orElse(null);
        if (bought == null || buyer.isEmpty()) {
            return;
        }
        discourse.bought(buyer);
        for (Draft draft : bought.organisations()) {
            if (draft != buyer.get()) {
                graph.parent(discourse.node(buyer.get()), discourse.node(draft));
            }
        }
    }

    /// "Elle a été reprise par le groupe X": the buyer is a group.
    private void byGroup(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        Optional<GroupPhrase> group = clause.groups.stream()
                .filter(phrase -> phrase.from() > at && phrase.from() - at < 8)
                .findFirst();
        boolean agent =
                group.isPresent() && deals.isAgentBetween(at, group.get().from());
        if (!agent || !deals.isPassive(at)) {
            return;
        }
        clause.subject(at)
                .map(Names::first)
                .or(() -> discourse.antecedent(sentence, false))
                .ifPresent(sold -> graph.join(discourse.node(sold), graph.node(group.orElseThrow())));
    }

    /// "hat X an Y verkauft": a name before the verb is its object, unless goods are what is sold.
    private boolean isVerbLast(Clause clause, int at) {
        return passage.isGermanic(at) && !discourse.hasProduct(clause.from(at), at);
    }
}
