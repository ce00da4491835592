package lu.exeat.law.determination;

import java.util.OptionalInt;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;

/// A provision that was tested and matters.
///
/// - `deciding`: it is true and its effect is the outcome
/// - `item`: the item's index, counted from 0, where the provision depends on an item
public record Finding(Provision provision, Truth truth, boolean deciding, OptionalInt item) {
    Finding withItem(int index) {
        return item.isEmpty() ? this : new Finding(provision, truth, deciding, OptionalInt.of(index));
    }

    Finding withDeciding(boolean decides) {
        return new Finding(provision, truth, decides, item);
    }
}
