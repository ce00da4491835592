package lu.exeat.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the server runs. Without any argument it listens on this machine alone and keeps its own database.
///
/// - `host`: the address it binds; `port`: 0 to 65535, 0 for any that is free
/// - `home`: the data folder; empty for the one that `EXEAT_HOME` or the platform names
/// - `databaseUrl`: a JDBC address of PostgreSQL; empty for what the data folder's settings say, else the embedded one
public record Settings(String host, int port, Optional<Path> home, Optional<String> databaseUrl) {
    public static final Settings DEFAULT = new Settings("127.0.0.1", 8080, Optional.empty(), Optional.empty());

    static final String USAGE = """
            Usage: exeat serve [--host ADDRESS] [--port PORT] [--home FOLDER] [--db-url URL]
              --host ADDRESS   address to listen on (default 127.0.0.1, or EXEAT_HOST)
              --port PORT      port to listen on (default 8080, or EXEAT_PORT); 0 takes a free one
              --home FOLDER    the data folder (default: EXEAT_HOME, else the platform's)
              --db-url URL     a PostgreSQL to use, as jdbc:postgresql://HOST:5432/NAME; user and password
                               from EXEAT_DATABASE_USER and EXEAT_DATABASE_PASSWORD, or in the address;
                               without it the settings of the data folder, else Exeat's own
            """;

    /// What came of reading the arguments.
    sealed interface Reading {
        record Good(Settings settings) implements Reading {}

        record Refused(List<String> problems) implements Reading {}

        record Help() implements Reading {}
    }

    /// Reads the arguments, then the environment; every problem is told at once.
    static Reading read(List<String> arguments, Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            String name = argument.split("=", 2)[0];
            switch (name) {
                case "serve" -> {} // the command's own name
                case "-h", "--help" -> {
                    return new Reading.Help();
                }
                case "--host", "--port", "--home", "--db-url" -> {
                    if (argument.contains("=")) {
                        given.put(name, argument.substring(name.length() + 1));
                    } else if (rest.hasNext()) {
                        given.put(name, rest.next());
                    } else {
                        problems.add("exeat serve: " + name + " needs a value");
                    }
                }
                default -> problems.add("exeat serve: unknown argument " + argument);
            }
        }
        given.putIfAbsent("--host", environment.getOrDefault("EXEAT_HOST", DEFAULT.host()));
        given.putIfAbsent("--port", environment.getOrDefault("EXEAT_PORT", Integer.toString(DEFAULT.port())));
        Optional<String> databaseUrl = Optional.ofNullable(given.get("--db-url"));
        if (databaseUrl.isPresent() && !databaseUrl.get().startsWith("jdbc:postgresql:")) {
            problems.add("exeat serve: --db-url starts with jdbc:postgresql:");
        }
        int port = readPort(given.getOrDefault("--port", ""), problems);
        Optional<Path> home = Optional.ofNullable(given.get("--home")).map(Path::of);
        return problems.isEmpty()
                ? new Reading.Good(new Settings(given.getOrDefault("--host", DEFAULT.host()), port, home, databaseUrl))
                : new Reading.Refused(problems);
    }

    private static int readPort(String text, List<String> problems) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        problems.add("exeat serve: --port is a number from 0 to 65535, not " + text);
        return DEFAULT.port();
    }

    public Settings withPort(int port) {
        return new Settings(host, port, home, databaseUrl);
    }

    public Settings withHome(Path home) {
        return new Settings(host, port, Optional.of(home), databaseUrl);
    }

    public Settings withDatabaseUrl(String url) {
        return new Settings(host, port, home, Optional.of(url));
    }

    /// Where a browser on this machine finds it.
    URI address(int boundPort) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String shown = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + boundPort + "/");
    }

    Map<String, Object> properties() {
        return Map.of("server.address", host, "server.port", port);
    }
}
