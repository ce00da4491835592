/// Conditions compiled for one day: the same answers as the trees, faster.
///
/// [Partition] sorts a fact's values into classes that no leaf can tell apart; [Term] is a condition over classes, and
/// [CompiledConditions] are all of a day. [Decisions] answer items by what their facts leave of the conditions, the
/// [Residue]; [Diagram] splits what stays open into cases.
@NullMarked
package lu.exeat.law.compiled;

import org.jspecify.annotations.NullMarked;
