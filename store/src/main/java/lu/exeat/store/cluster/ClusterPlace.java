package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// On which running system, and in which container of it, the server was started.
///
/// Two containers, or two machines, can share a folder and its locks and yet not see one another's processes: a server
/// that is not seen is then no sign that none is running, and a second one on the same data would spoil them.
final class ClusterPlace {
    private static final Path SYSTEM = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path PROCESSES = Path.of("/proc/self/ns/pid");

    private final DataFolder home;
    private final Path file;

    ClusterPlace(DataFolder home) {
        this.home = home;
        this.file = home.postgres().resolve("place");
    }

    private static String here() throws IOException {
        return Files.readString(SYSTEM).strip() + " " + Files.readSymbolicLink(PROCESSES);
    }

    void note() throws IOException {
        home.write(file, here() + "\n", "rw-r--r--");
    }

    /// For when others use the cluster, but its server is not to be seen: it may be dead only if it was here.
    void requireHere() {
        try {
            if (!Files.exists(file) || !Files.readString(file).strip().equals(here())) {
                throw new StoreUnavailable(Why.USED_ELSEWHERE, home.path());
            }
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.USED_ELSEWHERE, home.path());
        }
    }
}
