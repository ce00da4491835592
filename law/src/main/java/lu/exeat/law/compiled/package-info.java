/// Conditions compiled for one day: the same answers as the trees, faster.
///
/// [Partition] sorts a fact's values into classes that no leaf can tell apart; [Term] is a condition over classes;
/// [Automaton] looks at one fact after the other, simplifies what is left, and keeps each step that it took once, as
/// lazy automata of regular expressions do; [Diagram] splits what stays open into cases.
@NullMarked
package lu.exeat.law.compiled;

import org.jspecify.annotations.NullMarked;
