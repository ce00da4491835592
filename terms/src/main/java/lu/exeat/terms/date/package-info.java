/// Days, spans of days and working days.
///
/// Start with [DateInterval], then [WorkingDays]. Public holidays and time limits are law, in `lawbook.calendar` and
/// `lawbook.procedure`.
@NullMarked
package lu.exeat.terms.date;

import org.jspecify.annotations.NullMarked;
