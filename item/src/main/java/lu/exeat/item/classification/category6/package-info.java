/// The lines of category 6 of Annex I: sensors and lasers.
///
/// Each class is one family of entries; [Category6] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category6;

import org.jspecify.annotations.NullMarked;
