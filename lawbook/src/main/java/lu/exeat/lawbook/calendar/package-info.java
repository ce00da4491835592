/// Public holidays by place and date.
///
/// Start with [LuxembourgHolidays]. How days are counted is known by `terms.date`; which period runs, and from when
/// on, by `lawbook.procedure`.
@NullMarked
package lu.exeat.lawbook.calendar;

import org.jspecify.annotations.NullMarked;
