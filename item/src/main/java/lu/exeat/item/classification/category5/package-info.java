/// The lines of category 5 of Annex I: telecommunications (part 1) and information security (part 2).
///
/// Each class is one family of entries; [Category5] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category5;

import org.jspecify.annotations.NullMarked;
