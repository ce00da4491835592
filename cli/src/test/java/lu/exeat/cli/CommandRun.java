package lu.exeat.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import lu.exeat.cli.terminal.Terminal;

/// One run of a command within this virtual machine: what it printed, and its exit code.
public record CommandRun(int code, String out, String err) {
    /// The folder of the checkout.
    public static final Path ROOT = Path.of(System.getProperty("exeat.root", ".."));

    public static CommandRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /// With these variables of the environment.
    public static CommandRun in(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100,
                environment);
        int code = Exeat.run(terminal, arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A file of the checkout, such as an example.
    public static String file(String name) {
        return ROOT.resolve(name).toString();
    }
}
