/// The item master on PostgreSQL: each item in versions, each version with the file that it came from.
///
/// One class, [PostgresItemMaster]. What an item is, is known by `item.master`.
@NullMarked
package lu.exeat.store.item;

import org.jspecify.annotations.NullMarked;
