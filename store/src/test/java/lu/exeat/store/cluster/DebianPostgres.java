package lu.exeat.store.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.exeat.store.cluster.ServerAccount.Way;
import lu.exeat.store.database.DatabaseAddress;

/// A throw-away server of the PostgreSQL that Debian installs: the database that an administrator would give us.
///
/// Our user there is no superuser and owns one database.
public final class DebianPostgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "only-for-tests";

    private final ServerAccount account;
    private final Path programs;
    private final Path data;
    private final int port;

    private DebianPostgres(ServerAccount account, Path programs, Path data, int port) {
        this.account = account;
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /// Starts one below a passable folder, or skips the test where Debian's package is not installed.
    public static DebianPostgres start(Path folder) throws IOException, SQLException {
        Optional<Path> programs = findPrograms();
        assumeTrue(programs.isPresent(), "skipped: Debian's package postgresql is not installed");
        Path data = Files.createDirectories(folder.resolve("debian-data"));
        Path passwordFile = Files.writeString(folder.resolve("debian-password"), PASSWORD);
        ServerAccount account = account();
        account.give(data);
        account.give(passwordFile);
        int first = 16000 + (int) (ProcessHandle.current().pid() % 400); // others may be testing too
        int port = IntStream.range(first, first + 100)
                .filter(number -> !ClusterPort.isTaken(number))
                .findFirst()
                .orElseThrow();
        DebianPostgres server = new DebianPostgres(account, programs.orElseThrow(), data, port);
        server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8")
                .accept("--pwfile=" + passwordFile, "--locale=C.UTF-8");
        server.run(
                        "pg_ctl",
                        "-D",
                        data.toString(),
                        "-w",
                        "-l",
                        data.resolve("log").toString())
                .accept("-o", "-p " + port + " -h 127.0.0.1 -k ''", "start");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create role exeat_app login password '" + PASSWORD + "'");
            statement.execute("create database exeat_app owner exeat_app");
        }
        return server;
    }

    public DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/exeat_app", "exeat_app", PASSWORD);
    }

    private static Optional<Path> findPrograms() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static ServerAccount account() throws IOException {
        if (!ProcessUser.current().isRoot()) {
            return new ServerAccount(Way.DIRECT, 0, 0, "");
        }
        String[] entry = Files.readAllLines(Path.of("/etc/passwd")).stream()
                .filter(line -> line.startsWith("postgres:"))
                .findFirst()
                .orElseThrow()
                .split(":", -1);
        return new ServerAccount(Way.SETPRIV, Integer.parseInt(entry[2]), Integer.parseInt(entry[3]), "postgres");
    }

    private interface MoreWords {
        void accept(String... words);
    }

    private MoreWords run(String program, String... words) {
        return more -> {
            List<String> all = Stream.of(
                            Stream.of(programs.resolve(program).toString()), Stream.of(words), Stream.of(more))
                    .flatMap(part -> part)
                    .toList();
            Command command = Command.run(account.command(all), Duration.ofSeconds(60));
            if (!command.isGood()) {
                throw new IllegalStateException(command.output());
            }
        };
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", data.toString(), "-w", "-m", "immediate").accept("stop");
    }
}
