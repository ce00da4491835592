/// `exeat dossier`: a communiqué or article read into parties, groups and obligations.
///
/// One command, [DossierCommand]. What is found in a text is known by `licensing.dossier`.
@NullMarked
package lu.exeat.cli.dossier;

import org.jspecify.annotations.NullMarked;
