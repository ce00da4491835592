package lu.exeat.server;

import java.time.Duration;
import java.util.List;
import lu.exeat.store.Store;
import lu.exeat.store.database.StoreUnavailable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;

/// Starts the server: `exeat serve`.
@SpringBootApplication
public class ExeatServer {
    /// What a bad argument ends the process with, as on the command line.
    private static final int BAD_INPUT = 2;

    private static final int FAULT = 3;

    /// How long PostgreSQL is kept up for the last requests: longer than the web server waits for them.
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(15);

    public static void main(String[] arguments) {
        Settings.Reading reading = Settings.read(List.of(arguments), System.getenv());
        switch (reading) {
            case Settings.Reading.Help _ -> System.out.print(Settings.USAGE);
            case Settings.Reading.Refused(List<String> problems) -> {
                problems.forEach(System.err::println);
                System.err.print(Settings.USAGE);
                System.exit(BAD_INPUT);
            }
            case Settings.Reading.Good(Settings settings) -> serve(settings);
        }
    }

    private static void serve(Settings settings) {
        Store.waitAtExit(LAST_REQUESTS);
        try {
            System.out.println("Exeat runs at " + start(settings).address());
            System.out.flush();
        } catch (RuntimeException e) {
            System.err.println("exeat: the server did not start: " + reason(e));
            System.exit(FAULT);
        }
    }

    /// The sentence of a store that could not be had or of a port that is taken, else what the first cause says.
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof PortInUseException taken) {
                return "port " + taken.getPort() + " is in use; choose another with --port";
            }
        }
        while (!(cause instanceof StoreUnavailable) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /// Starts it in this process and comes back once it answers.
    public static RunningServer start(Settings settings) {
        SpringApplication application = new SpringApplication(ExeatServer.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(settings.properties());
        application.setAddCommandLineProperties(false); // Settings has read them
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("settings", settings));
        return new RunningServer(settings, application.run());
    }
}
