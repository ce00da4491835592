/// Parties and what is stated of them and of groups, kept in PostgreSQL.
///
/// Start with [PostgresStatementStore]. What a statement is, is known by `party`.
@NullMarked
package lu.exeat.store.party;

import org.jspecify.annotations.NullMarked;
