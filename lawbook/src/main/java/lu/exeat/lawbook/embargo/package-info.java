/// Arms embargoes and restrictive measures by date.
///
/// Start with [ArmsEmbargo].
@NullMarked
package lu.exeat.lawbook.embargo;

import org.jspecify.annotations.NullMarked;
