/// Control lists by date: which codes were in force on which day, and what lies below what.
///
/// Start with [ControlList], then [AnnexFour]. What follows from an item being listed is law, one room further.
@NullMarked
package lu.exeat.item.list;

import org.jspecify.annotations.NullMarked;
