/// The data folder and Exeat's own PostgreSQL in it.
///
/// Start with [DataFolder], then [EmbeddedCluster]; [PostgresServer] starts and stops, [ServerAccount] says as whom,
/// [ClusterLock] who else is using it. Which database is used, this one or another, is decided by `store.Store`.
@NullMarked
package lu.exeat.store.cluster;

import org.jspecify.annotations.NullMarked;
