package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who sold or bought a company: what was sold belongs to the buyer.
final class DealReader {
    private static final WordClass DEFINITE = WordClass.of("definite");

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
        if (deals.isUndone(at)) {
            return;
        }
        if (passage.isGermanic(at) && deals.isActive(at) && discourse.hasProduct(clause.from(at), clause.to(at))) {
            return; // goods are what is sold
        }
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> buyer = right.stream().filter(deals::isTo).findFirst();
        boolean passive = deals.isPassive(at);
        Optional<Names> target;
        if (deals.isOwnSale(at)) {
            Optional<Names> by = buyer;
            target = right.stream()
                    .filter(list -> !by.equals(Optional.of(list)))
                    .findFirst()
                    .or(() -> by.flatMap(DealReader::second))
                    .or(() -> clause.subject(at));
        } else if (passive) {
            target = left.stream()
                    .filter(list -> !deals.isTo(list) && !deals.isAgent(list))
                    .reduce((_, last) -> last);
            if (left.size() > 1 && isInserted(left.getFirst(), left.getLast(), at)) {
                target = Optional.of(left.getFirst()); // "X, once a subsidiary of Y, was sold"
            }
            buyer = buyer.or(() -> left.stream().filter(deals::isTo).findFirst());
            if (target.isEmpty()
                    && right.size() <= 1
                    && deals.hasAuxiliary(at)
                    && discourse.isSpokenSubject(sentence, clause.from(at))
                    && !discourse.hasProduct(clause.from(at), clause.to(at))
                    && !isOfGoods(sentence, clause.from(at))) {
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
        if (target.isEmpty() && !passive && buyer.isPresent() && left.size() > 1 && isFirmSold(at, buyer.get())) {
            target = Optional.of(left.getLast());
        }
        if (target.isEmpty()) {
            return;
        }
        if (deals.isOwnSale(at) && target.equals(buyer)) {
            return;
        }
        Optional<Draft> to = buyer.map(Names::first);
        for (Draft gone : target.get().organisations()) {
            if (!to.equals(Optional.of(gone))) {
                gone(clause, at, gone, to, passive, sold);
            }
        }
    }

    private void gone(Clause clause, int at, Draft gone, Optional<Draft> to, boolean passive, Set<Draft> sold) {
        List<Names> left = clause.left(at);
        sold.add(gone);
        to.filter(draft -> draft != gone).ifPresent(draft -> {
            discourse.bought(Optional.of(draft));
            graph.parent(discourse.node(draft), discourse.node(gone));
        });
        Optional<GroupPhrase> group =
                clause.groups.stream().filter(phrase -> phrase.from() < at).findFirst();
        Optional<Draft> seller = passive || deals.isOwnSale(at)
                ? Optional.empty()
                : left.stream().map(Names::first).filter(draft -> draft != gone).findFirst();
        if (seller.isPresent()) {
            graph.outside(discourse.node(gone), discourse.node(seller.get()), Why.FORMER);
        } else if (group.isPresent() && !passive && !deals.isOwnSale(at)) {
            graph.outside(discourse.node(gone), graph.node(group.get()), Why.FORMER);
        } else if (to.isEmpty()) {
            graph.outsideCurrent(discourse.node(gone), Why.FORMER);
        }
    }

    /// "… found the software. It is sold by X": goods are what the sentence before named last, a pronoun means them.
    private boolean isOfGoods(int sentence, int from) {
        if (sentence == 0 || !WordClass.of("it").has(passage.token(from))) {
            return false;
        }
        Clause before = discourse.clause(sentence - 1);
        int named =
                before.lists.isEmpty() ? before.start : before.lists.getLast().to();
        return discourse.hasProduct(named, before.end);
    }

    /// "X, the parent of Y, has sold the Luxembourg company to Z": a noun for the company between verb and buyer.
    private boolean isFirmSold(int at, Names buyer) {
        int noun = discourse.kin().firmNear(at + 1, Math.min(buyer.from(), at + 5));
        return noun > at && !discourse.hasProduct(at, buyer.from()) && DEFINITE.anywhere(passage, at + 1, noun);
    }

    /// Whether the second names stand between commas behind the first.
    private boolean isInserted(Names first, Names second, int at) {
        return second.to() < at
                && passage.token(first.to()).text().equals(",")
                && passage.token(second.to()).text().equals(",");
    }

    /// "Die X trennte sich von der Y", "Voriges Jahr trennte sich die X von der Y".
    void parted(int sentence, int at, Set<Draft> sold) {
        Clause clause = discourse.clause(sentence);
        Optional<Names> target =
                clause.right(at).stream().filter(list -> deals.isFrom(list, at)).findFirst();
        Optional<Draft> seller = clause.firstRight(at)
                .filter(list -> !target.equals(Optional.of(list)))
                .or(() -> clause.nearestLeft(at))
                .map(Names::first)
                .or(() -> discourse.antecedent(sentence, false));
        if (target.isPresent() && seller.isPresent()) {
            for (Draft gone : target.get().organisations()) {
                sold.add(gone);
                graph.outside(discourse.node(gone), discourse.node(seller.get()), Why.FORMER);
            }
        }
    }

    /// "Its sale to A, the Scottish firm B was …": what reads like a list is the buyer and who was sold.
    private static Optional<Names> second(Names list) {
        return list.organisations().size() == 2
                ? Optional.of(
                        new Names(list.from(), list.to(), list.organisations().subList(1, 2)))
                : Optional.empty();
    }

    void bought(int sentence, int at) {
        if (deals.isUndone(at)) {
            return;
        }
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
            if (target.isEmpty() && left.isEmpty()) {
                target = discourse.antecedent(sentence, false).map(one -> new Names(at, at, List.of(one)));
            }
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
            groupBought(clause, at);
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

    /// "X, déi de Grupp 2019 iwwerholl huet": a group with a verb of buying, active, beside.
    private void groupBought(Clause clause, int at) {
        Optional<GroupPhrase> group = clause.groups.stream()
                .filter(phrase -> passage.isGermanic(at) && at >= phrase.to() && at - phrase.to() < 4)
                .reduce((_, last) -> last)
                .or(() -> clause.groups.stream()
                        .filter(phrase ->
                                phrase.from() > at && phrase.from() - at < 4 && deals.isObject(at, phrase.from()))
                        .findFirst());
        Optional<Names> buyer = clause.subject(at);
        if (group.isPresent()
                && buyer.isPresent()
                && buyer.get().to() <= group.get().from()
                && !deals.isPassive(at)) {
            discourse.bought(Optional.of(buyer.get().first()));
            graph.parent(discourse.node(buyer.get().first()), graph.node(group.get()));
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
