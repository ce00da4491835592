package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.jspecify.annotations.Nullable;

/// Who else is using the cluster, told by locks of the operating system, which end with their process however it ends.
///
/// `gate.lock` is held for the moment of starting, joining or leaving, by one process alone. `users.lock` is shared by
/// all that use the cluster: who can have it alone is the only one. Not for several threads.
///
/// Such locks belong to the process and end when any opening of the file in it is closed: only this class opens these
/// files, and [EmbeddedCluster] has one of it for each folder.
final class ClusterLock implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(20);

    private final Path folder;
    private final Duration patience;
    private final FileChannel gate;
    private final FileChannel users;
    private @Nullable FileLock sharing;

    private ClusterLock(Path folder, Duration patience, FileChannel gate, FileChannel users) {
        this.folder = folder;
        this.patience = patience;
        this.gate = gate;
        this.users = users;
    }

    static ClusterLock open(DataFolder home, Duration patience) {
        try {
            return new ClusterLock(
                    home.postgres(), patience, openFile(home, "gate.lock"), openFile(home, "users.lock"));
        } catch (AccessDeniedException e) {
            throw new StoreUnavailable(e, Why.OTHER_USER, home.postgres(), PostgresServer.ownerOf(home.postgres()));
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.LOCKS_REFUSED, home.postgres(), e);
        }
    }

    private static FileChannel openFile(DataFolder home, String name) throws IOException {
        Path file = home.postgres().resolve(name);
        boolean isNew = !Files.exists(file);
        // For its owner alone: who can open it can hold us up.
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (isNew) {
            home.adopt(file);
        }
        return channel;
    }

    /// Waits until no other process is starting, joining or leaving.
    Gate pass() {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<FileLock> lock = tryLock(gate, false);
            if (lock.isPresent()) {
                return new Gate(lock.get());
            }
            if (System.nanoTime() > end) {
                throw new StoreUnavailable(Why.BUSY, folder, patience.toSeconds());
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable(e, Why.INTERRUPTED);
            }
        }
    }

    /// Only between [#pass()] and the gate's closing.
    final class Gate implements AutoCloseable {
        private final FileLock lock;

        private Gate(FileLock lock) {
            this.lock = lock;
        }

        /// Whether no other process uses the cluster. While this one does, it still does so afterwards.
        boolean isAlone() {
            boolean shared = sharing != null;
            leave();
            Optional<FileLock> alone = tryLock(users, false);
            release(alone.orElse(null));
            if (shared) {
                join();
            }
            return alone.isPresent();
        }

        void join() {
            if (sharing == null) {
                // Nobody holds it alone but for a moment within the gate.
                sharing = tryLock(users, true).orElseThrow(() -> new StoreUnavailable(Why.BUSY, folder, 0));
            }
        }

        void leave() {
            release(sharing);
            sharing = null;
        }

        @Override
        public void close() {
            release(lock);
        }
    }

    private Optional<FileLock> tryLock(FileChannel channel, boolean shared) {
        try {
            return Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // held in this process, by another class loader's copy of this class
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.LOCKS_REFUSED, folder, e);
        }
    }

    private void release(@Nullable FileLock lock) {
        try {
            if (lock != null) {
                lock.release();
            }
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.LOCKS_REFUSED, folder, e);
        }
    }

    /// Gives up whatever is still held.
    @Override
    public void close() {
        try (gate;
                users) {
            sharing = null;
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.LOCKS_REFUSED, folder, e);
        }
    }
}
