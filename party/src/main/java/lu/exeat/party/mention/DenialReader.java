package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.party.mention.GroupMention.Why;

/// Reads who is said to have no link.
final class DenialReader {
    private final Discourse discourse;
    private final Passage passage;
    private final GroupGraph graph;
    private final DenialSigns denials;

    DenialReader(Discourse discourse) {
        this.discourse = discourse;
        this.passage = discourse.passage();
        this.graph = discourse.graph();
        this.denials = discourse.denials();
    }

    void denied(int sentence) {
        Clause clause = discourse.clause(sentence);
        for (int at = clause.start; at < clause.end; at++) {
            int length = denials.noLink(at);
            if (length > 0) {
                denied(sentence, at, at + length);
                return;
            }
        }
    }

    private void denied(int sentence, int at, int behind) {
        Clause clause = discourse.clause(sentence);

        Optional<GroupPhrase> group = clause.group(behind);
        Optional<Names> left = clause.left(at).stream()
                .filter(list -> !denials.isCompared(list))
                .reduce((_, last) -> last);
        Optional<Names> right = clause.firstRight(behind);
        if (denials.isNeither(clause, at) && right.isEmpty() && group.isEmpty()) {
            clause.left(at).forEach(list -> list.organisations().forEach(one -> deny(clause, at, one)));
            return;
        }
        if (group.isPresent()) {
            int of = graph.node(group.get());
            left.or(() -> clause.firstRight(behind))
                    .map(Names::organisations)
                    .or(() -> discourse
                            .lastIn(clause, at)
                            .or(() -> discourse.antecedent(sentence, true))
                            .map(List::of))
                    .ifPresent(all -> all.forEach(one -> graph.outside(discourse.node(one), of, Why.DENIED)));
        } else if (left.isPresent() && right.isPresent()) {
            left.get()
                    .organisations()
                    .forEach(one -> right.get()
                            .organisations()
                            .forEach(other -> graph.unlinked(discourse.node(one), discourse.node(other))));
        } else if (right.isEmpty() && clause.left(at).size() > 1) {
            List<Names> two = clause.left(at);
            two.get(two.size() - 2)
                    .organisations()
                    .forEach(one -> two.getLast()
                            .organisations()
                            .forEach(other -> graph.unlinked(discourse.node(one), discourse.node(other))));
        } else if (left.isEmpty()
                && right.isPresent()
                && clause.from(at) > clause.start
                && discourse.lastIn(clause, clause.from(at)).isPresent()) {
            int one = discourse.node(discourse.lastIn(clause, clause.from(at)).orElseThrow());
            right.get().organisations().forEach(other -> graph.unlinked(one, discourse.node(other)));
        } else if (left.isEmpty() && clause.right(behind).size() == 2 && denials.isQuoted(clause.start)) {
            // "We have nothing to do with them", says A of B
            List<Names> two = clause.right(behind);
            graph.unlinked(
                    discourse.node(two.getFirst().first()),
                    discourse.node(two.getLast().first()));
        } else if (left.isPresent() || right.isPresent()) {
            left.or(() -> right).orElseThrow().organisations().forEach(one -> deny(clause, at, one));
        } else {
            discourse
                    .lastIn(clause, at)
                    .or(() -> discourse.antecedent(sentence, true))
                    .ifPresent(one -> deny(clause, at, one));
        }
    }

    private void deny(Clause clause, int at, Draft one) {
        boolean buyer = WordClass.of("buyer").anywhere(passage, at, clause.end);
        if (buyer && discourse.lastBuyer().isPresent() && discourse.lastBuyer().get() != one) {
            graph.outside(
                    discourse.node(one), discourse.node(discourse.lastBuyer().get()), Why.DENIED);
        } else {
            graph.outsideCurrent(discourse.node(one), Why.DENIED);
        }
    }
}
