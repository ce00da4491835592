/// A transaction's determination on the command line: check, explain, compare, recheck; and what is encoded.
///
/// A batch is [BatchRun], of JSON Lines by [Batch] or of a table by [OrderBatch]. What a column means is known by
/// `cli.orders`, how a page is set by `press`.
@NullMarked
package lu.exeat.cli.check;

import org.jspecify.annotations.NullMarked;
