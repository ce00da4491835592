package lu.exeat.law.condition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.truth.Truth;

/// A condition: an immutable tree whose leaves each test one fact.
public sealed interface Condition {
    /// True when every part is.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// True when at least one part is.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /// The fact has this value.
    record Is(FactName fact, Value value) implements Condition {}

    /// The fact's value belongs to the set on the day.
    record In(FactName fact, ValueSet set) implements Condition {}

    /// The fact's value is one of these, whatever the day; for a scale such as [lu.exeat.law.fact.Knowledge], the
    /// values from some level on.
    record OneOf(FactName fact, List<Value> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// A condition that the law gives a name, such as "export"; `concept` is the key of that name, `provision` cites
    /// the definition.
    record Defined(String concept, String provision, Condition part) implements Condition {}

    static Condition all(Condition... parts) {
        return parts.length == 1 ? parts[0] : new All(Arrays.asList(parts));
    }

    static Condition any(Condition... parts) {
        return parts.length == 1 ? parts[0] : new Any(Arrays.asList(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    static Condition is(FactName fact, boolean value) {
        return new Is(fact, Value.of(value));
    }

    static Condition is(FactName fact, String word) {
        return new Is(fact, Value.of(word));
    }

    static Condition in(FactName fact, ValueSet set) {
        return new In(fact, set);
    }

    static Condition oneOf(FactName fact, String... words) {
        return new OneOf(fact, Arrays.stream(words).map(Value::of).toList());
    }

    /// The parts of a node, none for a leaf.
    default List<Condition> children() {
        return switch (this) {
            case All(List<Condition> parts) -> parts;
            case Any(List<Condition> parts) -> parts;
            case Not(Condition part) -> List.of(part);
            case Defined(String _, String _, Condition part) -> List.of(part);
            case Is _, In _, OneOf _ -> List.of();
        };
    }

    /// This node and all below it, from the top.
    default Stream<Condition> stream() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Condition::stream));
    }

    /// The facts that the leaves test.
    default Stream<FactName> facts() {
        return stream()
                .flatMap(node -> switch (node) {
                    case Is(FactName fact, Value _) -> Stream.of(fact);
                    case In(FactName fact, ValueSet _) -> Stream.of(fact);
                    case OneOf(FactName fact, List<Value> _) -> Stream.of(fact);
                    case All _, Any _, Not _, Defined _ -> Stream.empty();
                })
                .distinct();
    }

    /// Whether a leaf tests a fact of this kind.
    default boolean testsAny(Predicate<FactName> kind) {
        return switch (this) {
            case Is(FactName fact, Value _) -> kind.test(fact);
            case In(FactName fact, ValueSet _) -> kind.test(fact);
            case OneOf(FactName fact, List<Value> _) -> kind.test(fact);
            case All _, Any _, Not _, Defined _ -> children().stream().anyMatch(child -> child.testsAny(kind));
        };
    }

    /// The truth for one item of a transaction, counted from 0.
    default Truth truth(Facts facts, int item) {
        return switch (this) {
            case All(List<Condition> parts) -> {
                Truth truth = Truth.TRUE;
                for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                    truth = truth.and(parts.get(i).truth(facts, item));
                }
                yield truth;
            }
            case Any(List<Condition> parts) -> {
                Truth truth = Truth.FALSE;
                for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                    truth = truth.or(parts.get(i).truth(facts, item));
                }
                yield truth;
            }
            case Not(Condition part) -> part.truth(facts, item).not();
            case Defined(String _, String _, Condition part) -> part.truth(facts, item);
            case Is(FactName fact, Value value) -> leaf(facts, fact, item, List.of(value));
            case In(FactName fact, ValueSet set) -> leaf(facts, fact, item, set.on(facts.date()));
            case OneOf(FactName fact, List<Value> values) -> leaf(facts, fact, item, values);
        };
    }

    private static Truth leaf(Facts facts, FactName name, int item, Collection<Value> values) {
        return switch (facts.find(name, item).map(Fact::known).orElse(null)) {
            case null -> among(possible(facts, name), values);
            case Known.Exactly(Value value) -> Truth.of(values.contains(value));
            case Known.OneOf(Set<Value> possible) -> among(possible, values);
        };
    }

    /// The values of a fact that was not given, empty where it can have any.
    private static Collection<Value> possible(Facts facts, FactName name) {
        return switch (facts.catalogue().at(facts.catalogue().require(name)).domain()) {
            case Domain.Closed(List<Value> closed) -> closed;
            case Domain.OfDate(ValueSet set) -> set.on(facts.date());
            case Domain.Any _ -> List.of();
        };
    }

    private static Truth among(Collection<Value> possible, Collection<Value> values) {
        if (values.isEmpty()) {
            return Truth.FALSE; // no value can belong to it, so none need be known
        }
        boolean inside = false;
        boolean outside = false;
        for (Value value : possible) {
            boolean in = values.contains(value);
            inside |= in;
            outside |= !in;
            if (inside && outside) {
                return Truth.UNKNOWN; // mostly after a few of thousands of codes
            }
        }
        return possible.isEmpty() ? Truth.UNKNOWN : Truth.of(inside);
    }
}
