/// The lines of category 9 of Annex I: aerospace and drones.
///
/// Each class is one family of entries; [Category9] lists them all in the order of the list.
@NullMarked
package lu.exeat.item.classification.category9;

import org.jspecify.annotations.NullMarked;
