/// The lines of category 7 of Annex I: navigation.
///
/// Each class is one family of entries; [Category7] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category7;

import org.jspecify.annotations.NullMarked;
