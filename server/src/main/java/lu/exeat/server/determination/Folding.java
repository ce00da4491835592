package lu.exeat.server.determination;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Which nodes of the explanations a page shows with their parts. What is folded is asked for by its path, so that the
/// page stays light however much is left open.
///
/// What was asked for comes first, then what decided; of a tree the upper nodes come before the lower ones. A node is
/// shown with all of its parts or with none.
final class Folding {
    private final List<Branch> trees;
    private final Asked asked;
    private final Set<List<Integer>> open = new HashSet<>();
    private int left;

    private Folding(List<Branch> trees, Asked asked, int most) {
        this.trees = trees;
        this.asked = asked;
        this.left = most;
    }

    /// What a reader asked for: a node by its path, whose first step is the finding.
    ///
    /// - `whole`: every part of that finding, else only those on which its truth rests
    record Asked(boolean whole, List<Integer> path) {
        static final Asked NOTHING = new Asked(false, List.of());

        Asked {
            path = List.copyOf(path);
        }

        /// `4` for the fifth finding, `4.0.2` for a node below it, `w4.0.2` among all parts; anything else asks
        /// nothing.
        static Asked of(String text) {
            if (!text.matches("w?[0-9]{1,3}(\\.[0-9]{1,3}){0,60}")) {
                return NOTHING;
            }
            boolean whole = text.startsWith("w");
            String path = whole ? text.substring(1) : text;
            return new Asked(
                    whole,
                    List.of(path.split("\\.")).stream().map(Integer::valueOf).toList());
        }

        boolean isFor(int finding) {
            return !path.isEmpty() && path.getFirst() == finding;
        }

        /// How a node of the tree of a finding is asked for.
        String say(List<Integer> node) {
            StringBuilder said = new StringBuilder(whole && isFor(node.getFirst()) ? "w" : "");
            node.forEach(step -> said.append(said.isEmpty() || said.toString().equals("w") ? "" : ".")
                    .append(step));
            return said.toString();
        }
    }

    /// The trees cut to what a page carries.
    ///
    /// - `most`: how many nodes and citations are shown below the findings; what was asked for is
    ///   shown though it be more
    /// - `cite`: called once for each node that is shown
    static List<Branch> fold(List<Branch> trees, Asked asked, int most, UnaryOperator<Branch> cite) {
        Folding folding = new Folding(trees, asked, most);
        folding.choose();
        return IntStream.range(0, trees.size())
                .mapToObj(index -> folding.cut(trees.get(index), List.of(index), cite))
                .toList();
    }

    private void choose() {
        List<Integer> path = asked.path();
        if (!path.isEmpty() && path.getFirst() < trees.size()) {
            int depth = 1;
            while (depth < path.size()
                    && path.get(depth) < find(path.subList(0, depth)).parts().size()) {
                open(path.subList(0, depth++));
            }
            open(path.subList(0, depth));
            spread(List.of(path.subList(0, depth)));
        }
        spread(listShown());
    }

    private void open(List<Integer> path) {
        if (open.add(List.copyOf(path))) {
            left -= weight(path);
        }
    }

    private int weight(List<Integer> path) {
        return find(path).parts().stream()
                .mapToInt(part -> 1 + part.chips().size())
                .sum();
    }

    /// The findings whose explanation is shown at first.
    private List<List<Integer>> listShown() {
        return IntStream.range(0, trees.size())
                .filter(index -> trees.get(index).shown())
                .mapToObj(List::of)
                .toList();
    }

    /// Opens nodes level by level as long as their parts fit.
    private void spread(List<List<Integer>> from) {
        Deque<List<Integer>> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            List<Integer> path = waiting.removeFirst();
            if (!open.contains(path) && weight(path) > left) {
                continue;
            }
            open(path);
            IntStream.range(0, find(path).parts().size()).forEach(index -> waiting.add(below(path, index)));
        }
    }

    private Branch find(List<Integer> path) {
        Branch node = trees.get(path.getFirst());
        for (int step : path.subList(1, path.size())) {
            node = node.parts().get(step);
        }
        return node;
    }

    private static List<Integer> below(List<Integer> path, int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(index);
        return List.copyOf(longer);
    }

    private Branch cut(Branch node, List<Integer> path, UnaryOperator<Branch> cite) {
        Branch cited = cite.apply(node);
        if (node.parts().isEmpty()) {
            return cited;
        }
        if (!open.contains(path)) {
            return cited.withoutParts(asked.say(path));
        }
        return cited.withParts(IntStream.range(0, node.parts().size())
                .mapToObj(index -> cut(node.parts().get(index), below(path, index), cite))
                .toList());
    }
}
