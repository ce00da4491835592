package lu.exeat.item.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;

/// The questions that are left: facts in branches that are not decided, and gates in their place.
///
/// First what was asked and is not known, then the form, then facts behind gates that were passed, then gates; more
/// lines behind a question count first within each.
final class OpenFacts {
    private static final String FORM = "form";
    private static final String MODULES = "containsSeparatelyListedModules";
    private static final String PRINCIPAL = "principalElement";

    private final Trees trees;
    private final Statement statement;
    private final Facts facts;
    private final Set<String> unanswered;
    private final boolean somethingUnknown;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    private OpenFacts(Trees trees, Statement statement, Facts facts) {
        this.trees = trees;
        this.statement = statement;
        this.facts = facts;
        this.unanswered = trees.gates().listUnanswered(statement);
        this.somethingUnknown = statement.facts().values().stream().anyMatch(Stated.NotKnown.class::isInstance);
    }

    static List<OpenFact> of(List<Line> open, Trees trees, Statement statement, Facts facts) {
        OpenFacts questions = new OpenFacts(trees, statement, facts);
        open.forEach(questions::collect);
        if (!isFormKnown(facts)) {
            questions.codes.computeIfAbsent(FORM, _ -> new LinkedHashSet<>());
        }
        ofModules(statement).ifPresent(fact -> questions.codes.computeIfAbsent(fact, _ -> new LinkedHashSet<>()));
        return questions.ranked();
    }

    /// General Note 2: goods that hold listed modules are free only where no module is their principal element. Empty
    /// where that is settled.
    static Optional<String> ofModules(Statement statement) {
        if (statement.facts().get(MODULES) instanceof Stated.NotKnown) {
            return Optional.of(MODULES);
        }
        return statement.isTrue(MODULES) && !statement.isFalse(PRINCIPAL) ? Optional.of(PRINCIPAL) : Optional.empty();
    }

    /// Without the form of an item no group of the list can be left out.
    static boolean isFormKnown(Facts facts) {
        return facts.find(FactName.of(FORM), 0).isPresent();
    }

    private void collect(Line line) {
        Control control = line.control();
        if (waitsForAGate(control)) {
            return;
        }
        Set<String> leaves = new LinkedHashSet<>();
        collect(line.applies(), leaves);
        boolean formOpen = leaves.contains(FORM);
        for (String fact : leaves) {
            for (String input : ComputedFacts.inputs(fact)) {
                boolean stated = statement.find(input).isPresent() && !isUnknown(input);
                if (stated && !input.equals(fact)) {
                    continue; // the other input of a computed fact is missing
                }
                if (stated || isUnknown(input) || formOpen && input.equals(FORM)) {
                    note(input, control);
                } else if (!formOpen) {
                    List<String> gates = trees.gates().before(input, control, unanswered, statement);
                    gates.forEach(gate -> note(gate, control));
                    if (gates.isEmpty()) {
                        note(input, control);
                    }
                }
            }
        }
    }

    /// Where nothing was said to be unknown, a line behind a gate that nobody has answered asks the gate alone, and
    /// every line the form.
    private boolean waitsForAGate(Control control) {
        if (somethingUnknown) {
            return false;
        }
        if (!isFormKnown(facts)) {
            note(FORM, control);
            return true;
        }
        boolean waits = false;
        for (String gate : Gates.of(control)) {
            if (unanswered.contains(gate)) {
                note(gate, control);
                waits = true;
            }
        }
        return waits;
    }

    /// It was said not to be known. A form that is none of the list's counts as that.
    private boolean isUnknown(String fact) {
        return statement.facts().get(fact) instanceof Stated.NotKnown
                || fact.equals(FORM) && statement.find(fact).isPresent();
    }

    private void note(String fact, Control control) {
        codes.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(control.code());
    }

    /// Facts below nodes that are not decided; a decided part cannot matter any more.
    private void collect(Condition node, Set<String> into) {
        if (node.truth(facts, 0) != Truth.UNKNOWN) {
            return;
        }
        switch (node) {
            case Condition.Is(FactName fact, var _) -> into.add(Comparison.asked(fact));
            case Condition.OneOf(FactName fact, var _) -> into.add(Comparison.asked(fact));
            case Condition.In(FactName fact, var _) -> into.add(Comparison.asked(fact));
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ ->
                node.children().forEach(child -> collect(child, into));
        }
    }

    private List<OpenFact> ranked() {
        List<String> gates = trees.gates().listAll();
        List<OpenFact> open = new ArrayList<>();
        codes.forEach((fact, of) -> open.add(new OpenFact(fact, List.copyOf(of))));
        open.sort(Comparator.comparing((OpenFact each) -> !isUnknown(each.fact()))
                .thenComparing(each -> !each.fact().equals(FORM))
                .thenComparing(each -> gates.contains(each.fact())) // behind a gate that is passed lies what may apply
                .thenComparing(each -> gates.indexOf(each.fact()))
                .thenComparing(each -> each.fact().startsWith(FactVocabulary.ENTRY))
                .thenComparing(each -> -size(each.fact())));
        return open;
    }

    private int size(String fact) {
        return codes.getOrDefault(fact, Set.of()).size();
    }
}
