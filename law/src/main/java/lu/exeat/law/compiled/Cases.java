package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Splits open conditions into cases, and keeps what it has split: later splits of the same terms share its parts.
///
/// Not safe for several threads.
final class Cases {
    /// For each rank the condition from which it follows, of those above the rank that is certain.
    private static final class Open {
        private final int rank;
        private final Term[] byRank;
        private final int hash;

        Open(int rank, Term[] byRank) {
            this.rank = rank;
            this.byRank = byRank;
            this.hash = 31 * Arrays.hashCode(byRank) + rank;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Open open
                    && rank == open.rank
                    && hash == open.hash
                    && Arrays.equals(byRank, open.byRank);
        }
    }

    /// What follows from open conditions.
    ///
    /// - `below`: for each group of classes of the fact that is looked at
    /// - `atMost`: the branches here and below, shared ones as often as they are met; counted up to one above
    ///   [Diagram#BRANCHES]
    private record Case(Node node, List<Case> below, long atMost) {}

    private static final class TooManyBranches extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyBranches() {
            super(null, null, false, false);
        }
    }

    private final Terms terms;
    private final Node.Pool nodes;
    private final Map<Open, Case> known = new HashMap<>();
    private final Map<Case, Boolean> few = new IdentityHashMap<>();
    private int branches;

    Cases(Terms terms, Node.Pool nodes) {
        this.terms = terms;
        this.nodes = nodes;
    }

    /// How many cases are kept.
    int size() {
        return known.size();
    }

    /// The greatest rank among the conditions that hold, `floor` where none does.
    ///
    /// - `byRank`: for each rank the condition from which it follows
    /// - empty when more than [Diagram#BRANCHES] cases are needed, whatever was split before
    Optional<Node> split(Term[] byRank, int floor) {
        branches = 0;
        try {
            Case root = of(byRank, floor);
            return isFew(root) ? Optional.of(root.node) : Optional.empty();
        } catch (TooManyBranches _) {
            return Optional.empty(); // the caller says that it was not settled
        }
    }

    private Case of(Term[] byRank, int floor) {
        int rank = floor;
        for (int each = rank + 1; each < byRank.length; each++) {
            if (byRank[each] == Term.TRUE) {
                rank = each;
            }
        }
        int slot = Node.LEAF;
        for (int each = rank + 1; each < byRank.length; each++) {
            slot = Math.min(slot, byRank[each].lowestSlot(0));
        }
        if (slot == Node.LEAF) {
            return new Case(nodes.leaf(rank), List.of(), 0);
        }
        Term[] above = byRank.clone();
        Arrays.fill(above, 0, rank + 1, Term.FALSE);
        Open open = new Open(rank, above);
        Case before = known.get(open);
        if (before != null) {
            return before;
        }
        Case made = branch(open, slot);
        known.put(open, made);
        return made;
    }

    private Case branch(Open open, int slot) {
        long[] groups = groups(open.byRank, slot);
        branches += groups.length;
        if (branches > Diagram.BRANCHES) {
            throw new TooManyBranches();
        }
        List<Case> below = new ArrayList<>(groups.length);
        Node[] targets = new Node[groups.length];
        long atMost = groups.length;
        for (int i = 0; i < groups.length; i++) {
            Term[] left = open.byRank.clone();
            for (int rank = open.rank + 1; rank < left.length; rank++) {
                left[rank] = terms.substituteOnce(left[rank], slot, groups[i]);
            }
            Case of = of(left, open.rank);
            below.add(of);
            targets[i] = of.node;
            atMost += of.atMost;
        }
        return new Case(nodes.node(slot, groups, targets), below, Math.min(atMost, Diagram.BRANCHES + 1L));
    }

    /// The classes of the fact at a slot, those together that no condition can tell apart.
    private static long[] groups(Term[] byRank, int slot) {
        List<Long> groups = new ArrayList<>();
        for (Term term : byRank) {
            term.refine(slot, groups);
        }
        return groups.stream().mapToLong(Long::longValue).toArray();
    }

    private boolean isFew(Case root) {
        return root.atMost <= Diagram.BRANCHES
                || few.computeIfAbsent(
                        root, _ -> count(root, Collections.newSetFromMap(new IdentityHashMap<>())) <= Diagram.BRANCHES);
    }

    private static long count(Case each, Set<Case> seen) {
        if (!seen.add(each)) {
            return 0;
        }
        long count = each.below.size();
        for (Case below : each.below) {
            count += count(below, seen);
        }
        return count;
    }
}
