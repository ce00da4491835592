package lu.exeat.store.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;

/// Another process that uses a cluster: a Java program that opens it and then does line by line what it is told.
public final class ClusterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    private ClusterProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts it on a data folder; `before` are the words that make it another user's, if any.
    static ClusterProcess start(Path home, List<String> before, String classPath) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath));
        words.addAll(List.of(ClusterProcess.class.getName(), home.toString()));
        Process process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ClusterProcess(process);
    }

    static ClusterProcess start(Path home) throws IOException {
        return start(home, List.of(), System.getProperty("java.class.path"));
    }

    /// Its next answer: `READY`, `DONE …` or a sentence of [StoreUnavailable].
    String answer() throws IOException {
        String line = answers.readLine();
        return line == null ? "(gone)" : line;
    }

    String ask(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
        return answer();
    }

    /// SIGKILL: no hook runs.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Ends its input, whereupon it ends itself as any program does, without closing anything by hand.
    @Override
    public void close() throws IOException, InterruptedException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the other process does not end");
        }
    }

    static void keep(DatabaseAddress address, String word) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists word (word text)");
            statement.execute("insert into word values ('" + word + "')");
        }
    }

    static boolean has(DatabaseAddress address, String word) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from word where word = '" + word + "'")) {
            return rows.next();
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /// As a server does: its own work goes on for a while when the program ends, then it closes.
    private static void keepWhileEnding(EmbeddedCluster cluster, String word) {
        EmbeddedCluster.waitAtExit(Duration.ofSeconds(20));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Thread.sleep(600);
                keep(cluster.address(), word);
                cluster.close();
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            EmbeddedCluster cluster = EmbeddedCluster.open(DataFolder.at(Path.of(arguments[0])));
            out.println("READY");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ", 2);
                switch (words[0]) {
                    case "keep" -> keep(cluster.address(), words[1]);
                    case "has" -> out.print(has(cluster.address(), words[1]) ? "YES " : "NO ");
                    case "keepWhileEnding" -> keepWhileEnding(cluster, words[1]);
                    default -> out.print("UNKNOWN ");
                }
                out.println("DONE");
            }
        } catch (StoreUnavailable e) {
            out.println(e.why() + " " + e.getMessage());
        }
    }
}
