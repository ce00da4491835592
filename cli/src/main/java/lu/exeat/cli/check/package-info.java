/// A transaction's determination on the command line: check, explain, compare; and what is encoded.
@NullMarked
package lu.exeat.cli.check;

import org.jspecify.annotations.NullMarked;
