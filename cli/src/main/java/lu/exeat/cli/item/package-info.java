/// `exeat item import`, `list` and `show`: the exporter's own items and how they were classified.
///
/// Start with [ItemImport], which reads a file with [ItemTable]. What is kept of an item is known by `item.master`.
@NullMarked
package lu.exeat.cli.item;

import org.jspecify.annotations.NullMarked;
