package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A function of open facts to ranks, as a reduced decision diagram: the case split.
///
/// Each case is a fact looked at in the order of the slots; cases that lead to the same are one. Because the order is
/// fixed and equal parts are shared, two functions are equal exactly when their diagrams are, and a fact matters
/// exactly
/// when the diagram looks at it.
///
/// Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986), with more than two ways out
/// of a node.
public final class Diagram {
    /// The split stops here; what is left is not settled.
    public static final int BRANCHES = 20_000;

    /// A condition and the rank that follows when it holds.
    public record Rule(Term term, int rank) {}

    /// A node: a rank (`slot` -1), or ways out by the classes of the fact at a slot.
    private record Node(int slot, int rank, List<Way> ways) {}

    private record Way(long mask, int node) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final int root;

    private Diagram(Builder builder, List<Rule> rules, int floor) {
        builder.diagram = Optional.of(this);
        this.root = builder.build(rules, floor);
    }

    /// The greatest rank among the rules that hold, `floor` where none does.
    ///
    /// - `possible`: by slot, the classes that the fact may have
    /// - empty when more than [#BRANCHES] cases would be needed
    public static Optional<Diagram> of(List<Rule> rules, int floor, long[] possible) {
        try {
            return Optional.of(new Diagram(new Builder(possible), rules, floor));
        } catch (TooManyBranches _) {
            return Optional.empty(); // the caller says that it was not settled
        }
    }

    private static final class TooManyBranches extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyBranches() {
            super(null, null, false, false);
        }
    }

    private static final class Builder {
        private final long[] possible;
        private final Map<List<Object>, Integer> known = new HashMap<>();
        private Optional<Diagram> diagram = Optional.empty();
        private int branches;

        Builder(long[] possible) {
            this.possible = possible;
        }

        int build(List<Rule> rules, int floor) {
            int rank = floor;
            for (Rule rule : rules) {
                if (rule.term == Term.Constant.TRUE) {
                    rank = Math.max(rank, rule.rank);
                }
            }
            List<Rule> open = new ArrayList<>();
            int slot = Integer.MAX_VALUE;
            for (Rule rule : rules) {
                if (rule.rank > rank && !(rule.term instanceof Term.Constant)) {
                    open.add(rule);
                    slot = rule.term.lowestSlot(slot, _ -> true);
                }
            }
            Diagram into = diagram.orElseThrow();
            if (open.isEmpty()) {
                return into.number(new Node(-1, rank, List.of()));
            }
            List<Object> key = List.of(rank, open);
            Integer before = known.get(key);
            if (before != null) {
                return before;
            }
            int node = into.number(slot, branch(open, rank, slot));
            known.put(key, node);
            return node;
        }

        private Map<Integer, Long> branch(List<Rule> open, int rank, int slot) {
            List<Long> groups = new ArrayList<>(List.of(possible[slot]));
            open.forEach(rule -> rule.term.refine(slot, groups));
            Map<Integer, Long> ways = new HashMap<>();
            for (long group : groups) {
                if (++branches > BRANCHES) {
                    throw new TooManyBranches();
                }
                List<Rule> left = new ArrayList<>(open.size());
                for (Rule rule : open) {
                    left.add(new Rule(rule.term.substitute(slot, group), rule.rank));
                }
                ways.merge(build(left, rank), group, (a, b) -> a | b);
            }
            return ways;
        }
    }

    private int number(int slot, Map<Integer, Long> ways) {
        if (ways.size() == 1) {
            return ways.keySet().iterator().next(); // whatever the fact is, the same follows
        }
        List<Way> sorted = ways.entrySet().stream()
                .map(way -> new Way(way.getValue(), way.getKey()))
                .sorted(Comparator.comparingLong(Way::mask))
                .toList();
        return number(new Node(slot, -1, sorted));
    }

    private int number(Node node) {
        Integer before = numbers.putIfAbsent(node, nodes.size());
        if (before != null) {
            return before;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    /// The ranks that can follow, as a set of bits.
    public long ranks() {
        return ranks(-1, 0);
    }

    /// The ranks that can follow when the fact at a slot has one of some classes.
    public long ranks(int slot, long classes) {
        long[] memo = new long[nodes.size()];
        return ranks(root, slot, classes, memo);
    }

    private long ranks(int number, int slot, long classes, long[] memo) {
        if (memo[number] != 0) {
            return memo[number];
        }
        Node node = nodes.get(number);
        long ranks = 0;
        if (node.slot < 0) {
            ranks = 1L << node.rank;
        } else {
            for (Way way : node.ways) {
                if (node.slot != slot || (way.mask & classes) != 0) {
                    ranks |= ranks(way.node, slot, classes, memo);
                }
            }
        }
        memo[number] = ranks;
        return ranks;
    }

    /// The slots of the facts that matter, lowest first.
    public SortedSet<Integer> support() {
        SortedSet<Integer> support = new TreeSet<>();
        boolean[] seen = new boolean[nodes.size()];
        support(root, seen, support);
        return support;
    }

    private void support(int number, boolean[] seen, SortedSet<Integer> into) {
        if (seen[number]) {
            return;
        }
        seen[number] = true;
        Node node = nodes.get(number);
        if (node.slot >= 0) {
            into.add(node.slot);
            node.ways.forEach(way -> support(way.node, seen, into));
        }
    }

    /// The groups of classes of a fact that lead to different ways anywhere in the diagram.
    public List<Long> groups(int slot, long possible) {
        List<Long> groups = new ArrayList<>(List.of(possible));
        for (Node node : nodes) {
            if (node.slot == slot) {
                for (Way way : node.ways) {
                    new Term.Test(slot, way.mask).refine(slot, groups);
                }
            }
        }
        return groups;
    }

    /// The same diagram with every rank replaced, and reduced again.
    public Diagram withRanks(java.util.function.IntUnaryOperator ranks) {
        return new Diagram(this, ranks);
    }

    private Diagram(Diagram from, java.util.function.IntUnaryOperator ranks) {
        int[] moved = new int[from.nodes.size()];
        Arrays.fill(moved, -1);
        this.root = copy(from, from.root, ranks, moved);
    }

    private int copy(Diagram from, int number, java.util.function.IntUnaryOperator ranks, int[] moved) {
        if (moved[number] >= 0) {
            return moved[number];
        }
        Node node = from.nodes.get(number);
        if (node.slot < 0) {
            moved[number] = number(new Node(-1, ranks.applyAsInt(node.rank), List.of()));
        } else {
            Map<Integer, Long> ways = new HashMap<>();
            for (Way way : node.ways) {
                ways.merge(copy(from, way.node, ranks, moved), way.mask, (a, b) -> a | b);
            }
            moved[number] = number(node.slot, ways);
        }
        return moved[number];
    }
}
