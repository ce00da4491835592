package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.party.mention.Clause.Names;

/// Reads sentences that only name the companies of which the one before spoke: "They are A and B", "Three of them are
/// active: A, B and C. Two more, D and E, are dormant".
final class EnumerationReader {
    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final MemberSigns members;
    private final DenialSigns denials;
    /// The sentence that last went on to name members of a group that an earlier one spoke of, and that group.
    private int enumerated = -2;

    private int enumeratedGroup;

    EnumerationReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.members = discourse.members();
        this.denials = discourse.denials();
    }

    /// "Le groupe X compte neuf sociétés. Il s'agit de A, B et C": the sentence before says of which group.
    void enumerated(int sentence) {
        Clause clause = discourse.clause(sentence);
        boolean answer = !clause.lists.isEmpty()
                && (passage.isAnswer(clause.lists.getFirst().from())
                        || Continued.ofThem(passage, clause.lists.getFirst().from()));
        if (sentence > 1 && sentence == enumerated + 1 && answer && !clause.lists.isEmpty()) {
            clause.lists.getFirst().organisations().forEach(one -> graph.join(discourse.node(one), enumeratedGroup));
            enumerated = sentence;
            return;
        }
        if (sentence == 0 || clause.lists.isEmpty() || !members.isEnumerating(clause.start) && !answer) {
            return;
        }
        Clause before = discourse.clause(sentence - 1);
        Names list = clause.lists.getFirst();
        int noun = members.entitiesBefore(before.start, before.end, before.end - before.start);
        if (noun < 0 || !answer && list.from() - clause.start > 12 || denials.isDenying(before, noun)) {
            return;
        }
        Optional<GroupPhrase> phrase = before.groups.stream().reduce((_, last) -> last);
        if (phrase.isPresent()) {
            int group = graph.node(phrase.get());
            enumerated = sentence;
            enumeratedGroup = group;
            clause.lists.stream()
                    .flatMap(names -> names.organisations().stream())
                    .forEach(one -> graph.join(discourse.node(one), group));
            members.count(before.start, before.end).ifPresent(count -> graph.count(group, count));
            if (answer) {
                SpokenNumbers.first(passage, list.from() - 5, list.from())
                        .ifPresent(count -> graph.count(group, count));
            }
        } else {
            before.subject(noun)
                    .filter(owner -> members.isHaving(owner.to(), noun))
                    .ifPresent(owner -> list.organisations()
                            .forEach(one -> graph.parent(discourse.node(owner.first()), discourse.node(one))));
        }
    }
}
