package lu.exeat.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// Makes a data folder and the database in it.
final class NewCluster {
    /// The database and the user that owns it: no superuser, so that nothing is done here that an administrator's
    /// database would refuse.
    static final String DATABASE = "exeat";

    static final String USER = "exeat";

    private static final String UNFINISHED = ".initdb-";

    private NewCluster() {}

    /// Removes what attempts that were broken off have left.
    static void sweep(DataFolder home) throws IOException {
        for (Path unfinished : Binaries.list(home.postgres(), UNFINISHED)) {
            try {
                Binaries.deleteTree(unfinished);
            } catch (IOException | UncheckedIOException _) {
                // Its initdb has outlived the program that started it and is still writing: the next start removes it.
            }
        }
    }

    /// Makes it beside its place, under a name of its own, and moves it there when it is whole.
    static void make(
            DataFolder home,
            Path data,
            Binaries binaries,
            ServerAccount account,
            String superuser,
            String password,
            Duration limit)
            throws IOException {
        Path unfinished = Files.createTempDirectory(home.postgres(), UNFINISHED);
        Path passwordFile = Files.createTempFile(home.postgres(), UNFINISHED, ".password"); // for its owner alone
        try {
            Files.writeString(passwordFile, password);
            account.give(passwordFile);
            account.give(unfinished);
            // The built-in order of characters is the same on every system.
            Command made = initdb("C.UTF-8", unfinished, passwordFile, binaries, account, superuser, limit);
            if (!made.isGood() && made.output().contains("invalid locale name")) {
                made = initdb("C", unfinished, passwordFile, binaries, account, superuser, limit);
            }
            if (!made.isGood()) {
                throw new StoreUnavailable(Why.INITDB_FAILED, home.postgres(), error(made));
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static Command initdb(
            String locale,
            Path folder,
            Path passwordFile,
            Binaries binaries,
            ServerAccount account,
            String superuser,
            Duration limit) {
        List<String> words = new ArrayList<>(List.of(binaries.program("initdb"), "-D", folder.toString()));
        words.addAll(List.of("-U", superuser, "-A", "scram-sha-256", "--pwfile=" + passwordFile));
        words.addAll(List.of("-E", "UTF8", "--locale=" + locale, "--no-instructions"));
        words.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.add("-k"); // checksums: a page that the disk has spoilt is noticed
        return Command.run(account.command(words), limit);
    }

    private static String error(Command made) {
        return made.output()
                .lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL:"))
                .findFirst()
                .orElseGet(made::lastLine);
    }

    /// Makes user and database where they are missing: a first start that was broken off is completed by the next.
    static void ensureDatabase(int port, String superuser, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        Properties properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            // The password is of letters, digits, - and _: it needs no quoting.
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + password + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + USER);
            }
        } catch (SQLException e) {
            throw new StoreUnavailable(e, Why.UNREACHABLE, url, e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
