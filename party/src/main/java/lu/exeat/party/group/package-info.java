/// Groups of companies as texts state them: named members, the text, who said it and when.
///
/// Start with [StatedText], then [StatementStore] and [StatedGroup]. A stated group shows no holdings: what
/// follows from interests is computed elsewhere, and the two are never mixed. How statements are kept is known by
/// `store`.
@NullMarked
package lu.exeat.party.group;

import org.jspecify.annotations.NullMarked;
