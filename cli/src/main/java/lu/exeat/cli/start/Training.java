package lu.exeat.cli.start;

import java.util.List;
import lu.exeat.cli.Exeat;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Terminal;

/// The run from which the JDK learns what to hold in its cache: one check in each form of an answer.
public final class Training {
    private Training() {}

    /// - `arguments`: the transaction to check
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        for (String format : List.of("text", "json", "yaml")) {
            int code = Exeat.run(terminal, "check", "--explain", "--format", format, arguments[0]);
            if (code != 0) {
                System.exit(ExitCode.FAULT);
            }
        }
    }
}
