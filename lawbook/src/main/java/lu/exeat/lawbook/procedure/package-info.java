/// What an application asks for: which form, which documents, who decides, which time limits run (regulation of
/// 14 December 2018, Articles 4 to 16, and the general administrative law).
///
/// Start with [DecisionTable], whose rows are the regulation's, then [TimeLimits], then [Procedure], the answer.
/// [ProcedureReader] reads the input with all its problems; [ProcedureDocument] and [ProcedureText] write the answer.
/// Public holidays are known by `lawbook.calendar`. Whether an authorisation is needed at all is for a determination.
@NullMarked
package lu.exeat.lawbook.procedure;

import org.jspecify.annotations.NullMarked;
