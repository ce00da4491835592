/// Days and spans of days.
///
/// Start with [DateInterval]. Public holidays and time limits are law, in `lawbook.calendar`.
@NullMarked
package lu.exeat.terms.date;

import org.jspecify.annotations.NullMarked;
