package lu.exeat.law.explanation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// A node of a condition with its truth, the facts that a leaf tested, and the explanations of its parts.
public record Explanation(Condition node, Truth truth, List<Tested> tested, List<Explanation> parts) {
    /// A fact that a leaf tested; without `fact` it was not given.
    public record Tested(FactName name, Optional<Fact> fact) {
        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tested tested && name.equals(tested.name) && fact.equals(tested.fact);
        }
    }

    /// The facts on which the truth rests, each once: of several reasons that would each do, those that do.
    public Stream<Tested> decisive() {
        Stream<Tested> own = tested.stream();
        Stream<Tested> below = parts.stream().filter(this::isDecisive).flatMap(Explanation::decisive);
        return Stream.concat(own, below).distinct();
    }

    private boolean isDecisive(Explanation part) {
        return switch (node) {
            case Condition.All _, Condition.Any _ -> part.truth == truth;
            case Condition.Not _, Condition.Defined _ -> true;
            case Condition.Is _, Condition.In _, Condition.OneOf _ -> false;
        };
    }

    /// Whether one of some facts is decisive for a condition, without its explanation being made.
    public static boolean restsOnAny(Set<FactName> wanted, Condition node, Facts facts, int item) {
        return switch (node) {
            case Condition.All(List<Condition> parts) -> anyOfSame(wanted, node, parts, facts, item);
            case Condition.Any(List<Condition> parts) -> anyOfSame(wanted, node, parts, facts, item);
            case Condition.Not(Condition part) -> restsOnAny(wanted, part, facts, item);
            case Condition.Defined(String _, String _, Condition part) -> restsOnAny(wanted, part, facts, item);
            case Condition.Is(FactName fact, var _) -> wanted.contains(fact);
            case Condition.In(FactName fact, var _) -> wanted.contains(fact);
            case Condition.OneOf(FactName fact, var _) -> wanted.contains(fact);
        };
    }

    private static boolean anyOfSame(
            Set<FactName> wanted, Condition node, List<Condition> parts, Facts facts, int item) {
        Truth truth = node.truth(facts, item);
        for (Condition part : parts) {
            if (part.testsAny(wanted::contains)
                    && part.truth(facts, item) == truth
                    && restsOnAny(wanted, part, facts, item)) {
                return true;
            }
        }
        return false;
    }

    /// This node and all below it, from the top.
    public Stream<Explanation> stream() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::stream));
    }

    /// Replays a condition for one item of a transaction, counted from 0.
    public static Explanation replay(Condition node, Facts facts, int item) {
        return new Replay(facts, item).of(node);
    }
}
