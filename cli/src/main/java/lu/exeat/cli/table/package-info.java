/// Tables as files: rows of cells from CSV and from workbooks, one after the other.
///
/// Start with [Table], which [TableFile] opens, then [Cell]. What a column means is known one room further, by who maps
/// it; here a cell is a text, a number, a day or a truth value as the file has it, and what cannot be taken as it
/// stands is a fault with its place.
@NullMarked
package lu.exeat.cli.table;

import org.jspecify.annotations.NullMarked;
