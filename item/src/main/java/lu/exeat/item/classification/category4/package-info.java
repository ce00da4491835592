/// The lines of category 4 of Annex I: computers and intrusion software.
///
/// Each class is one family of entries; [Category4] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category4;

import org.jspecify.annotations.NullMarked;
