/// A procedure on the command line: form, documents, who decides, time limits.
///
/// Start with [ProcedureCommand]. What the law says of them is known by `lawbook.procedure`.
@NullMarked
package lu.exeat.cli.procedure;

import org.jspecify.annotations.NullMarked;
