package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function of open facts to ranks, as a reduced decision diagram: the case split.
///
/// Each case is a fact looked at in the order of the slots; cases that lead to the same are one. Because the order is
/// fixed and equal parts are shared, a fact matters exactly when the diagram looks at it. To be read by the thread that
/// uses its pool of terms.
///
/// Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986), with more than two ways out
/// of a node.
public final class Diagram {
    /// The split stops here; what is left is not settled.
    public static final int BRANCHES = 20_000;

    /// There are fewer ranks than these.
    private static final int RANKS = 8;

    /// A condition and the rank that follows when it holds, from 0 to 7.
    public record Rule(Term term, int rank) {}

    /// Classes of a fact that lead to the same wherever the diagram looks at it.
    ///
    /// - `ranks`: those that can follow when the fact has one of the classes, as a set of bits
    public record Group(long classes, long ranks) {}

    private final Node root;
    private final Node.Pool nodes;
    private Optional<Map<Integer, List<Group>>> groups = Optional.empty();

    private Diagram(Node root, Node.Pool nodes) {
        this.root = root;
        this.nodes = nodes;
    }

    /// The greatest rank among the rules that hold, `floor` where none does.
    ///
    /// - `terms`: the pool from which the rules' terms are
    /// - empty when more than [#BRANCHES] cases are needed
    public static Optional<Diagram> of(List<Rule> rules, int floor, Terms terms) {
        Term[] byRank = new Term[RANKS];
        for (int rank = 0; rank < RANKS; rank++) {
            List<Term> parts = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule.rank == rank) {
                    parts.add(rule.term);
                }
            }
            byRank[rank] = terms.either(parts);
        }
        return terms.cases().split(byRank, floor).map(root -> new Diagram(root, terms.nodes()));
    }

    /// The ranks that can follow, as a set of bits.
    public long ranks() {
        return root.ranks();
    }

    /// The slots of the facts that matter.
    public BitSet support() {
        return BitSet.valueOf(root.support());
    }

    /// The slots of the facts that matter for whether a rank follows.
    public BitSet support(int rank) {
        return BitSet.valueOf(nodes.whether(root, rank).support());
    }

    /// What the answers to a fact that matters can lead to; none for a fact that does not matter.
    public List<Group> groups(int slot) {
        if (groups.isEmpty()) {
            groups = Optional.of(Parting.of(root));
        }
        return groups.orElseThrow().getOrDefault(slot, List.of());
    }
}
