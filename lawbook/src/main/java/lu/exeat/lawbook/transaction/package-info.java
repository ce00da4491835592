/// The transaction document: from a text in YAML or JSON to what it says of one act.
///
/// Start with [Transaction], then [TransactionReader]. Which facts can be stated, and how they are asked for, stands in
/// the [Vocabulary]. [DocumentReader] turns any document of Exeat into nodes and refuses what could hurt. Whether a
/// code exists on a day, and what follows from a fact, is known by the rooms of the acts.
@NullMarked
package lu.exeat.lawbook.transaction;

import org.jspecify.annotations.NullMarked;
