/// Countries by their codes and their names in four languages.
///
/// Start with [Country]. Which countries belong to a customs territory or an authorisation is law, two rooms further.
@NullMarked
package lu.exeat.terms.country;

import org.jspecify.annotations.NullMarked;
