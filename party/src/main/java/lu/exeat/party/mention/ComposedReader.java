package lu.exeat.party.mention;

import java.util.Optional;
import java.util.Set;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads of what companies a group is said to consist, and how many: "le groupe X compte neuf entités : …", "X runs
/// three
/// companies", "deren Luxemburger Firmen sind A und B".
final class ComposedReader {
    private static final WordClass WITH = WordClass.of("with");
    /// How far before its list, brought in by "namely", a noun for companies may stand.
    private static final int FAR = 40;

    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final KinSigns kin;
    private final DealSigns deals;
    private final DenialSigns denials;
    private final MemberSigns members;

    ComposedReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.kin = discourse.kin();
        this.deals = discourse.deals();
        this.denials = discourse.denials();
        this.members = discourse.members();
    }

    /// "Le groupe NSO compte neuf entités : …", "NSO huet Entreprisen, dorënner …".
    void read(Clause clause, Set<Draft> sold) {
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
