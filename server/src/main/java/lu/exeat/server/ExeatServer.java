package lu.exeat.server;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the server: `exeat serve`.
@SpringBootApplication
public class ExeatServer {
    /// What a bad argument ends the process with, as on the command line.
    private static final int BAD_INPUT = 2;

    private static final int FAULT = 3;

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
        try {
            System.out.println("Exeat runs at " + start(settings).address());
            System.out.flush();
        } catch (RuntimeException e) {
            System.err.println("exeat: the server did not start: " + rootMessage(e));
            System.exit(FAULT);
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
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
