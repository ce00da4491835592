package lu.exeat.item.classification;

import java.util.Set;
import java.util.TreeSet;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// A line of one list, with what is worked out of it once.
///
/// - `applies`: the line is met and no note releases it; `tells`: the stated facts by which it is met that show
///   something of what the item is
record Line(Control control, Condition applies, Set<String> tells) {
    /// Facts that many lines ask and that show nothing of what an item is.
    private static final Set<String> PLAIN = Set.of(
            "form",
            "productType",
            "speciallyDesigned",
            "cryptography.forConfidentiality",
            "software.publicDomain",
            "software.retailFromStock",
            "militaryDesign");

    static Line of(Control control) {
        Set<String> tells = new TreeSet<>();
        control.when().facts().map(Comparison::asked).forEach(fact -> tells.addAll(ComputedFacts.inputs(fact)));
        tells.removeAll(PLAIN);
        return new Line(control, control.applies(), tells);
    }

    String code() {
        return control.code();
    }

    /// The line asks a fact that was stated, and one that says something of what the item is.
    boolean isTouched(Statement statement) {
        for (String fact : statement.facts().keySet()) {
            if (tells.contains(fact) && !(statement.facts().get(fact) instanceof Stated.NotKnown)) {
                return true;
            }
        }
        return false;
    }
}
