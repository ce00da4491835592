package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How each fact that a diagram looks at parts its cases, found in one walk over its nodes.
///
/// A rank follows from a class of a fact where a node that looks at the fact leads to it by that class, or where a way
/// passes the fact by: from a lower slot to a higher one.
final class Parting {
    /// What a fact was seen to part.
    private static final class Fact {
        private final List<Long> groups = new ArrayList<>();
        private final long[] ranks = new long[Long.SIZE];
    }

    private final BitSet seen = new BitSet();
    private final Map<Integer, Fact> facts = new HashMap<>();

    /// By slot, the ranks of ways that begin to pass it by there, less those that cease to.
    private final int[][] passing;

    private Parting(Node root) {
        int slots = root.support().length * Long.SIZE;
        passing = new int[Long.SIZE][];
        for (long left = root.ranks(); left != 0; left &= left - 1) {
            passing[Long.numberOfTrailingZeros(left)] = new int[slots + 1];
        }
        visit(root);
    }

    /// By slot, the groups of classes that lead to different ways anywhere below a node.
    static Map<Integer, List<Diagram.Group>> of(Node root) {
        return root.slot() == Node.LEAF ? Map.of() : new Parting(root).groups(root);
    }

    private void visit(Node node) {
        if (node.slot() == Node.LEAF || seen.get(node.number())) {
            return;
        }
        seen.set(node.number());
        Fact fact = facts.computeIfAbsent(node.slot(), _ -> new Fact());
        if (fact.groups.isEmpty()) {
            fact.groups.add(allOf(node));
        }
        for (int way = 0; way < node.wayCount(); way++) {
            Node target = node.target(way);
            Classes.part(fact.groups, node.mask(way));
            for (long left = node.mask(way); left != 0; left &= left - 1) {
                fact.ranks[Long.numberOfTrailingZeros(left)] |= target.ranks();
            }
            pass(node.slot() + 1, target);
            visit(target);
        }
    }

    private static long allOf(Node node) {
        long all = 0;
        for (int way = 0; way < node.wayCount(); way++) {
            all |= node.mask(way);
        }
        return all;
    }

    private void pass(int from, Node target) {
        for (long left = target.ranks(); left != 0; left &= left - 1) {
            int[] counts = passing[Long.numberOfTrailingZeros(left)];
            counts[Math.min(from, counts.length - 1)]++;
            counts[Math.min(target.slot(), counts.length - 1)]--;
        }
    }

    private Map<Integer, List<Diagram.Group>> groups(Node root) {
        long[] passed = passed();
        Map<Integer, List<Diagram.Group>> groups = HashMap.newHashMap(facts.size());
        facts.forEach((slot, fact) -> groups.put(
                slot,
                fact.groups.stream()
                        .map(classes -> new Diagram.Group(
                                classes, passed[slot] | fact.ranks[Long.numberOfTrailingZeros(classes)]))
                        .toList()));
        return groups;
    }

    /// By slot, the ranks to which ways lead that pass it by.
    private long[] passed() {
        long[] passed = new long[0];
        for (int rank = 0; rank < passing.length; rank++) {
            int[] counts = passing[rank];
            if (counts == null) {
                continue;
            }
            passed = passed.length == 0 ? new long[counts.length] : passed;
            int ways = 0;
            for (int slot = 0; slot < counts.length; slot++) {
                ways += counts[slot];
                passed[slot] |= ways > 0 ? 1L << rank : 0;
            }
        }
        return passed;
    }
}
