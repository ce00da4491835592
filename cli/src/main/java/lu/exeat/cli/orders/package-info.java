/// Orders of a business system as transactions: which column of a table is which part of the transaction document.
///
/// Start with [Mapping], which a file states, then [OrderReader], which puts the rows of one order together. What the
/// transaction document means is known by `lawbook.transaction`, how a table is read by `cli.table`.
@NullMarked
package lu.exeat.cli.orders;

import org.jspecify.annotations.NullMarked;
