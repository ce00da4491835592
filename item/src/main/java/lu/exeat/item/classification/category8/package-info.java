/// The lines of category 8 of Annex I: marine.
///
/// Each class is one family of entries; [Category8] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category8;

import org.jspecify.annotations.NullMarked;
