package lu.exeat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lu.exeat.cli.cases.CasesCommand;
import lu.exeat.cli.check.CheckCommand;
import lu.exeat.cli.check.CompareCommand;
import lu.exeat.cli.check.ExplainCommand;
import lu.exeat.cli.check.FactsCommand;
import lu.exeat.cli.check.ProvisionsCommand;
import lu.exeat.cli.classify.ClassifyCommand;
import lu.exeat.cli.classify.ItemCommand;
import lu.exeat.cli.dossier.DossierCommand;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.procedure.ProcedureCommand;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `exeat`: export control for the European Union.
@Command(
        name = "exeat",
        description = "Export control for the European Union: screen, determine, license.",
        mixinStandardHelpOptions = true,
        version = "exeat 0.1.0",
        footer = {
            "",
            "Example:",
            "  exeat check examples/pegasus-cloud-console.yaml",
            "",
            "Exit codes: 0 answered, 1 a case failed, 2 bad input, 3 a fault."
        })
public final class Exeat implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /// Runs a command and answers its exit code.
    public static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal).execute(arguments);
    }

    /// All commands, ready to parse.
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Exeat());
        for (Object command : List.of(
                new CheckCommand(terminal),
                new ExplainCommand(terminal),
                new CompareCommand(terminal),
                new CasesCommand(terminal),
                new ProcedureCommand(terminal),
                new DossierCommand(terminal, new OpenStore()),
                new FactsCommand(terminal),
                new ProvisionsCommand(terminal))) {
            line.addSubcommand(command);
        }
        line.addSubcommand(new CommandLine(new ClassifyCommand(terminal)).addSubcommand(new CasesCommand(terminal)));
        line.addSubcommand(new CommandLine(new ItemCommand()).addSubcommand(new ItemCommand.Diff(terminal)));
        line.addSubcommand("completion", new Completion(terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setExecutionExceptionHandler((fault, _, _) -> {
            if (fault instanceof Input.CannotRead || fault instanceof OpenStore.Unavailable) {
                terminal.err().println("exeat: " + fault.getMessage());
                return fault instanceof Input.CannotRead ? ExitCode.BAD_INPUT : ExitCode.FAULT;
            }
            terminal.err().println("exeat: a fault, nothing was decided: " + fault);
            if (terminal.environment().containsKey("EXEAT_DEBUG")) {
                fault.printStackTrace(terminal.err());
            }
            return ExitCode.FAULT;
        });
        return line;
    }

    /// Without a command: the help.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /// Shell completion.
    @Command(
            name = "completion",
            description = "Prints a completion script for bash and zsh.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  source <(exeat completion)"})
    static final class Completion implements Callable<Integer> {
        private final Terminal terminal;

        Completion(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            terminal.out().print(AutoComplete.bash("exeat", commandLine(terminal)));
            return 0;
        }
    }
}
