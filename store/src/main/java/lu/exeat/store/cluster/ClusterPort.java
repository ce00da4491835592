package lu.exeat.store.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// The port of the cluster on 127.0.0.1, kept in a file so that others find it.
///
/// It stays the same from start to start, unless another program has taken it meanwhile.
final class ClusterPort {
    /// Below the range from which the system takes ports for outgoing connections.
    private static final int FIRST = 15432;
    private static final int LAST = 15999;

    private final DataFolder home;
    private final Path file;

    ClusterPort(DataFolder home) {
        this.home = home;
        this.file = home.postgres().resolve("port");
    }

    int require() {
        return find().orElseThrow(() -> new StoreUnavailable(Why.START_FAILED, home.postgres(), file));
    }

    private Optional<Integer> find() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.matches("[0-9]{4,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.START_FAILED, home.postgres(), e);
        }
    }

    int keepOrChoose() throws IOException {
        Optional<Integer> kept = find().filter(port -> !isTaken(port));
        if (kept.isPresent()) {
            return kept.get();
        }
        int free = IntStream.rangeClosed(FIRST, LAST)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow(() -> new StoreUnavailable(Why.NO_PORT, FIRST, LAST));
        home.write(file, free + "\n", "rw-r--r--");
        return free;
    }

    static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are fading out do not hinder PostgreSQL either
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
