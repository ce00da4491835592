/// What is wrong with an input: where, what was found, what is allowed; and the tree of nodes in which it is looked
/// for.
///
/// Start with [Problem] and [Problems], then [Node]. A parser notes every problem and builds nothing until there are
/// none ([Parsed]). How a text becomes nodes is known by the room that reads it; what a field means, too.
@NullMarked
package lu.exeat.terms.problem;

import org.jspecify.annotations.NullMarked;
