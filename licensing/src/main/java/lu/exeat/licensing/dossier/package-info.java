/// Where a text meets groups and provisions: a communiqué or article read into mentions, groups and obligations.
///
/// Start with [Dossier], then [DossierJson] and [DossierText], which render it, and [MentionCase], which holds one
/// against what a case expects. [DossierStore] is what this room needs to keep one. How names are found is known by
/// `party.mention`, which phrases speak of which provision by `lawbook.obligation`.
@NullMarked
package lu.exeat.licensing.dossier;

import org.jspecify.annotations.NullMarked;
