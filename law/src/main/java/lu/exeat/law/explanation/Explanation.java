package lu.exeat.law.explanation;

import java.util.List;
import java.util.Optional;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;

/// A node of a condition with its truth, the facts that a leaf tested, and the explanations of its parts.
public record Explanation(Condition node, Truth truth, List<Tested> tested, List<Explanation> parts) {
    /// A fact that a leaf tested; without `fact` it was not given.
    public record Tested(FactName name, Optional<Fact> fact) {}

    /// Replays a condition for one item of a transaction, counted from 0.
    public static Explanation replay(Condition node, Facts facts, int item) {
        List<Explanation> parts =
                node.children().stream().map(part -> replay(part, facts, item)).toList();
        List<Tested> tested = parts.isEmpty()
                ? node.facts()
                        .map(name -> new Tested(name, facts.find(name, item)))
                        .toList()
                : List.of();
        return new Explanation(node, node.truth(facts, item), tested, parts);
    }
}
