package lu.exeat.item.classification.tree;

import lu.exeat.law.condition.Condition;

/// A note that takes an item out of a line again.
///
/// - `note`: as it is cited, such as `5A001.f Note`; `when`: the whole of what the note asks, so that a note can be
///   named even where the line was not met
public record Release(String note, Condition when) {
    public static Release release(String note, Condition... when) {
        return new Release(note, Condition.all(when));
    }
}
