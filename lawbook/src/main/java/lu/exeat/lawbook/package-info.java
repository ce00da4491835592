/// The law of the European Union and of Luxembourg on exports, encoded; and the answer that it gives to a transaction.
///
/// Start with [Lawbook]. Engine and truth are in `law`, control lists in `item`; who the parties are is known
/// elsewhere.
@NullMarked
package lu.exeat.lawbook;

import org.jspecify.annotations.NullMarked;
