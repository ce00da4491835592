/// Connections to PostgreSQL, its migrations, and what is said when it cannot be had.
///
/// Start with [Database], then [Migrations] and [StoreUnavailable]. Knows nothing of what is kept, nor who runs the
/// server.
@NullMarked
package lu.exeat.store.database;

import org.jspecify.annotations.NullMarked;
