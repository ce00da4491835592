package lu.exeat.store.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// Runs a program to its end and keeps what it said.
///
/// - `exit`: its exit code, 0 = well done; [#NOT_RUN] when there is no such program or it took too long
/// - `output`: standard output and error together
record Command(int exit, String output) {
    static final int NOT_RUN = -1;
    /// Names the environment's settings that would lead PostgreSQL's programs astray.
    private static final String POSTGRES_PREFIX = "PG";

    static Command run(List<String> words, Duration limit) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(Path.of("/").toFile()) // the folder we stand in may be closed to the other user
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith(POSTGRES_PREFIX) || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        try {
            Process process = builder.start();
            FutureTask<String> said = new FutureTask<>(() -> read(process.getInputStream()));
            Thread reader = new Thread(said, "output of " + words.getFirst());
            reader.setDaemon(true);
            reader.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Command(NOT_RUN, words.getFirst() + " > " + limit.toSeconds() + " s");
            }
            return new Command(process.exitValue(), said.get(5, TimeUnit.SECONDS));
        } catch (IOException e) {
            return new Command(NOT_RUN, String.valueOf(e.getMessage()));
        } catch (ExecutionException | TimeoutException e) {
            return new Command(NOT_RUN, words.getFirst() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e, Why.INTERRUPTED);
        }
    }

    private static String read(InputStream output) throws IOException {
        try (output) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    boolean isGood() {
        return exit == 0;
    }

    /// The last line that is not empty, where programs say what went wrong.
    String lastLine() {
        return output.lines()
                .filter(line -> !line.isBlank())
                .reduce((_, next) -> next)
                .orElse("exit " + exit);
    }
}
