/// The command line: one class a command, in a package a subject.
///
/// Start with [Exeat]. Exit codes: 0 for any determination, 1 where cases failed or answers
/// changed, 2 for bad input, 3 for a fault.
@NullMarked
package lu.exeat.cli;

import org.jspecify.annotations.NullMarked;
