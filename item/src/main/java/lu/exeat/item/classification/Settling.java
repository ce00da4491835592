package lu.exeat.item.classification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.law.truth.Truth;

/// From what was stated to the facts that the trees ask: comparisons are answered, words made alike.
///
/// What is not known stays away, so that a condition on it is neither true nor false. The form of an item is never
/// taken for "none": without it no group of the list can be left out.
final class Settling {
    private static final String FORM = "form";
    private static final List<String> FORMS =
            List.of("hardware", "system", "component", "software", "technology", "material", "chemical", "biological");
    private static final Value NONE = Value.of("none of these");

    private final Trees trees;
    private final Statement statement;

    private Settling(Trees trees, Statement statement) {
        this.trees = trees;
        this.statement = statement;
    }

    static Facts facts(Trees trees, Statement statement, LocalDate day) {
        Settling settling = new Settling(trees, statement);
        Map<FactName, Fact> facts = new HashMap<>();
        for (FactDefinition definition : trees.catalogue().listAll()) {
            settling.value(definition.name())
                    .ifPresent(value -> facts.put(definition.name(), Fact.of(value, settling.origin(definition))));
        }
        return Facts.of(trees.catalogue(), day, Map.of(), List.of(facts));
    }

    private Origin origin(FactDefinition definition) {
        String asked = Comparison.asked(definition.name());
        return statement.find(asked).isPresent() ? Origin.given(asked) : Origin.derived(asked);
    }

    private Optional<Value> value(FactName name) {
        Optional<Comparison> comparison = Comparison.find(name);
        String asked = comparison.map(Comparison::fact).orElse(name.name());
        Optional<Stated> stated = ComputedFacts.find(asked, statement);
        if (stated.isEmpty()) {
            return absent(asked, comparison, name);
        }
        if (asked.equals(FORM)) {
            return form(stated.get());
        }
        return comparison.isPresent()
                ? compare(comparison.get(), stated.get()).map(Value::of)
                : plain(name, stated.get());
    }

    /// False or not applicable where someone has said so of all other facts, or of the subject.
    private Optional<Value> absent(String asked, Optional<Comparison> comparison, FactName name) {
        boolean settled = statement.others() == Statement.Others.NOT_APPLICABLE
                || ComputedFacts.inputs(asked).stream()
                        .anyMatch(input -> trees.gates().settles(input, statement));
        if (asked.equals(FORM) || !settled) {
            return Optional.empty();
        }
        return Optional.of(comparison.isPresent() || isFlag(name) ? Value.NO : NONE);
    }

    private boolean isFlag(FactName name) {
        return trees.catalogue().at(trees.catalogue().require(name)).domain() == lu.exeat.law.fact.Domain.BOOLEAN;
    }

    private static Optional<Value> form(Stated stated) {
        return stated instanceof Stated.Words(List<String> words) && FORMS.contains(WordGroups.normal(words.getFirst()))
                ? Optional.of(Value.of(WordGroups.normal(words.getFirst())))
                : Optional.empty(); // a service alone is no item: what is handed over must be asked
    }

    private Optional<Value> plain(FactName name, Stated stated) {
        return switch (stated) {
            case Stated.NotKnown _ -> Optional.empty();
            case Stated.NotApplicable _ -> Optional.of(isFlag(name) ? Value.NO : NONE);
            case Stated.Flag(boolean value) -> Optional.of(Value.of(value));
            case Stated.Words(List<String> words) -> Optional.of(Value.of(WordGroups.normal(words.getFirst())));
            case Stated.Number _, Stated.Operations _, Stated.Band _ ->
                throw new IllegalStateException("a tree asks a number as it stands: " + name);
        };
    }

    /// Empty where it is not known.
    private static Optional<Boolean> compare(Comparison comparison, Stated stated) {
        if (stated instanceof Stated.NotKnown) {
            return Optional.empty();
        }
        boolean nothing = stated instanceof Stated.NotApplicable;
        return switch (comparison.sign()) {
            case DENIED -> Optional.of(nothing || stated instanceof Stated.Flag(boolean value) && !value);
            case STATED -> Optional.of(!nothing);
            case HAS ->
                Optional.of(stated instanceof Stated.Words(List<String> words)
                        && words.stream().anyMatch(word -> WordGroups.begins(word, comparison.with())));
            case ONLY ->
                stated instanceof Stated.Words(List<String> words)
                        ? known(WordGroups.allIn(words, comparison.with()))
                        : Optional.of(false);
            case ABOVE, AT_LEAST, BELOW, AT_MOST ->
                Optional.of(stated instanceof Stated.Number(var number) && comparison.holds(number));
        };
    }

    private static Optional<Boolean> known(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }
}
