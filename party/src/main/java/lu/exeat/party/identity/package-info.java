/// Who a party is: its id, what is said of it and by whom, and the identifiers whose form and check digits are known.
///
/// Start with [Party] and [Statement], then [Attribution]. Identifiers ([Lei], [Imo], [LuxembourgVat], [Rcs]) stand for
/// themselves: whether a register knows the number is asked elsewhere. What texts say of groups is in `party.group`.
@NullMarked
package lu.exeat.party.identity;

import org.jspecify.annotations.NullMarked;
