package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;
import lu.exeat.party.mention.OrganisationFinder.Occurrence;

/// Reads sentence by sentence who is said to belong to whom: sales and purchases first, then kinship ("filiale",
/// "Mutter"), ownership, membership, lists of a group's companies, and denials.
///
/// A pronoun or a noun such as "the firm" stands for the first organisation of the sentence before; "Diese" and "the
/// latter" for the last one.
final class GroupFinder {
    private final Passage passage;
    private final GroupGraph graph;
    private final List<Clause> clauses = new ArrayList<>();
    private final CompanySigns signs;
    private Optional<Draft> lastBuyer = Optional.empty();

    GroupFinder(
            Passage passage,
            Findings findings,
            List<Draft> organisations,
            List<Occurrence> occurrences,
            List<GroupPhrase> phrases) {
        this.passage = passage;
        this.graph = new GroupGraph(passage, organisations, phrases);
        this.signs = new CompanySigns(passage, findings);
        int one = 0;
        int group = 0;
        for (int sentence = 0; sentence < passage.sentences(); sentence++) {
            List<Occurrence> here = new ArrayList<>();
            while (one < occurrences.size() && occurrences.get(one).from() < passage.end(sentence)) {
                here.add(occurrences.get(one++));
            }
            List<GroupPhrase> spoken = new ArrayList<>();
            while (group < phrases.size() && phrases.get(group).from() < passage.end(sentence)) {
                spoken.add(phrases.get(group++));
            }
            clauses.add(new Clause(passage, sentence, here, spoken));
        }
    }

    GroupGraph graph() {
        return graph;
    }

    void read() {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Set<Draft> sold = new HashSet<>();
            for (int at = clause.start; at < clause.end; at++) {
                if (!signs.isName(at) && signs.sold.at(passage, at)) {
                    sold(i, at, sold);
                }
            }
            for (int at = clause.start; at < clause.end; at++) {
                if (!signs.isName(at) && signs.bought.at(passage, at)) {
                    bought(i, at);
                }
            }
            for (int at = clause.start; at < clause.end; at++) {
                at += Math.max(0, kin(i, at, sold) - 1);
            }
            for (int at = clause.start; at < clause.end; at++) {
                owned(i, at);
                shareholder(i, at);
            }
            for (int at = clause.start; at < clause.end; at++) {
                member(i, at);
            }
            left(clause);
            composed(clause, sold);
            denied(i);
        }
    }

    private int node(Draft draft) {
        return graph.node(draft);
    }

    /// Who a pronoun or "the firm" in a sentence stands for.
    private Optional<Draft> antecedent(int sentence, boolean last) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - 5); i--) {
            List<Names> lists = clauses.get(i).lists;
            if (!lists.isEmpty()) {
                return Optional.of(
                        last
                                ? lists.getLast().organisations().getLast()
                                : lists.getFirst().first());
            }
        }
        return Optional.empty();
    }

    private List<Draft> antecedents(int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - 4); i--) {
            List<Draft> all = clauses.get(i).lists.stream()
                    .flatMap(list -> list.organisations().stream())
                    .distinct()
                    .toList();
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /// "the Dutch firm": the last organisation of that country.
    private Optional<Draft> firm(int sentence, int noun) {
        int least = Math.max(passage.sentenceStart(noun), noun - 3);
        for (int at = least; at < noun; at++) {
            var country = CountryWords.shipped().find(passage, at);
            if (country.isPresent()) {
                for (int i = sentence - 1; i >= Math.max(0, sentence - 5); i--) {
                    for (Names list : clauses.get(i).lists.reversed()) {
                        for (Draft draft : list.organisations().reversed()) {
                            if (draft.country()
                                    .equals(Optional.of(country.get().value().country()))) {
                                return Optional.of(draft);
                            }
                        }
                    }
                }
            }
        }
        return antecedent(sentence, false);
    }

    /// "der AG": the last organisation of that form.
    private Optional<Draft> ofForm(int sentence, int from, int to) {
        Optional<String> form = signs.formNear(from, to);
        for (int i = sentence - 1; form.isPresent() && i >= Math.max(0, sentence - 5); i--) {
            for (Names list : clauses.get(i).lists.reversed()) {
                for (Draft draft : list.organisations().reversed()) {
                    if (draft.name.endsWith(form.get())) {
                        return Optional.of(draft);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void sold(int sentence, int at, Set<Draft> sold) {
        Clause clause = clauses.get(sentence);
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> buyer = right.stream().filter(signs::isTo).findFirst();
        boolean passive = signs.isPassive(at);
        Optional<Names> target;
        if (passive) {
            target = left.stream()
                    .filter(list -> !signs.isTo(list) && !signs.isAgent(list))
                    .reduce((_, last) -> last);
            buyer = buyer.or(() -> left.stream().filter(signs::isTo).findFirst());
            if (target.isEmpty() && right.size() <= 1) {
                target = antecedent(sentence, true)
                        .or(() -> antecedent(sentence, false))
                        .map(draft -> new Names(
                                at, at, List.of(lastIn(clause, clause.from(at)).orElse(draft))));
            }
        } else {
            target = right.stream()
                    .filter(list -> !signs.isTo(list) && !signs.isFrom(list, at))
                    .findFirst()
                    .filter(list -> signs.isDirect(at, list.from()));
            List<Names> others = left.stream().filter(list -> !signs.isTo(list)).toList();
            if (target.isEmpty() && others.size() > 1) {
                target = Optional.of(others.getLast());
                buyer = buyer.or(() -> left.stream().filter(signs::isTo).findFirst());
            }
        }
        if (target.isEmpty()) {
            return;
        }
        Draft gone = target.get().first();
        sold.add(gone);
        Optional<Draft> to = buyer.map(Names::first);
        to.filter(draft -> draft != gone).ifPresent(draft -> {
            lastBuyer = Optional.of(draft);
            graph.parent(node(draft), node(gone));
        });
        Optional<GroupPhrase> group =
                clause.groups.stream().filter(phrase -> phrase.from() < at).findFirst();
        Optional<Draft> seller = passive
                ? Optional.empty()
                : left.stream().map(Names::first).filter(draft -> draft != gone).findFirst();
        if (seller.isPresent()) {
            graph.outside(node(gone), node(seller.get()), Why.FORMER);
        } else if (group.isPresent() && !passive) {
            graph.outside(node(gone), graph.node(group.get()), Why.FORMER);
        } else if (to.isEmpty()) {
            graph.outsideCurrent(node(gone), Why.FORMER);
        }
    }

    /// The organisation that an earlier part of the same sentence, before a semicolon, named last.
    private Optional<Draft> lastIn(Clause clause, int at) {
        return clause.lists.stream()
                .filter(list -> list.to() <= at)
                .map(list -> list.organisations().getLast())
                .reduce((_, last) -> last);
    }

    private void bought(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> agent = right.stream()
                .filter(signs::isAgent)
                .findFirst()
                .or(() -> left.stream().filter(signs::isAgent).findFirst());
        Optional<Draft> buyer;
        Optional<Names> target;
        if (signs.isPassive(at) && agent.isPresent()) {
            buyer = agent.map(Names::first);
            Names by = agent.get();
            target = left.stream().filter(list -> list != by).reduce((_, last) -> last);
        } else {
            target = right.stream()
                    .filter(list -> !signs.isFrom(list, at) && !signs.isAgent(list))
                    .findFirst()
                    .filter(list -> signs.isDirect(at, list.from()));
            if (target.isPresent()) {
                buyer = left.isEmpty()
                        ? antecedent(sentence, false)
                        : Optional.of(left.getLast().first());
            } else {
                List<Names> objects =
                        left.stream().filter(list -> !signs.isFrom(list, at)).toList();
                boolean verbLast = signs.isGermanic(at) && !objects.isEmpty();
                target = verbLast && objects.size() > 1 ? Optional.of(objects.getLast()) : Optional.empty();
                buyer = objects.size() > 1 ? Optional.of(objects.getFirst().first()) : Optional.empty();
            }
        }
        Names bought = target.orElse(null);
        if (bought == null || buyer.isEmpty()) {
            return;
        }
        lastBuyer = buyer;
        for (Draft draft : bought.organisations()) {
            if (draft != buyer.get()) {
                graph.parent(node(buyer.get()), node(draft));
            }
        }
    }

    /// Returns how many tokens the noun of kinship at a place takes up; 0 when none stands there.
    private int kin(int sentence, int at, Set<Draft> sold) {
        CompanySigns.Kin kin = signs.isName(at) ? CompanySigns.Kin.NONE : signs.kin(at);
        if (kin == CompanySigns.Kin.NONE) {
            return 0;
        }
        Clause clause = clauses.get(sentence);
        int length = signs.kinLength(at);
        int behind = at + length;
        boolean possessive = signs.isPossessive(at);
        Optional<Integer> of = possessive ? Optional.empty() : kinOf(sentence, behind);
        List<Draft> ones;
        Optional<Integer> other;
        if (of.isPresent()) {
            other = of;
            ones = clause.nearestLeft(at)
                    .filter(list -> !graphContains(list, of.get()))
                    .map(Names::organisations)
                    .orElseGet(() -> behindOf(clause, behind, of.get())
                            .or(() -> antecedent(sentence, false).map(List::of))
                            .orElse(List.of()));
        } else {
            Optional<Names> apposed = clause.listAfter(behind, true);
            Optional<Names> before =
                    apposed.isEmpty() && possessive ? signs.apposedBefore(clause, at) : Optional.empty();
            ones = apposed.or(() -> before).map(Names::organisations).orElse(List.of());
            other = ones.isEmpty()
                    ? Optional.empty()
                    : possessor(sentence, before.map(Names::from).orElse(at));
        }
        for (Draft one : ones) {
            int node = node(one);
            other.filter(relative -> relative != node)
                    .ifPresent(relative -> relate(at, behind, kin, one, relative, sold));
        }
        return length;
    }

    private boolean graphContains(Names list, int node) {
        return list.organisations().stream().anyMatch(draft -> node(draft) == node);
    }

    /// "Die Tochter der X AG, die Y GmbH, …": the name behind the one that "of" leads to.
    private Optional<List<Draft>> behindOf(Clause clause, int behind, int of) {
        return clause.right(behind).stream()
                .filter(list -> !graphContains(list, of))
                .findFirst()
                .filter(list -> list.from() - behind < 16)
                .map(Names::organisations);
    }

    private void relate(int at, int behind, CompanySigns.Kin kin, Draft one, int other, Set<Draft> sold) {
        int node = node(one);
        boolean gone = sold.contains(one);
        if (signs.isDenied(at, behind)) {
            graph.outside(node, other, Why.DENIED);
        } else if (signs.isFormer(at, behind) || gone) {
            boolean buyer = gone
                    && lastBuyer
                            .map(this::node)
                            .filter(buying -> buying == other)
                            .isPresent();
            if (!buyer) {
                graph.outside(node, other, Why.FORMER);
            }
        } else {
            switch (kin) {
                case CHILD -> graph.parent(other, node);
                case PARENT -> graph.parent(node, other);
                case SISTER -> graph.sister(node, other);
                case NONE -> {}
            }
        }
    }

    /// Whom "of", "de", "der" or "vun" behind a noun leads to: a name, a group, or "the Dutch firm".
    private Optional<Integer> kinOf(int sentence, int behind) {
        Clause clause = clauses.get(sentence);
        int of = signs.ofBehind(behind, clause.end);
        if (of < 0) {
            return Optional.empty();
        }
        Optional<Names> list = clause.listAfter(of + 1, false);
        Optional<GroupPhrase> group = clause.groups.stream()
                .filter(phrase -> phrase.from() > of && phrase.from() <= of + 4)
                .findFirst();
        if (group.isPresent()
                && (list.isEmpty() || list.get().from() > group.get().from())) {
            return Optional.of(graph.node(group.get()));
        }
        if (list.isPresent()) {
            return Optional.of(node(list.get().first()));
        }
        int noun = signs.firmNear(of + 1, Math.min(clause.end, of + 5));
        return noun < 0 ? Optional.empty() : firm(sentence, noun).map(this::node);
    }

    /// Whose kin a noun names: the owner of "'s" or "its", the last one named, or the one spoken of before.
    private Optional<Integer> possessor(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        Optional<Names> left = clause.nearestLeft(at);
        Optional<GroupPhrase> group =
                clause.groups.stream().filter(phrase -> phrase.to() <= at).reduce((_, last) -> last);
        if (group.isPresent()
                && (left.isEmpty() || left.get().to() <= group.get().from())) {
            return Optional.of(graph.node(group.get()));
        }
        if (left.isPresent()) {
            return Optional.of(node(left.get().first()));
        }
        return antecedent(sentence, false).map(this::node);
    }

    private void owned(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        boolean passive = signs.isOwned(at);
        boolean active = signs.owns.at(passage, at);
        if (!passive && !active || signs.isName(at)) {
            return;
        }
        List<Names> left = clause.left(at);
        List<Names> right = clause.right(at);
        Optional<Names> agent = right.stream()
                .filter(signs::isAgent)
                .findFirst()
                .or(() -> left.stream().filter(signs::isAgent).findFirst());
        Optional<Draft> owner;
        List<Draft> property;
        Optional<Names> dative = passive
                ? right.stream()
                        .findFirst()
                        .filter(list -> signs.isOwner(at, list.from())
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
            graph.parent(node(agent.get().first()), graph.node(spoken.get()));
            return;
        }
        long owners = right.stream()
                .filter(signs::isAgent)
                .mapToInt(list -> list.organisations().size())
                .sum();
        if (passive && owners > 1 && signs.isJoint(clause.from(at), clause.to(at))) {
            return;
        }
        if (passive && (agent.isPresent() || dative.isPresent())) {
            Names by = agent.or(() -> dative).orElseThrow();
            owner = Optional.of(by.first());
            property = left.stream()
                    .filter(list -> list != by)
                    .reduce((_, last) -> last)
                    .map(Names::organisations)
                    .orElseGet(() -> antecedent(sentence, signs.isLatter(clause.start))
                            .map(List::of)
                            .orElse(List.of()));
        } else if (active && right.size() == 1 && left.size() == 1 && signs.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = left.getFirst().organisations();
        } else if (active && !right.isEmpty() && left.isEmpty() && signs.isInverted(clause.from(at), at)) {
            owner = Optional.of(right.getFirst().first());
            property = ofForm(sentence, clause.from(at), at)
                    .or(() -> spokenOf(sentence, clause.from(at)))
                    .map(List::of)
                    .orElse(List.of());
        } else if (active && !right.isEmpty()) {
            property = right.getFirst().organisations();
            owner = left.isEmpty()
                    ? antecedent(sentence, false)
                    : Optional.of(left.getLast().organisations().getLast());
        } else if (active && signs.percent(clause.from(at), clause.to(at)) >= 0 && !left.isEmpty() && left.size() < 2) {
            owner = Optional.of(left.getFirst().first());
            property = spokenOf(sentence, at).map(List::of).orElse(List.of());
        } else if (active && signs.isGermanic(at) && !left.isEmpty()) {
            property = left.getLast().organisations();
            owner = left.size() > 1
                    ? Optional.of(left.get(left.size() - 2).organisations().getLast())
                    : antecedent(sentence, false);
        } else {
            return;
        }
        boolean share = signs.isShare(clause.from(at), clause.to(at));
        for (Draft one : property) {
            owner.filter(draft -> draft != one).ifPresent(draft -> own(draft, one, at, share));
        }
    }

    /// "X, actionnaire à hauteur de 15 % de Y", "Hir Aktionäre sinn X mat 60 Prozent".
    private void shareholder(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        if (!signs.isShareholder(at) || signs.isName(at) || signs.percent(at, clause.to(at)) < 0) {
            return;
        }
        boolean share = signs.isShare(at, clause.to(at));
        Optional<Names> named = clause.listAfter(at + 1, true);
        if (named.isPresent()) {
            possessor(sentence, at)
                    .filter(node -> !graph.isGroup(node))
                    .ifPresent(node -> own(named.get().first(), graph.organisation(node), at, share));
            return;
        }
        Optional<Draft> owner =
                clause.nearestLeft(at).map(list -> list.organisations().getLast());
        Optional<Draft> property = clause.firstRight(at).map(Names::first).or(() -> spokenOf(sentence, at));
        if (owner.isPresent() && property.isPresent() && owner.get() != property.get()) {
            own(owner.get(), property.get(), at, share);
        }
    }

    private void own(Draft owner, Draft property, int at, boolean share) {
        if (signs.isDenied(at, at + 1)) {
            graph.outside(node(owner), node(property), Why.DENIED);
        } else if (share) {
            graph.outside(node(owner), node(property), Why.HOLDS_SHARE);
        } else if (signs.isFormer(at, at + 1)) {
            graph.outside(node(property), node(owner), Why.FORMER);
        } else {
            graph.parent(node(owner), node(property));
        }
    }

    /// "the parent", "l'acquéreur", "the company" behind a verb of owning.
    private Optional<Draft> spokenOf(int sentence, int at) {
        Clause clause = clauses.get(sentence);
        if (lastBuyer.isPresent() && WordClass.of("buyer").anywhere(passage, at, clause.end)) {
            return lastBuyer;
        }
        int noun = signs.firmNear(at + 1, clause.to(at));
        Optional<Draft> before = noun < 0 ? antecedent(sentence, false) : firm(sentence, noun);
        for (int i = at; i < clause.end; i++) {
            if (signs.kin(i) == CompanySigns.Kin.PARENT) {
                return before.map(draft ->
                        graph.findHead(node(draft)).map(graph::organisation).orElse(draft));
            }
        }
        return before;
    }

    private void member(int sentence, int at) {
        int length = signs.member.length(passage, at);
        boolean loose = length == 0 && signs.linked(at) > 0;
        length = loose ? signs.linked(at) : length;
        if (length == 0 || signs.isName(at)) {
            return;
        }
        Clause clause = clauses.get(sentence);
        int behind = at + length;
        Optional<GroupPhrase> group = clause.group(at).filter(phrase -> Math.abs(phrase.from() - at) < 14);
        Optional<Integer> target = group.filter(phrase -> !phrase.isNamed() && signs.isPossessive(phrase.from()))
                .flatMap(phrase -> clause.nearestLeft(phrase.from())
                        .map(list -> list.organisations().getLast())
                        .or(() -> antecedent(sentence, true)))
                .map(this::node)
                .or(() -> group.map(graph::node));
        if (target.isEmpty() && !loose) {
            int to = signs.isOf(behind) ? behind + 1 : behind;
            target = signs.isOwnership(behind)
                    ? Optional.empty()
                    : clause.listAfter(to, false).map(list -> node(list.first()));
        }
        if (target.isEmpty() && !loose) {
            // "belongs to a web of six companies around X"
            target = clause.firstRight(behind)
                    .filter(list -> signs.entitiesBefore(behind, list.from(), 6) > 0)
                    .map(list -> node(list.first()));
        }
        if (target.isEmpty()) {
            return;
        }
        int of = target.get();
        int edge = group.map(phrase -> Math.min(at, phrase.from())).orElse(at);
        List<Draft> subjects =
                new ArrayList<>(clause.subject(edge).map(Names::organisations).orElse(List.of()));
        boolean inverted =
                subjects.isEmpty() && group.filter(phrase -> phrase.from() < at).isPresent();
        if (inverted) {
            clause.firstRight(behind)
                    .filter(list -> list.from() - behind < 6)
                    .ifPresent(list -> subjects.addAll(list.organisations()));
        }
        int last = clause.subject(edge).map(Names::to).orElse(edge);
        if (!subjects.isEmpty() && signs.hasPronoun(last, at)) {
            subjects.addAll(antecedents(sentence));
        }
        if (subjects.isEmpty() || signs.isListed(clause, behind)) {
            clause.right(behind).stream()
                    .filter(list -> signs.isIntroduced(list.from()) && !signs.isLikened(behind, list.from()))
                    .forEach(list -> subjects.addAll(list.organisations()));
        }
        if (subjects.isEmpty() && !signs.isAttributive(at)) {
            boolean plural = signs.isPlural(clause.from(at), at);
            subjects.addAll(
                    plural
                            ? antecedents(sentence)
                            : antecedent(sentence, false).map(List::of).orElse(List.of()));
        }
        clause.right(behind).stream()
                .filter(list -> signs.isLikened(behind, list.from()))
                .forEach(list -> subjects.addAll(list.organisations()));
        for (Draft subject : subjects) {
            int node = node(subject);
            if (node == of) {
                continue;
            }
            if (signs.isFormer(at, behind)) {
                graph.outside(node, of, Why.FORMER);
            } else if (signs.isDenied(at, behind)) {
                graph.outside(node, of, Why.DENIED);
            } else if (graph.isGroup(of)) {
                graph.join(node, of);
            } else {
                graph.parent(of, node);
            }
        }
        boolean listed = clause.nearestLeft(edge).isEmpty()
                && clause.right(behind).stream().anyMatch(list -> subjects.containsAll(list.organisations()));
        if (!subjects.isEmpty()) {
            int from = clause.nearestLeft(edge).map(Names::to).orElse(behind);
            signs.count(listed ? clause.from(at) : from, listed ? clause.to(at) : Math.min(clause.to(at), behind + 8))
                    .ifPresent(count -> graph.count(of, count));
        }
    }

    /// "X left the group in 2019".
    private void left(Clause clause) {
        for (int at = clause.start; at < clause.end; at++) {
            if (signs.isLeaving(at) && !signs.isName(at)) {
                left(clause, at);
            }
        }
    }

    private void left(Clause clause, int at) {
        Optional<GroupPhrase> group = clause.group(at).filter(phrase -> Math.abs(phrase.from() - at) < 8);
        Optional<Names> subject = clause.subject(at);
        if (group.isPresent() && subject.isPresent()) {
            int of = graph.node(group.get());
            subject.get().organisations().forEach(one -> graph.outside(node(one), of, Why.FORMER));
        }
    }

    /// "Le groupe NSO compte neuf entités : …", "NSO huet Entreprisen, dorënner …".
    private void composed(Clause clause, Set<Draft> sold) {
        if (clause.groups.isEmpty() || clause.lists.isEmpty()) {
            countAlone(clause);
            return;
        }
        countAlone(clause);
        boolean first = true;
        for (Names list : clause.lists) {
            composing(clause, list);
            int noun = signs.entitiesBefore(clause.start, list.from(), first ? 22 : 6);
            if (noun < 0 || signs.no(clause, noun) || signs.isSupplied(clause, noun)) {
                continue;
            }
            Optional<GroupPhrase> phrase = clause.groups.stream()
                    .filter(group -> group.from() < list.from())
                    .reduce((_, last) -> last);
            if (phrase.isEmpty() || !first && list.from() - noun > 6) {
                continue;
            }
            int group = graph.node(phrase.get());
            list.organisations().stream()
                    .filter(draft -> !sold.contains(draft))
                    .forEach(draft -> graph.join(node(draft), group));
            signs.count(Math.max(clause.start, noun - 4), clause.end).ifPresent(count -> graph.count(group, count));
            first = false;
        }
    }

    private void composing(Clause clause, Names list) {
        Optional<GroupPhrase> phrase = clause.groups.stream()
                .filter(group -> group.to() <= list.from())
                .reduce((_, last) -> last);
        int verb = phrase.map(group -> signs.composesBetween(group.to(), list.from()))
                .orElse(-1);
        if (verb < 0 || !signs.isDirect(verb, list.from())) {
            return;
        }
        int group = graph.node(phrase.orElseThrow());
        for (Draft draft : list.organisations()) {
            if (signs.isFormer(verb, verb + 1)) {
                graph.outside(node(draft), group, Why.FORMER);
            } else {
                graph.join(node(draft), group);
            }
        }
    }

    private void countAlone(Clause clause) {
        if (clause.groups.size() == 1 && signs.isCounting(clause)) {
            int group = graph.node(clause.groups.getFirst());
            signs.count(clause.groups.getFirst().to(), clause.end).ifPresent(count -> graph.count(group, count));
        }
    }

    private void denied(int sentence) {
        Clause clause = clauses.get(sentence);
        for (int at = clause.start; at < clause.end; at++) {
            int length = signs.noLink(at);
            if (length > 0) {
                denied(sentence, at, at + length);
                return;
            }
        }
    }

    private void denied(int sentence, int at, int behind) {
        Clause clause = clauses.get(sentence);

        Optional<GroupPhrase> group = clause.group(behind);
        Optional<Names> left =
                clause.left(at).stream().filter(list -> !signs.isCompared(list)).reduce((_, last) -> last);
        Optional<Names> right = clause.firstRight(behind);
        if (group.isPresent()) {
            int of = graph.node(group.get());
            left.or(() -> clause.firstRight(behind))
                    .map(Names::organisations)
                    .or(() -> lastIn(clause, at)
                            .or(() -> antecedent(sentence, true))
                            .map(List::of))
                    .ifPresent(all -> all.forEach(one -> graph.outside(node(one), of, Why.DENIED)));
        } else if (left.isPresent() && right.isPresent()) {
            left.get()
                    .organisations()
                    .forEach(one ->
                            right.get().organisations().forEach(other -> graph.unlinked(node(one), node(other))));
        } else if (left.isPresent() || right.isPresent()) {
            left.or(() -> right).orElseThrow().organisations().forEach(one -> deny(clause, at, one));
        } else {
            lastIn(clause, at).or(() -> antecedent(sentence, true)).ifPresent(one -> deny(clause, at, one));
        }
    }

    private void deny(Clause clause, int at, Draft one) {
        boolean buyer = WordClass.of("buyer").anywhere(passage, at, clause.end);
        if (buyer && lastBuyer.isPresent() && lastBuyer.get() != one) {
            graph.outside(node(one), node(lastBuyer.get()), Why.DENIED);
        } else {
            graph.outsideCurrent(node(one), Why.DENIED);
        }
    }
}
