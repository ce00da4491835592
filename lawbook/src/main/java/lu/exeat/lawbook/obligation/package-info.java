/// Phrases of a text, in four languages, and the provisions that they speak of.
///
/// Start with [Obligations]. The phrases stand in `obligations.yaml` beside it, one entry an obligation, with the
/// law of before and after 9 September 2021. What a provision asks and whether it is met is for `lawbook.answer`.
@NullMarked
package lu.exeat.lawbook.obligation;

import org.jspecify.annotations.NullMarked;
