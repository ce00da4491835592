package lu.exeat.law.determination;

import java.util.List;
import java.util.OptionalInt;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.provision.ProvisionId;

/// A fact whose answer could change the outcome.
///
/// - `item`: the item's index, counted from 0, where it is a fact of an item
/// - `wouldDecide`: the provisions that depend on it
/// - `couldProhibit`: an answer could lead to PROHIBITED
public record OpenQuestion(FactName fact, OptionalInt item, List<ProvisionId> wouldDecide, boolean couldProhibit) {
    public OpenQuestion {
        wouldDecide = List.copyOf(wouldDecide);
    }

    OpenQuestion withItem(int index) {
        return item.isEmpty() ? this : new OpenQuestion(fact, OptionalInt.of(index), wouldDecide, couldProhibit);
    }
}
