package lu.exeat.item.classification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.law.truth.Truth;

/// From what was stated to the facts that the trees ask: comparisons are answered, words made alike.
///
/// What is not known stays away, so that a condition on it is neither true nor false. What every item of its kind
/// has, the form above all, is never taken for "none".
final class Settling {
    private static final String FORM = "form";
    private static final List<String> FORMS =
            List.of("hardware", "system", "component", "software", "technology", "material", "chemical", "biological");
    /// Without its form no group of the list can be left out, and each laser has one mode or several.
    private static final Set<String> ALWAYS_SOME = Set.of(FORM, "mode");

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
        for (AskedFact asked : trees.asked()) {
            settling.value(asked).ifPresent(value -> facts.put(asked.name(), Fact.of(value, settling.origin(asked))));
        }
        return Facts.of(trees.catalogue(), day, Map.of(), List.of(facts));
    }

    private Origin origin(AskedFact asked) {
        return statement.find(asked.stated()).isPresent()
                ? Origin.given(asked.stated())
                : Origin.derived(asked.stated());
    }

    private Optional<Value> value(AskedFact asked) {
        Optional<Stated> stated = ComputedFacts.find(asked.stated(), statement);
        if (stated.isEmpty()) {
            return absent(asked);
        }
        if (asked.stated().equals(FORM)) {
            return form(stated.get());
        }
        return asked.comparison().isPresent()
                ? compare(asked.comparison().get(), stated.get()).map(Value::of)
                : plain(asked, stated.get());
    }

    /// False or not applicable where someone has said so of all other facts, or of the subject.
    private Optional<Value> absent(AskedFact asked) {
        if (ALWAYS_SOME.contains(asked.stated())) {
            return Optional.empty();
        }
        boolean settled = statement.others() == Statement.Others.NOT_APPLICABLE
                || ComputedFacts.inputs(asked.stated()).stream()
                        .anyMatch(input -> trees.gates().settles(input, statement));
        return settled ? Optional.of(asked.flag() ? Value.NO : NONE) : Optional.empty();
    }

    private static Optional<Value> form(Stated stated) {
        return stated instanceof Stated.Words(List<String> words) && FORMS.contains(WordGroups.normal(words.getFirst()))
                ? Optional.of(Value.of(WordGroups.normal(words.getFirst())))
                : Optional.empty(); // a service alone is no item: what is handed over must be asked
    }

    private static Optional<Value> plain(AskedFact asked, Stated stated) {
        return switch (stated) {
            case Stated.NotKnown _ -> Optional.empty();
            case Stated.NotApplicable _ -> Optional.of(asked.flag() ? Value.NO : NONE);
            case Stated.Flag(boolean value) -> Optional.of(Value.of(value));
            case Stated.Words(List<String> words) -> Optional.of(Value.of(WordGroups.normal(words.getFirst())));
            case Stated.Number _, Stated.Operations _, Stated.Band _ ->
                throw new IllegalStateException("a tree asks a number as it stands: " + asked.name());
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
                        && words.stream().anyMatch(word -> WordGroups.says(word, comparison.with())));
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
