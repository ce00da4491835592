package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who belongs to a group, who left it, and how many companies it is said to have.
final class MemberReader {
    private static final WordClass WITH = WordClass.of("with");
    private static final WordClass CONTRAST = WordClass.of("contrast");
    private static final WordClass NO_GROUP = WordClass.of("no-group");
    /// How far before its list, brought in by "namely", a noun for companies may stand.
    private static final int FAR = 40;

    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final KinSigns kin;
    private final DealSigns deals;
    private final ShareSigns shares;
    private final DenialSigns denials;
    private final MemberSigns members;

    MemberReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.kin = discourse.kin();
        this.deals = discourse.deals();
        this.shares = discourse.shares();
        this.denials = discourse.denials();
        this.members = discourse.members();
    }

    void member(int sentence, int at) {
        if (members.isThereto(at) && !discourse.isName(at)) {
            thereto(sentence, at);
            return;
        }
        int length = members.member.length(passage, at);
        boolean loose = length == 0 && members.linked(at) > 0;
        length = loose ? members.linked(at) : length;
        if (length == 0 || discourse.isName(at) || shares.rest(at) >= 0) {
            return;
        }
        Clause clause = discourse.clause(sentence);
        int behind = at + length;
        Optional<GroupPhrase> group = clause.group(at)
                .filter(phrase -> Math.abs(phrase.from() - at) < 14
                        || phrase.from() > at
                                && phrase.from() - at < 30
                                && !between(clause, at, phrase.from()).isEmpty()
                        || phrase.to() < at && members.isRelative(phrase.to(), at));
        Optional<Names> whose = group.filter(phrase -> !phrase.isNamed())
                .flatMap(phrase -> clause.lists.stream()
                        .filter(list -> members.isOf(phrase.to(), list.from()))
                        .findFirst());
        if (whose.isPresent() && whose.get().to() <= at) {
            listed(clause, discourse.node(whose.get().first()), behind); // "Zum Verbund der X AG zählt die Y AG"
            return;
        }
        Optional<Integer> target = group.filter(phrase -> !phrase.isNamed() && kin.isPossessive(phrase.from()))
                .flatMap(phrase -> clause.nearestLeft(phrase.from())
                        .map(list -> list.organisations().getLast())
                        .or(() -> discourse.antecedent(sentence, true)))
                .map(discourse::node)
                .or(() -> group.map(graph::node));
        if (target.isEmpty() && !loose) {
            int not = denials.isNot(behind) ? behind + 1 : behind;
            int to = shares.isOf(not) ? not + 1 : not;
            target = shares.isOwnership(behind)
                    ? Optional.empty()
                    : clause.listAfter(to, false)
                            .filter(list -> !members.isLikened(at, list.from()))
                            .map(list -> discourse.node(list.first()));
        }
        Optional<Names> led = passage.isGermanic(at) && target.isEmpty()
                ? clause.nearestLeft(at).filter(list -> at == list.to() && members.isLedTo(list.from()))
                : Optional.empty();
        if (led.isPresent()) {
            listed(clause, discourse.node(led.get().first()), behind);
            return;
        }
        if (target.isEmpty() && !loose) {
            // "belongs to a web of six companies around X"
            target = clause.firstRight(behind)
                    .filter(list -> members.entitiesBefore(behind, list.from(), 6) > 0)
                    .map(list -> discourse.node(list.first()));
        }
        if (target.isEmpty()) {
            inNone(clause, at, behind);
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
                    .map(list -> members.isBesides(behind, list.from()) ? clause.right(behind) : List.of(list))
                    .ifPresent(lists -> lists.forEach(list -> subjects.addAll(list.organisations())));
        }
        if (subjects.isEmpty()) {
            clause.firstRight(behind)
                    .filter(list -> list.from() - behind < 6 && members.isBeing(behind, list.from()))
                    .ifPresent(list -> subjects.addAll(list.organisations()));
        }
        if (subjects.size() > 1) {
            discourse.lastBuyer().ifPresent(subjects::remove);
        } else if (!subjects.isEmpty() && discourse.lastBuyer().equals(Optional.of(subjects.getFirst()))) {
            List<Names> left = clause.left(edge); // "A was sold to B and no longer belongs to the group"
            if (left.size() > 1 && denials.isFormer(at, behind)) {
                subjects.clear();
                subjects.addAll(left.get(left.size() - 2).organisations());
            }
        }
        if (denials.isNeither(clause, at)) {
            subjects.clear();
            clause.left(edge).forEach(list -> subjects.addAll(list.organisations()));
        }
        List<Draft> within =
                group.map(phrase -> within(clause, phrase, at, behind)).orElse(List.of());
        if (!within.isEmpty()) {
            subjects.clear();
            subjects.addAll(within);
        }
        int contrast = group.map(phrase -> CONTRAST.first(passage, behind, phrase.from()))
                .orElse(-1);
        if (contrast > 0) {
            contrasted(clause, subjects, of, at, contrast);
            return;
        }
        int last = clause.subject(edge).map(Names::to).orElse(edge);
        if (!subjects.isEmpty() && members.hasPronoun(last, at)) {
            subjects.addAll(discourse.antecedents(sentence));
        }
        if (subjects.isEmpty() || members.isListed(clause, behind)) {
            clause.right(behind).stream()
                    .filter(list -> members.isIntroduced(list.from()) && !members.isLikened(behind, list.from()))
                    .forEach(list -> subjects.addAll(list.organisations()));
        }
        if (subjects.isEmpty() && !kin.isAttributive(at)) {
            OptionalInt number = SpokenNumbers.first(passage, clause.from(at), Math.min(at, clause.from(at) + 4));
            boolean plural = members.isPlural(clause.from(at), at) || number.isPresent();
            subjects.addAll(
                    plural
                            ? discourse.antecedents(sentence, number)
                            : discourse
                                    .subject(sentence, clause.from(at))
                                    .map(List::of)
                                    .orElse(List.of()));
        }
        group.map(phrase -> between(clause, behind, phrase.from())).ifPresent(subjects::addAll);
        clause.right(behind).stream()
                .filter(list -> members.isLikened(behind, list.from()))
                .forEach(list -> subjects.addAll(list.organisations()));
        for (Draft subject : subjects) {
            int node = discourse.node(subject);
            if (node == of) {
                continue;
            }
            if (denials.isFormer(at, behind)) {
                graph.outside(node, of, Why.FORMER);
            } else if (denials.isDenied(at, behind) || denials.isNeither(clause, at)) {
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
            int from = clause.nearestLeft(edge)
                    .map(list -> members.isNumbered(list.from())
                            ? Math.max(clause.start, list.from() - MemberSigns.NUMBERED)
                            : list.to())
                    .orElse(behind);
            members.count(listed ? clause.from(at) : from, listed ? clause.to(at) : Math.min(clause.to(at), behind + 8))
                    .ifPresent(count -> graph.count(of, count));
        }
    }

    /// "X gehört nicht mehr zur A AG, sondern zur Gruppe B": in B, and out of A.
    private void contrasted(Clause clause, List<Draft> subjects, int of, int at, int contrast) {
        Why why = denials.isFormer(at, at + 1) ? Why.FORMER : Why.DENIED;
        List<Draft> others = between(clause, at, contrast);
        boolean inverted = subjects.isEmpty() && !others.isEmpty(); // "Seit Januar gehört X nicht mehr zur …"
        List<Draft> ones = inverted ? others.subList(0, 1) : subjects;
        for (Draft one : ones) {
            graph.join(discourse.node(one), of);
            others.stream()
                    .filter(other -> other != one)
                    .forEach(other -> graph.outside(discourse.node(one), discourse.node(other), why));
        }
    }

    /// "X ne fait partie d'aucun groupe", "X gehört zu keinem Konzern".
    private void inNone(Clause clause, int at, int behind) {
        boolean none = NO_GROUP.anywhere(passage, at, Math.min(clause.to(at), behind + 5));
        if (none && (denials.isDenied(at, behind) || passage.isGermanic(at))) {
            clause.nearestLeft(at)
                    .ifPresent(list ->
                            list.organisations().forEach(one -> graph.outsideCurrent(discourse.node(one), Why.DENIED)));
        }
    }

    /// "Elle fait partie, avec A et B, du groupe X": who is named between the sign and the group.
    private static List<Draft> between(Clause clause, int from, int to) {
        return clause.right(from).stream()
                .filter(list -> list.to() <= to)
                .flatMap(list -> list.organisations().stream())
                .toList();
    }

    /// "Zur X AG gehören zwei Gesellschaften: A und B": all names behind belong to X.
    private void listed(Clause clause, int of, int behind) {
        for (Names list : clause.right(behind)) {
            for (Draft one : list.organisations()) {
                if (members.isButNot(behind, list.from())) {
                    graph.outside(discourse.node(one), of, Why.DENIED);
                } else {
                    graph.parent(of, discourse.node(one));
                }
            }
        }
        members.count(behind, clause.end).ifPresent(count -> graph.count(of, count));
    }

    /// "der Gruppe, zu der auch A und B gehören", "le groupe, dont font aussi partie A et B": who is named behind the
    /// relative.
    private List<Draft> within(Clause clause, GroupPhrase phrase, int at, int behind) {
        if (phrase.to() >= at || !members.isRelative(phrase.to(), at)) {
            return List.of();
        }
        List<Draft> before = clause.right(phrase.to()).stream()
                .filter(list -> list.to() <= at)
                .flatMap(list -> list.organisations().stream())
                .toList();
        return !before.isEmpty()
                ? before
                : clause.firstRight(behind)
                        .filter(list -> list.from() - behind < 6)
                        .map(Names::organisations)
                        .orElse(List.of());
    }

    /// "X, die bis 2021 dazugehörte".
    private void thereto(int sentence, int at) {
        boolean over = denials.isFormer(at, at + 1);
        if (!over && (members.isNotThereto(at) || denials.isDenied(at, at + 1))) {
            discourse
                    .clause(sentence)
                    .nearestLeft(at)
                    .map(list -> list.organisations().getLast())
                    .or(() -> discourse.antecedent(sentence, true))
                    .ifPresent(one -> graph.outsideCurrent(discourse.node(one), Why.DENIED));
        } else if (!over) {
            Clause clause = discourse.clause(sentence);
            Optional<Names> named = clause.firstRight(at).filter(list -> list.from() - at < 8);
            Optional<Draft> spoken = discourse
                    .lastIn(clause, clause.from(at))
                    .or(() -> clause.nearestLeft(at)
                            .map(list -> list.organisations().getLast()))
                    .or(() -> discourse.antecedent(sentence, false));
            if (named.isPresent() && spoken.isPresent() && !denials.isDenied(at, at + 1)) {
                named.get()
                        .organisations()
                        .forEach(one -> graph.join(discourse.node(one), discourse.node(spoken.get())));
            }
        } else {
            discourse
                    .clause(sentence)
                    .nearestLeft(at)
                    .ifPresent(list ->
                            list.organisations().forEach(one -> graph.outsideCurrent(discourse.node(one), Why.FORMER)));
        }
    }

    /// "X left the group in 2019".
    void left(Clause clause) {
        for (int at = clause.start; at < clause.end; at++) {
            if (denials.isLeaving(at) && !discourse.isName(at)) {
                left(clause, at);
            }
        }
    }

    private void left(Clause clause, int at) {
        Optional<GroupPhrase> group = clause.group(at).filter(phrase -> Math.abs(phrase.from() - at) < 8);
        Optional<Names> subject = clause.subject(at);
        if (group.isPresent() && subject.isPresent()) {
            int of = graph.node(group.get());
            subject.get().organisations().forEach(one -> graph.outside(discourse.node(one), of, Why.FORMER));
        } else if (subject.isPresent() && clause.groups.isEmpty() && members.isClosing(at)) {
            subject.get().organisations().forEach(one -> graph.outsideCurrent(discourse.node(one), Why.FORMER));
        }
    }

    /// "Le groupe NSO compte neuf entités : …", "NSO huet Entreprisen, dorënner …".
    void composed(Clause clause, Set<Draft> sold) {
        if (clause.groups.isEmpty() || clause.lists.isEmpty()) {
            countAlone(clause);
            having(clause);
            return;
        }
        countAlone(clause);
        boolean first = true;
        for (Names list : clause.lists) {
            composing(clause, list);
            companiesOf(clause, list);
            int most = first ? members.isIntroduced(list.from()) ? FAR : 22 : 6;
            int noun = members.entitiesBefore(clause.start, list.from(), most);
            if (noun < 0 || denials.isDenying(clause, noun) || members.isSupplied(clause, noun)) {
                continue;
            }
            Optional<GroupPhrase> phrase = clause.groups.stream()
                    .filter(group -> group.from() < list.from()
                            && group.from() != noun + 1
                            && !members.isColonBetween(noun, group.from()))
                    .reduce((_, last) -> last);
            if (phrase.isEmpty() || !first && list.from() - noun > 6) {
                continue;
            }
            int group = graph.node(phrase.get());
            list.organisations().stream()
                    .filter(draft -> !sold.contains(draft))
                    .forEach(draft -> graph.join(discourse.node(draft), group));
            members.count(Math.max(clause.start, noun - 4), clause.end).ifPresent(count -> graph.count(group, count));
            first = false;
        }
    }

    /// "Les sociétés A et B du groupe X".
    private void companiesOf(Clause clause, Names list) {
        boolean introduced = members.isIntroduced(list.from());
        clause.groups.stream()
                .filter(phrase -> introduced && phrase.from() >= list.to() && phrase.from() - list.to() < 4
                        || members.isApposed(list.to(), phrase.from()))
                .findFirst()
                .ifPresent(phrase -> {
                    int group = graph.node(phrase);
                    list.organisations().forEach(one -> graph.join(discourse.node(one), group));
                    members.count(list.to(), phrase.from()).ifPresent(count -> graph.count(group, count));
                });
    }

    /// "X runs three companies in Luxembourg: A, B and C".
    private void having(Clause clause) {
        for (Names list : clause.lists) {
            whose(clause, list);
            int noun = members.entitiesBefore(clause.from(list.from()), list.from(), 12);
            Optional<Names> owner = noun < 0 ? Optional.empty() : clause.subject(noun);
            boolean has = owner.isPresent()
                    && members.isHaving(owner.get().to(), noun)
                    && members.isIntroduced(list.from())
                    && !denials.isDenying(clause, noun);
            if (has) {
                int parent = discourse.node(owner.get().first());
                list.organisations().forEach(one -> graph.parent(parent, discourse.node(one)));
            }
        }
    }

    /// "Deren Luxemburger Firmen sind A und B": of the group or company spoken of before.
    private void whose(Clause clause, Names list) {
        int noun = members.entitiesBefore(clause.start, list.from(), 8);
        boolean said = noun > clause.start
                && kin.isPossessive(noun)
                && members.isBeing(noun, list.from())
                && clause.left(noun).isEmpty()
                && !denials.isDenying(clause, noun);
        if (said) {
            discourse
                    .possessor(passage.sentence(noun), noun)
                    .ifPresent(of -> list.organisations().forEach(one -> graph.parent(of, discourse.node(one))));
        }
    }

    private void composing(Clause clause, Names list) {
        Optional<GroupPhrase> phrase = clause.groups.stream()
                .filter(group -> group.to() <= list.from())
                .reduce((_, last) -> last);
        int verb = phrase.map(group -> members.composesBetween(group.to(), list.from()))
                .orElse(-1);
        if (verb < 0 || !deals.isDirect(verb, list.from())) {
            return;
        }
        int group = graph.node(phrase.orElseThrow());
        for (Draft draft : list.organisations()) {
            boolean former = clause.left(phrase.orElseThrow().from()).isEmpty()
                    ? denials.isFormer(verb, verb + 1)
                    : denials.isFormerWord(phrase.orElseThrow().to(), verb);
            if (former) {
                graph.outside(discourse.node(draft), group, Why.FORMER);
            } else {
                graph.join(discourse.node(draft), group);
            }
        }
    }

    private void countAlone(Clause clause) {
        for (GroupPhrase phrase : clause.groups) {
            boolean with = phrase.to() < clause.end && WITH.has(passage.token(phrase.to()));
            if (with) {
                int end = Math.min(clause.end, phrase.to() + 5); // "der X-Konzern mit vier Firmen"
                members.count(phrase.to(), end).ifPresent(count -> graph.count(graph.node(phrase), count));
            }
        }
        if (clause.groups.size() == 1 && members.isCounting(clause)) {
            int group = graph.node(clause.groups.getFirst());
            members.count(clause.groups.getFirst().to(), clause.end).ifPresent(count -> graph.count(group, count));
        }
    }
}
