/// Case files: what is expected of an answer, held against the answer.
///
/// Start with [CasesCommand]; each kind of case is told by its shape.
@NullMarked
package lu.exeat.cli.cases;

import org.jspecify.annotations.NullMarked;
