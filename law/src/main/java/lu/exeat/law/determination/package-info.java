/// From facts to what the law says to them: the outcome, the provisions that decide it, the questions still open.
///
/// Start with [Determiner], then [Determination]. An outcome is definite exactly when it holds for every completion of
/// the facts; the one exception is that AUTHORISATION_REQUIRED stands though a prohibition is open.
@NullMarked
package lu.exeat.law.determination;

import org.jspecify.annotations.NullMarked;
