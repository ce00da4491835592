package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.party.mention.Clause.Names;

/// Reads what ties companies to those of the sentence before: "one of six firms of the group", "the others are A and
/// B", "behind both stands X", "the former … by A, the latter by B".
final class LooseReader {
    private static final WordClass OTHERS = WordClass.of("the-others");
    private static final WordClass ONE_OF = WordClass.of("one-of");
    private static final WordClass BEHIND = WordClass.of("behind");
    private static final WordClass STANDS = WordClass.of("stands");
    private static final WordClass BEING = WordClass.of("being");
    private static final WordClass SECOND_ONE = WordClass.of("second");
    private static final WordClass NO_MORE_IN = WordClass.of("no-more-in");
    private static final WordClass FIRST = WordClass.of("first-of-two");
    private static final WordClass SECOND = WordClass.of("second-of-two");
    private static final WordClass PLURAL = WordClass.of("plural-pronoun");

    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;

    LooseReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
    }

    void read(int sentence) {
        Clause clause = discourse.clause(sentence);
        for (int at = clause.start; at < clause.end; at++) {
            if (discourse.isName(at)) {
                continue;
            }
            if (ONE_OF.at(passage, at)) {
                oneOf(sentence, at);
            } else if (NO_MORE_IN.at(passage, at)) {
                gone(sentence, at);
            } else if (SECOND_ONE.has(passage.token(at))) {
                second(sentence, at);
                furtherOf(sentence, at);
            } else if (OTHERS.at(passage, at)) {
                others(sentence, at);
            } else if (BEHIND.has(passage.token(at)) && at - clause.from(at) < 2) {
                behind(sentence, at);
            }
        }
        pair(sentence);
    }

    /// "X est l'une des sept sociétés du groupe Y": the subject is a member, and the number that of all.
    private void oneOf(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        boolean being = BEING.anywhere(passage, Math.max(clause.start, at - 3), at);
        Optional<GroupPhrase> group = clause.groups.stream()
                .filter(phrase -> phrase.from() > at && phrase.from() - at < 10)
                .findFirst();
        if (!being
                || group.isEmpty()
                || !discourse.members().isCounted(at, group.get().from())
                || discourse.denials().isDenied(at, at + 1)
                || discourse.denials().isFormer(at, at + 1)) {
            return;
        }
        int of = graph.node(group.get());
        clause.nearestLeft(at)
                .map(list -> list.organisations().getLast())
                .or(() -> discourse.subject(sentence, clause.from(at)))
                .ifPresent(one -> graph.join(discourse.node(one), of));
        discourse.members().count(at, group.get().from()).ifPresent(count -> graph.count(of, count));
    }

    /// "Déi lescht wier net méi am Grupp": whoever is spoken of was a member.
    private void gone(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        clause.groups.stream()
                .filter(phrase -> phrase.from() >= at && phrase.from() - at < 6)
                .findFirst()
                .ifPresent(group -> clause.nearestLeft(at)
                        .map(list -> list.organisations().getLast())
                        .or(() -> discourse.antecedent(
                                sentence, WordClass.of("latter").at(passage, clause.start)))
                        .ifPresent(
                                one -> graph.outside(discourse.node(one), graph.node(group), GroupMention.Why.FORMER)));
    }

    /// "Déi huet nach eng zweet Gesellschaft, d'X": whoever has it is the parent.
    private void second(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        boolean firm = at + 1 < clause.end && discourse.kin().firmNear(at + 1, at + 2) > at;
        Optional<Names> list = firm ? clause.listAfter(at + 2, false) : Optional.empty();
        boolean has = discourse.members().isHaving(clause.from(at), at);
        if (list.isEmpty() || !has || discourse.denials().isDenied(at, at + 1)) {
            return;
        }
        Optional<Draft> owner = clause.nearestLeft(at)
                .map(Names::first)
                .or(() -> discourse.antecedent(
                        sentence,
                        WordClass.of("latter").at(passage, clause.start)
                                || WordClass.of("relative").has(passage.token(clause.start))));
        owner.ifPresent(one -> own(one, list.get().organisations()));
    }

    /// "Another X company, Y": Y belongs to X, or to the group X.
    private void furtherOf(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        Optional<Names> owner = clause.lists.stream()
                .filter(list -> list.from() > at
                        && list.from() - at < 3
                        && list.organisations().size() == 1)
                .findFirst();
        int noun = owner.map(list -> discourse.kin().firmNear(list.to(), Math.min(clause.end, list.to() + 1)))
                .orElse(-1);
        Optional<Names> named = noun < 0 ? Optional.empty() : clause.listAfter(noun + 1, false);
        if (named.isPresent() && !discourse.denials().isDenied(at, noun)) {
            own(owner.orElseThrow().first(), named.get().organisations());
        }
    }

    /// "Les autres sont A et B": of the group spoken of last.
    private void others(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        Optional<Names> list = clause.right(at).stream()
                .filter(names -> BEING.anywhere(passage, at, names.from()))
                .findFirst();
        boolean denied = discourse.denials().isDenying(clause, at);
        if (list.isPresent() && !denied && list.get().from() - at < 18) {
            lastGroup(sentence, at)
                    .ifPresent(group -> list.get()
                            .organisations()
                            .forEach(one -> graph.join(discourse.node(one), graph.node(group))));
        }
    }

    private Optional<GroupPhrase> lastGroup(int sentence, int at) {
        for (int i = sentence; i >= Math.max(0, sentence - 2); i--) {
            Optional<GroupPhrase> group = discourse.clause(i).groups.stream()
                    .filter(phrase -> phrase.to() <= at)
                    .reduce((_, last) -> last);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    /// "Hinter beiden steht X", "Derrière A se trouve X": X is the parent.
    private void behind(int sentence, int at) {
        Clause clause = discourse.clause(sentence);
        int verb = STANDS.first(passage, at + 1, Math.min(clause.to(at), at + 16));
        Optional<Names> owner = verb < 0
                ? Optional.empty()
                : clause.right(verb).stream().findFirst().filter(list -> list.from() - verb < 9);
        if (owner.isEmpty()) {
            return;
        }
        List<Draft> named = clause.right(at).stream()
                .filter(list -> list.to() <= verb)
                .flatMap(list -> list.organisations().stream())
                .toList();
        boolean plural = PLURAL.anywhere(passage, at, verb)
                || discourse.members().isPlural(at, verb)
                || SpokenNumbers.first(passage, at, verb).isPresent();
        List<Draft> ones = !named.isEmpty()
                ? named
                : plural
                        ? discourse.antecedents(
                                sentence,
                                OptionalInt.of(
                                        SpokenNumbers.first(passage, at, verb).orElse(2)))
                        : discourse.antecedent(sentence, false).map(List::of).orElse(List.of());
        own(owner.get().first(), ones);
    }

    private void own(Draft owner, List<Draft> ones) {
        ones.stream()
                .filter(one -> one != owner)
                .forEach(one -> graph.parent(discourse.node(owner), discourse.node(one)));
    }

    /// "The former is controlled by A, the latter by B".
    private void pair(int sentence) {
        Clause clause = discourse.clause(sentence);
        int first = FIRST.first(passage, clause.start, clause.end);
        int second = first < 0 ? -1 : SECOND.first(passage, first + 1, clause.end);
        if (second < 0) {
            return;
        }
        List<Draft> two = clause.left(first).isEmpty() && clause.from(first) == clause.start
                ? discourse.antecedents(sentence).stream().limit(2).toList()
                : clause.lists.stream()
                        .filter(list -> list.to() <= first)
                        .flatMap(list -> list.organisations().stream())
                        .limit(2)
                        .toList();
        if (two.size() == 2) {
            owner(clause, first, second).ifPresent(owner -> own(owner, two.subList(0, 1)));
            owner(clause, second, clause.end).ifPresent(owner -> own(owner, two.subList(1, 2)));
        }
    }

    private Optional<Draft> owner(Clause clause, int from, int to) {
        return clause.lists.stream()
                .filter(list -> list.from() > from && list.to() <= to)
                .filter(list ->
                        discourse.deals().isAgent(list) || discourse.shares().isOwnerLed(list.from()))
                .map(Names::first)
                .findFirst();
    }
}
