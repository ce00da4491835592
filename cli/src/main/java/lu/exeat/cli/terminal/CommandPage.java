package lu.exeat.cli.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The page of a command that is described by calls, where others have annotations.
///
/// For what each start passes through: to read annotations the JDK writes a class for each kind of them anew, which
/// takes a quarter of the time of a check.
public final class CommandPage {
    private CommandPage() {}

    /// A command with its options and, behind them, the two that each command has.
    ///
    /// - `footer`: lines below the options
    public static CommandSpec of(
            String name, Callable<Integer> deed, List<OptionSpec> options, String description, String... footer) {
        CommandSpec page = CommandSpec.wrapWithoutInspection(deed).name(name);
        page.usageMessage().description(description).footer(footer);
        options.forEach(page::addOption);
        page.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        page.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
        return page;
    }
}
