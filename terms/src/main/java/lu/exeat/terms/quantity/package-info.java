/// Exact amounts: no binary fractions, no rounding.
///
/// Start with [Money] and [Quantity].
@NullMarked
package lu.exeat.terms.quantity;

import org.jspecify.annotations.NullMarked;
