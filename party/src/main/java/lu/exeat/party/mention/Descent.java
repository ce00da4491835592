package lu.exeat.party.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who stands below whom by what a text says.
final class Descent {
    private Descent() {}

    /// A node with its children, their children and so on.
    static Set<Integer> below(int top, Map<Integer, List<Integer>> children) {
        Set<Integer> below = new HashSet<>(Set.of(top));
        Deque<Integer> open = new ArrayDeque<>(below);
        while (!open.isEmpty()) {
            for (int child : children.getOrDefault(open.pop(), List.of())) {
                if (below.add(child)) {
                    open.push(child);
                }
            }
        }
        return below;
    }
}
