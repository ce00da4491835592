package lu.exeat.law.determination;

import java.util.List;
import lu.exeat.law.truth.Truth;

/// The truths of the provisions of a day for an item, in their order.
///
/// Made once for all items alike, and equal to itself only, so that it is found again without looking at each truth.
final class Truths {
    private final List<Truth> inOrder;

    Truths(List<Truth> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    Truth of(int provision) {
        return inOrder.get(provision);
    }
}
