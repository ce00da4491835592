/// What every page shares: the language it is read in, headers that keep the browser safe, dates in words, errors.
///
/// Start with [LanguageChoice], then [PageLabels], [SafetyHeaders] and [ErrorPage]. Templates lie under `templates/`,
/// styles and pictures under `static/assets/`.
@NullMarked
package lu.exeat.server.page;

import org.jspecify.annotations.NullMarked;
