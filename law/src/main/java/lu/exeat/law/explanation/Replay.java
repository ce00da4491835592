package lu.exeat.law.explanation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.explanation.Explanation.Tested;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;

/// Replays conditions for one item of a transaction: each part once, though many conditions share it, as all that
/// speak of an export share what an export is. Safe for several threads.
public final class Replay {
    private final Facts facts;
    private final int item;
    private final Map<Condition, Explanation> replayed = new IdentityHashMap<>();

    /// - `item`: counted from 0
    public Replay(Facts facts, int item) {
        this.facts = facts;
        this.item = item;
    }

    public synchronized Explanation of(Condition node) {
        Explanation before = replayed.get(node);
        if (before != null) {
            return before;
        }
        Explanation made = make(node);
        replayed.put(node, made);
        return made;
    }

    private Explanation make(Condition node) {
        return switch (node) {
            case Condition.Is(FactName fact, var _) -> leaf(node, fact);
            case Condition.In(FactName fact, var _) -> leaf(node, fact);
            case Condition.OneOf(FactName fact, var _) -> leaf(node, fact);
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ -> {
                List<Condition> children = node.children();
                List<Explanation> parts = new ArrayList<>(children.size());
                for (Condition child : children) {
                    parts.add(of(child));
                }
                yield new Explanation(node, truth(node, parts), List.of(), List.copyOf(parts));
            }
        };
    }

    private Explanation leaf(Condition node, FactName fact) {
        return new Explanation(
                node, node.truth(facts, item), List.of(new Tested(fact, facts.find(fact, item))), List.of());
    }

    /// From the parts, which know theirs already: asking the node would walk below it again.
    private static Truth truth(Condition node, List<Explanation> parts) {
        Truth truth = node instanceof Condition.All ? Truth.TRUE : Truth.FALSE;
        for (Explanation part : parts) {
            truth = switch (node) {
                case Condition.All _ -> truth.and(part.truth());
                case Condition.Not _ -> part.truth().not();
                default -> truth.or(part.truth());
            };
        }
        return truth;
    }
}
