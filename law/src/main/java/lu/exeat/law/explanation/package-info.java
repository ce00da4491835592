/// The explanation of a condition's truth, replayed when someone asks.
///
/// No words in it: nodes, truths, origins. `lawbook.answer` words them.
@NullMarked
package lu.exeat.law.explanation;

import org.jspecify.annotations.NullMarked;
