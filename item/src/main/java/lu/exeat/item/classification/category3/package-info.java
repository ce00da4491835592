/// The lines of category 3 of Annex I: electronics and the making of chips.
///
/// Each class is one family of entries; [Category3] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category3;

import org.jspecify.annotations.NullMarked;
