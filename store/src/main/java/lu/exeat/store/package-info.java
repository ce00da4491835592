/// What the domain keeps, on PostgreSQL.
///
/// Start with [Store]: it opens the database that the settings name, or Exeat's own, brings its tables up to date and
/// hands out the domain's stores. How PostgreSQL is run is known by `store.cluster`, connections and migrations by
/// `store.database`, each kept thing by a package of its own.
@NullMarked
package lu.exeat.store;

import org.jspecify.annotations.NullMarked;
