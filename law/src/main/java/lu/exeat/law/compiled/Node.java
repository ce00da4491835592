package lu.exeat.law.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A node of reduced decision diagrams: a rank, or ways out by the classes of the fact at a slot.
///
/// Made by [Pool], which makes equal nodes once: two functions are equal exactly when their nodes are the same.
final class Node {
    /// The slot of a node that is a rank.
    static final int LEAF = Integer.MAX_VALUE;

    /// An odd number without a pattern, the golden ratio of 2 to the power of 32.
    private static final int MIX = 0x9E3779B9;

    private final int number;
    private final int slot;
    private final long[] masks;
    private final Node[] targets;
    private final long ranks;
    private final long[] support;

    private Node(int number, int rank) {
        this.number = number;
        this.slot = LEAF;
        this.masks = new long[0];
        this.targets = new Node[0];
        this.ranks = 1L << rank;
        this.support = new long[0];
    }

    private Node(int number, Ways ways) {
        this.number = number;
        this.slot = ways.slot;
        this.masks = ways.masks;
        this.targets = ways.targets;
        long leading = 0;
        int words = slot / Long.SIZE + 1;
        for (Node target : targets) {
            leading |= target.ranks;
            words = Math.max(words, target.support.length);
        }
        this.ranks = leading;
        this.support = new long[words];
        for (Node target : targets) {
            for (int word = 0; word < target.support.length; word++) {
                support[word] |= target.support[word];
            }
        }
        support[slot / Long.SIZE] |= 1L << slot;
    }

    /// Its place in the order in which its pool made nodes.
    int number() {
        return number;
    }

    /// The slot of the fact that it looks at, [#LEAF] where it is a rank.
    int slot() {
        return slot;
    }

    int wayCount() {
        return targets.length;
    }

    /// The classes that lead along a way, counted from 0.
    long mask(int way) {
        return masks[way];
    }

    Node target(int way) {
        return targets[way];
    }

    /// The ranks to which it leads, as a set of bits.
    long ranks() {
        return ranks;
    }

    /// The slots of the facts that it and all below it look at, one bit each; not to be changed.
    long[] support() {
        return support;
    }

    /// The ways out of a node to be, ordered by what leads along them.
    private static final class Ways {
        private final int slot;
        private final long[] masks;
        private final Node[] targets;
        private final int hash;

        Ways(int slot, long[] masks, Node[] targets) {
            this.slot = slot;
            this.masks = masks;
            this.targets = targets;
            int mixed = slot;
            for (int way = 0; way < masks.length; way++) {
                mixed = 31 * (31 * mixed + Long.hashCode(masks[way])) + targets[way].number * MIX;
            }
            this.hash = mixed;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ways ways
                    && slot == ways.slot
                    && Arrays.equals(masks, ways.masks)
                    && Arrays.equals(targets, ways.targets);
        }
    }

    private record Asked(Node node, int rank) {}

    /// Makes each node once. Not safe for several threads.
    static final class Pool {
        private final Map<Integer, Node> leaves = new HashMap<>();
        private final Map<Ways, Node> nodes = new HashMap<>();
        private final Map<Asked, Node> whether = new HashMap<>();
        private int made;

        /// How many nodes there are; their numbers are lower.
        int size() {
            return made;
        }

        Node leaf(int rank) {
            return leaves.computeIfAbsent(rank, each -> new Node(made++, each));
        }

        /// The node that looks at a slot; the only target where all ways lead to it.
        ///
        /// - `groups`: disjoint classes; `targets`: where each leads
        Node node(int slot, long[] groups, Node[] targets) {
            long[] masks = groups.clone();
            Node[] merged = targets.clone();
            int count = 0;
            for (int i = 0; i < groups.length; i++) {
                int same = 0;
                while (same < count && merged[same] != targets[i]) {
                    same++;
                }
                if (same < count) {
                    masks[same] |= groups[i];
                } else {
                    masks[count] = groups[i];
                    merged[count++] = targets[i];
                }
            }
            if (count == 1) {
                return merged[0]; // whatever the fact is, the same follows
            }
            sort(masks, merged, count);
            Ways ways = new Ways(slot, Arrays.copyOf(masks, count), Arrays.copyOf(merged, count));
            return nodes.computeIfAbsent(ways, each -> new Node(made++, each));
        }

        private static void sort(long[] masks, Node[] targets, int count) {
            for (int i = 1; i < count; i++) {
                for (int j = i; j > 0 && masks[j - 1] > masks[j]; j--) {
                    long mask = masks[j];
                    masks[j] = masks[j - 1];
                    masks[j - 1] = mask;
                    Node target = targets[j];
                    targets[j] = targets[j - 1];
                    targets[j - 1] = target;
                }
            }
        }

        /// The same function, of which only is asked whether it gives a rank: 1 where it does, else 0.
        Node whether(Node node, int rank) {
            if (node.slot == LEAF || Long.bitCount(node.ranks) == 1) {
                return leaf(node.ranks == 1L << rank ? 1 : 0);
            }
            if ((node.ranks & 1L << rank) == 0) {
                return leaf(0);
            }
            Asked asked = new Asked(node, rank);
            Node before = whether.get(asked);
            if (before != null) {
                return before;
            }
            Node[] targets = new Node[node.targets.length];
            for (int way = 0; way < targets.length; way++) {
                targets[way] = whether(node.targets[way], rank);
            }
            Node made = node(node.slot, node.masks, targets);
            whether.put(asked, made);
            return made;
        }
    }
}
