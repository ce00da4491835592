/// The exporter's own items, by their numbers, each with the classification that someone gave it.
///
/// Start with [MasterItem], then [ItemMaster], which the store supplies. How an item is classified is known by
/// `item.classification`.
@NullMarked
package lu.exeat.item.master;

import org.jspecify.annotations.NullMarked;
