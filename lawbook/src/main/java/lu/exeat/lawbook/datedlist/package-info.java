/// Lists of law that change by date, kept as data that a lawyer edits.
///
/// Start with [DatedLists]. Which lists there are stands with the room whose subject they are.
@NullMarked
package lu.exeat.lawbook.datedlist;

import org.jspecify.annotations.NullMarked;
