package lu.exeat.law.determination;

import java.util.OptionalInt;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// A provision that was tested and matters.
///
/// - `deciding`: it is true and its effect is the outcome
/// - `item`: the item's index, counted from 0, where the provision depends on an item
public record Finding(Provision provision, Truth truth, boolean deciding, OptionalInt item) {
    @Override
    public int hashCode() {
        return 31 * provision.hashCode() + truth.ordinal();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && truth == finding.truth
                && deciding == finding.deciding
                && item.equals(finding.item)
                && provision.equals(finding.provision);
    }

    Finding withItem(int index) {
        return item.isEmpty() ? this : new Finding(provision, truth, deciding, OptionalInt.of(index));
    }

    Finding withDeciding(boolean decides) {
        return new Finding(provision, truth, decides, item);
    }
}
