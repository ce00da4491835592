/// The lines of category 1 of Annex I: special materials, protection, chemicals, biology.
///
/// Each class is one family of entries; [Category1] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category1;

import org.jspecify.annotations.NullMarked;
