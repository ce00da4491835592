package lu.exeat.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.party.group.StatementStore;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.cluster.EmbeddedCluster;
import lu.exeat.store.database.Database;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.Migrations;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.item.PostgresItemMaster;
import lu.exeat.store.party.PostgresStatementStore;

/// Everything that Exeat keeps, opened and up to date. For several threads.
///
/// Each opening throws [StoreUnavailable] with one sentence when the store cannot be had; nothing is half open then.
public final class Store implements AutoCloseable {
    private final Database database;
    private final Optional<EmbeddedCluster> cluster;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Store(Database database, Optional<EmbeddedCluster> cluster) {
        this.database = database;
        this.cluster = cluster;
    }

    /// The database that the settings of the folder or the environment name, else Exeat's own in the folder.
    public static Store open(DataFolder folder) {
        Optional<DatabaseAddress> address = folder.settings().database();
        return address.isPresent() ? open(address.get()) : openEmbedded(folder);
    }

    /// Exeat's own database in the folder: starts PostgreSQL, or joins it where another process has.
    public static Store openEmbedded(DataFolder folder) {
        EmbeddedCluster cluster = EmbeddedCluster.open(folder);
        try {
            return new Store(ready(cluster.address()), Optional.of(cluster));
        } catch (RuntimeException e) {
            closeAfter(e, cluster);
            throw e;
        }
    }

    private static void closeAfter(RuntimeException problem, EmbeddedCluster cluster) {
        try {
            cluster.close();
        } catch (StoreUnavailable e) {
            problem.addSuppressed(e);
        }
    }

    /// At this program's end, waits so long for stores on Exeat's own database to be closed before it stops it.
    ///
    /// For a server, which still answers its last requests then. A command does not call it.
    public static void waitAtExit(Duration patience) {
        EmbeddedCluster.waitAtExit(patience);
    }

    /// A database that others run, PostgreSQL 15 or later, whose user may make a schema in it.
    public static Store open(String jdbcUrl, String user, String password) {
        return open(new DatabaseAddress(jdbcUrl, user, password));
    }

    private static Store open(DatabaseAddress address) {
        return new Store(ready(address), Optional.empty());
    }

    private static Database ready(DatabaseAddress address) {
        Database database = Database.open(address);
        Migrations.bringUpToDate(database);
        return database;
    }

    /// Whether the database answers now, within seconds.
    public boolean isReachable() {
        return database.isReachable();
    }

    /// Parties, and what texts state of them and of groups. The clock tells when something was kept.
    public StatementStore statements(InstantSource clock) {
        return new PostgresStatementStore(database, clock);
    }

    /// The exporter's own items. The clock tells when a file was taken over.
    public ItemMaster items(InstantSource clock) {
        return new PostgresItemMaster(database, clock);
    }

    /// Leaves the database, and stops it where it is Exeat's own and nobody else uses it. Again does nothing.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            database.close();
            cluster.ifPresent(EmbeddedCluster::close);
        }
    }
}
