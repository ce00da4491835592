package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who belongs to a group, who left it, and how many companies it is said to have.
final class MemberReader {
    private static final WordClass CONTRAST = WordClass.of("contrast");
    private static final WordClass NO_GROUP = WordClass.of("no-group");

    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final KinSigns kin;
    private final ShareSigns shares;
    private final DenialSigns denials;
    private final MemberSigns members;

    MemberReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.kin = discourse.kin();
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
        boolean phrased = group.filter(phrase -> phrase.from() >= at && phrase.from() < behind)
                .isPresent();
        if (subjects.isEmpty() && phrased) {
            clause.firstRight(behind)
                    .filter(list -> list.from() - behind < 5)
                    .ifPresent(list -> subjects.addAll(list.organisations())); // "Zum selwechte Grupp gehéiert X"
        }
        boolean named = group.filter(
                        phrase -> !between(clause, behind, phrase.from()).isEmpty())
                .isPresent(); // "Bis 2021 gehörte auch X zum Konzern"
        boolean spoken = !named || discourse.isSpokenSubject(sentence, clause.from(at));
        if (subjects.isEmpty() && spoken && !kin.isAttributive(at)) {
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
}
