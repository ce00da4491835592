package lu.exeat.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.cluster.DebianPostgres;
import lu.exeat.store.cluster.Homes;
import lu.exeat.store.database.DatabaseAddress;

/// The two kinds of PostgreSQL on which all must be the same: Exeat's own, and Debian's where it is installed.
public final class TestServers implements AutoCloseable {
    public enum Kind {
        EMBEDDED,
        DEBIAN
    }

    private final Path folder;
    private Optional<DebianPostgres> debian = Optional.empty();
    private final Map<Kind, Store> stores = new ConcurrentHashMap<>();

    /// Below a temporary folder. Each server starts when it is first asked for.
    public TestServers(Path temporary) throws IOException {
        this.folder = Homes.passable(temporary);
    }

    /// The data folder of Exeat's own.
    DataFolder home() throws IOException {
        return Homes.prepared(folder.resolve("exeat"));
    }

    /// The user, no superuser, that Debian's server gives us.
    DatabaseAddress debianAddress() throws IOException, SQLException {
        if (debian.isEmpty()) {
            debian = Optional.of(DebianPostgres.start(folder));
        }
        return debian.get().address();
    }

    /// A new opening of the store on a server; the test is skipped where the server cannot be had.
    Store open(Kind kind) throws IOException, SQLException {
        return switch (kind) {
            case EMBEDDED -> Store.openEmbedded(home());
            case DEBIAN ->
                Store.open(
                        debianAddress().url(),
                        debianAddress().user(),
                        debianAddress().password());
        };
    }

    /// The store on a server, opened once.
    public Store store(Kind kind) throws IOException, SQLException {
        Store open = stores.get(kind);
        if (open == null) {
            open = open(kind);
            stores.put(kind, open);
        }
        return open;
    }

    @Override
    public void close() {
        stores.values().forEach(Store::close);
        debian.ifPresent(DebianPostgres::close);
    }
}
