package lu.exeat.cli.cases;

import java.util.Map;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Outcome;

/// One small change of the law, which a case should notice.
///
/// - `place`: the first rule that it changes, the way to the node from the top, and the node
record LawMutant(Kind kind, String place, Change change) {
    enum Kind {
        NEGATE_LEAF,
        DROP_BRANCH,
        SWAP_ALL_ANY,
        SHIFT_KNOWLEDGE,
        DROP_WORD,
        MOVE_DAY,
        CHANGE_EFFECT,
        MOVE_ENTRY,
        DROP_ENTRY,
        ADD_ENTRY
    }

    sealed interface Change {
        /// A node, wherever it is shared, by another one.
        record OfNode(Condition old, Condition changed) implements Change {}

        /// Lists by others; by identity.
        record OfLists(Map<ValueSet, ValueSet> changed) implements Change {}

        record OfDays(LawRule rule, Validity changed) implements Change {}

        record OfEffect(LawRule rule, Outcome changed) implements Change {}
    }

    /// What stands for it in the file of mutants that change nothing.
    String name() {
        return kind + " " + place;
    }
}
