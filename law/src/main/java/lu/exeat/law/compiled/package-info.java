/// Conditions compiled for one day: the same answers as the trees, faster.
///
/// [Partition] sorts a fact's values into classes that no leaf can tell apart; [Term] is a condition over classes;
/// [CompiledConditions] puts what is known of an item into all of them at once, and has [Remembered] what it answered;
/// [Diagram] splits what stays open into cases.
@NullMarked
package lu.exeat.law.compiled;

import org.jspecify.annotations.NullMarked;
