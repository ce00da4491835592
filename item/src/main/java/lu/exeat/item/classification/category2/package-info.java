/// The lines of category 2 of Annex I: materials processing: machine tools, chemical and biological plant.
///
/// Each class is one family of entries; [Category2] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category2;

import org.jspecify.annotations.NullMarked;
