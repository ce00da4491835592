package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// One PostgreSQL server on one data folder: makes, starts, finds and stops it.
///
/// The caller holds the cluster's gate. Durable writes stay on; it listens on 127.0.0.1 alone; each connection gives a
/// password (SCRAM).
final class PostgresServer {
    static final int MAJOR = 17;

    private static final String SUPERUSER = "postgres";
    private static final Duration TO_MAKE = Duration.ofMinutes(3);
    /// Recovery after a hard stop reads the log again: it may take its time.
    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final long LOG_KEPT = 8L << 20;
    private static final int ATTEMPTS = 5;

    private final DataFolder home;
    private final Path data;
    private final ClusterSecret secret;
    private final ClusterPort port;
    private final ClusterPlace place;

    PostgresServer(DataFolder home) {
        this.home = home;
        this.data = home.postgres().resolve("data");
        this.secret = new ClusterSecret(home);
        this.port = new ClusterPort(home);
        this.place = new ClusterPlace(home);
    }

    /// - throws [StoreUnavailable] when this user may not read the password, or it is gone
    DatabaseAddress address() {
        String url = "jdbc:postgresql://127.0.0.1:" + port.require() + "/" + NewCluster.DATABASE;
        return new DatabaseAddress(url, NewCluster.USER, secret.require(data));
    }

    /// The process of the server on this data folder, if there is one.
    ///
    /// The number alone proves nothing: after a restart of the machine or of a container another program has it.
    Optional<ProcessHandle> findProcess() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new StoreUnavailable(e, Why.OTHER_USER, data, ownerOf(data));
        } catch (NumberFormatException _) {
            return Optional.empty(); // cut off while it was written
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.START_FAILED, data, e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            String words = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.UTF_8);
            return List.of(words.split("\0")).contains(data.toString());
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException _) {
            return process.isAlive(); // cannot be looked at: take it for ours and start no second one
        }
    }

    static String ownerOf(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException _) {
            return "?"; // only for the sentence that says whose it is
        }
    }

    /// Starts again a server that died while others use it.
    ///
    /// - throws [StoreUnavailable] when it may live where it cannot be seen from here
    void restart() {
        place.requireHere();
        start();
    }

    /// Makes the data folder where there is none, and starts. Nothing of this server may be running.
    void start() {
        ServerAccount.requireName(ProcessUser.current());
        Binaries binaries = Binaries.unpack(home);
        start(binaries, ServerAccount.choose(home, binaries));
    }

    void start(Binaries binaries, ServerAccount account) {
        try {
            NewCluster.sweep(home);
            if (!Files.exists(data)) {
                NewCluster.make(home, data, binaries, account, SUPERUSER, secret.makeOrKeep(), TO_MAKE);
            }
            secret.require(data);
            requireVersion();
            account.give(data);
            Files.deleteIfExists(data.resolve("postmaster.pid")); // findProcess has found nobody behind it
            place.note();
            startOnAPort(binaries, account);
        } catch (AccessDeniedException e) {
            throw new StoreUnavailable(e, Why.OTHER_USER, data, ownerOf(data));
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.START_FAILED, data, e);
        }
        try {
            NewCluster.ensureDatabase(port.require(), SUPERUSER, secret.require(data));
        } catch (StoreUnavailable e) {
            stop(binaries, account);
            throw e;
        }
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(MAJOR))) {
            throw new StoreUnavailable(Why.OTHER_VERSION, data, version, MAJOR);
        }
    }

    private void startOnAPort(Binaries binaries, ServerAccount account) throws IOException {
        Path log = data.resolve("postgres.log");
        for (int attempt = 1; ; attempt++) {
            int number = port.keepOrChoose();
            if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
                Files.move(log, data.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            long logged = Files.exists(log) ? Files.size(log) : 0;
            Command started = control(
                    binaries,
                    account,
                    TO_START,
                    "start",
                    "-l",
                    log.toString(),
                    "-o",
                    "-p " + number + " -h 127.0.0.1 -k '' -c timezone=UTC -c log_timezone=UTC -c log_checkpoints=off");
            if (started.isGood()) {
                return;
            }
            String said = lastWords(log, logged).orElse(started.lastLine());
            boolean another = ClusterPort.isTaken(number) || said.contains("shared memory block is still in use");
            if (findProcess().isPresent()) {
                stop(binaries, account); // it was too slow, or somebody ended pg_ctl: nothing is left half started
                throw new StoreUnavailable(Why.START_FAILED, data, said);
            }
            if (!another || attempt == ATTEMPTS) {
                throw new StoreUnavailable(Why.START_FAILED, data, said);
            }
            pause(); // another program took the port in between, or children of a killed server are still leaving
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e, Why.INTERRUPTED);
        }
    }

    /// What the server wrote last about why it would not start.
    private static Optional<String> lastWords(Path log, long from) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        byte[] all = Files.readAllBytes(log);
        String said = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce((_, next) -> next);
    }

    /// Stops it in good order, and hard where that takes too long: what was committed is on the disk either way.
    void stop() {
        if (findProcess().isEmpty()) {
            return;
        }
        Binaries binaries = Binaries.ofRunning(home);
        stop(binaries, ServerAccount.choose(home, binaries));
    }

    void stop(Binaries binaries, ServerAccount account) {
        Command stopped = control(binaries, account, TO_STOP, "stop", "-m", "fast");
        if (!stopped.isGood() && findProcess().isPresent()) {
            stopped = control(binaries, account, TO_STOP, "stop", "-m", "immediate");
        }
        if (!stopped.isGood() && findProcess().isPresent()) {
            throw new StoreUnavailable(Why.STOP_FAILED, data, stopped.lastLine());
        }
    }

    private Command control(Binaries binaries, ServerAccount account, Duration limit, String... words) {
        List<String> all = new ArrayList<>(List.of(binaries.program("pg_ctl"), words[0], "-D", data.toString()));
        all.addAll(List.of("-w", "-t", Long.toString(limit.toSeconds())));
        all.addAll(List.of(words).subList(1, words.length));
        return Command.run(account.command(all), limit.plusSeconds(15));
    }
}
