package lu.exeat.store.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// Exeat's own PostgreSQL in a data folder, shared by all processes that use the folder.
///
/// The first starts it, others join it, the last to close it (or to end) stops it. A server whose processes were all
/// killed stays behind; the next to come finds it, stops it in good order and starts anew. Within one process each
/// opening counts.
public final class EmbeddedCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final System.Logger LOG = System.getLogger(EmbeddedCluster.class.getName());

    /// By folder, under its own lock.
    private static final Map<Path, Membership> MEMBERSHIPS = new HashMap<>();

    private static boolean ending;
    private static Duration patienceAtExit = Duration.ZERO;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedCluster::leaveAll, "exeat leaves its clusters"));
    }

    private final Membership membership;
    private final DatabaseAddress address;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedCluster(Membership membership, DatabaseAddress address) {
        this.membership = membership;
        this.address = address;
    }

    /// This process' part in one cluster.
    private static final class Membership {
        private final Path path;
        private final PostgresServer server;
        private final ClusterLock lock;
        private int openings;

        Membership(DataFolder folder) {
            this.path = folder.path();
            this.server = new PostgresServer(folder);
            this.lock = ClusterLock.open(folder, PATIENCE);
        }

        DatabaseAddress enter() {
            try (ClusterLock.Gate gate = lock.pass()) {
                boolean alone = openings == 0 && gate.isAlone();
                boolean running = server.findProcess().isPresent();
                if (running && alone) {
                    server.stop(); // left behind by processes that were killed
                }
                if (alone) {
                    server.start();
                } else if (!running) {
                    server.restart();
                }
                DatabaseAddress address = server.address();
                gate.join();
                openings++;
                return address;
            }
        }

        void leave() {
            try (ClusterLock.Gate gate = lock.pass()) {
                if (gate.isAlone()) {
                    server.stop();
                }
                gate.leave();
            }
        }
    }

    /// Starts the cluster or joins it.
    ///
    /// - throws [StoreUnavailable] when it can be neither started nor joined; nothing is left running then
    public static EmbeddedCluster open(DataFolder folder) {
        synchronized (MEMBERSHIPS) {
            if (ending) {
                throw new StoreUnavailable(Why.CLOSED);
            }
            Membership membership = MEMBERSHIPS.computeIfAbsent(folder.path(), _ -> new Membership(folder));
            try {
                return new EmbeddedCluster(membership, membership.enter());
            } finally {
                dropUnused(membership);
            }
        }
    }

    private static void dropUnused(Membership membership) {
        if (membership.openings == 0) {
            MEMBERSHIPS.remove(membership.path);
            membership.lock.close();
        }
    }

    private static void leaveAll() {
        synchronized (MEMBERSHIPS) {
            ending = true;
            awaitClosing();
            for (Membership membership : MEMBERSHIPS.values()) {
                try {
                    membership.leave();
                } catch (StoreUnavailable e) {
                    // Nobody is left to catch it; the next start finds the server and stops it.
                    LOG.log(System.Logger.Level.WARNING, e.getMessage());
                }
            }
            MEMBERSHIPS.clear();
        }
    }

    private static void awaitClosing() {
        long end = System.nanoTime() + patienceAtExit.toNanos();
        try {
            for (long left = end - System.nanoTime();
                    left > 0 && !MEMBERSHIPS.isEmpty();
                    left = end - System.nanoTime()) {
                MEMBERSHIPS.wait(left / 1_000_000 + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever wants it sooner has it sooner
        }
    }

    /// At this program's end, waits so long for every opening to be closed before it leaves by itself.
    ///
    /// For a server, which still answers its last requests while the program is ending. A command does not wait.
    public static void waitAtExit(Duration patience) {
        synchronized (MEMBERSHIPS) {
            patienceAtExit = patience;
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /// Leaves the cluster; the last to leave stops it. Again does nothing.
    ///
    /// - throws [StoreUnavailable] when it could not be stopped
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        synchronized (MEMBERSHIPS) {
            if (!MEMBERSHIPS.containsValue(membership)) {
                return; // the program is ending, and has left already
            }
            membership.openings--;
            try {
                if (membership.openings == 0) {
                    membership.leave();
                }
            } finally {
                dropUnused(membership);
                MEMBERSHIPS.notifyAll();
            }
        }
    }
}
