/// The lines of category 0 of Annex I: nuclear materials and plant.
///
/// Each class is one family of entries; [Category0] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category0;

import org.jspecify.annotations.NullMarked;
