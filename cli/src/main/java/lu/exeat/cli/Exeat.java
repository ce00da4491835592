package lu.exeat.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import lu.exeat.cli.cases.CasesCommand;
import lu.exeat.cli.check.CheckCommand;
import lu.exeat.cli.check.CompareCommand;
import lu.exeat.cli.check.ExplainCommand;
import lu.exeat.cli.check.FactsCommand;
import lu.exeat.cli.check.ProvisionsCommand;
import lu.exeat.cli.check.RecheckCommand;
import lu.exeat.cli.classify.ClassifyCommand;
import lu.exeat.cli.classify.ItemCommand;
import lu.exeat.cli.classify.ItemRecheck;
import lu.exeat.cli.dossier.DossierCommand;
import lu.exeat.cli.item.ItemImport;
import lu.exeat.cli.item.ItemList;
import lu.exeat.cli.item.ItemShow;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.procedure.ProcedureCommand;
import lu.exeat.cli.terminal.CommandPage;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// `exeat`: export control for the European Union.
public final class Exeat implements Callable<Integer> {
    private final CommandSpec page = CommandPage.of(
                    "exeat",
                    this,
                    List.of(),
                    "Export control for the European Union: screen, determine, license.",
                    "",
                    "Example:",
                    "  exeat check examples/pegasus-cloud-console.yaml",
                    "",
                    "Exit codes: 0 answered, 1 a case failed or an answer changed, 2 bad input, 3 a fault.")
            .version("exeat 0.1.0");

    private Exeat() {}

    public static void main(String[] arguments) {
        int code = run(Terminal.ofProcess(), arguments);
        if (code != ExitCode.ANSWERED) {
            System.exit(code); // else the process ends by itself, without the JDK's logging of exits
        }
    }

    /// Runs a command and answers its exit code.
    public static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal, arguments).execute(arguments);
    }

    /// The commands that a line needs: the one that it names, or all of them. Each takes its time to be read.
    private static CommandLine commandLine(Terminal terminal, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(terminal);
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        return commandLine(terminal, commands);
    }

    /// All commands, ready to parse.
    public static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, commands(terminal));
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> CheckCommand.of(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("recheck", () -> new RecheckCommand(terminal));
        commands.put("cases", () -> new CasesCommand(terminal));
        commands.put(
                "classify",
                () -> new CommandLine(new ClassifyCommand(terminal)).addSubcommand(new CasesCommand(terminal)));
        commands.put(
                "item",
                () -> new CommandLine(new ItemCommand())
                        .addSubcommand(new ItemCommand.Diff(terminal))
                        .addSubcommand(new ItemImport(terminal))
                        .addSubcommand(new ItemList(terminal))
                        .addSubcommand(new ItemShow(terminal))
                        .addSubcommand(new ItemRecheck(terminal)));
        commands.put("procedure", () -> new ProcedureCommand(terminal));
        commands.put("dossier", () -> new DossierCommand(terminal, new OpenStore(terminal.environment())));
        commands.put("facts", () -> new FactsCommand(terminal));
        commands.put("provisions", () -> new ProvisionsCommand(terminal));
        commands.put("completion", () -> new Completion(terminal));
        return commands;
    }

    private static CommandLine commandLine(Terminal terminal, Map<String, Supplier<Object>> commands) {
        CommandLine line = new CommandLine(new Exeat().page);
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
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
        page.commandLine().usage(page.commandLine().getOut());
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
