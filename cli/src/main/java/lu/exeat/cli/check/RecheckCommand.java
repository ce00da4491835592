package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat recheck`: which answers of an earlier batch would be others under the law of another day.
@Command(
        name = "recheck",
        description = "Determines the transactions of an earlier batch again, under today's law or that of --at, and"
                + " names each determination that changes, with what was and what is, and the provisions that decide.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat check --batch --with-transaction < transactions.jsonl > determinations.jsonl",
            "  exeat recheck determinations.jsonl",
            "  exeat recheck determinations.jsonl --transactions transactions.jsonl --at 2026-11-15",
            "",
            "Exit codes: 0 none changed, 1 some changed, 2 some could not be checked or bad input, 3 a fault."
        })
public final class RecheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "OLD.jsonl", description = "The answers of a batch, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--transactions",
            paramLabel = "FILE",
            description = "The batch's input (JSON Lines), where the answers hold no transactions: joined by id.")
    private Optional<String> transactions = Optional.empty();

    @Option(
            names = "--own-date",
            description = "Each under the law of its own day: shows what a new version of Exeat answers otherwise.")
    private boolean ownDate;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (JSON Lines; default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Mixin
    private DayOption dayOption = new DayOption();

    public RecheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (ownDate && dayOption.at().isPresent()) {
            terminal.err().println("exeat recheck: --own-date or --at, not both");
            return ExitCode.BAD_INPUT;
        }
        RecheckReport report = new RecheckReport(terminal, languageOption.in(terminal), format);
        try (Joined joined = Joined.with(transactions)) {
            try (InputStream in = Input.open(file)) {
                Recheck recheck = new Recheck(joined, dayOption.at(), ownDate);
                Lines lines = new Lines(in);
                int number = 0;
                while (lines.next()) {
                    number++;
                    report.add(
                            number,
                            lines.tooLong()
                                    ? new Recheck.Outcome.NotChecked(
                                            Optional.empty(), Recheck.Hindrance.UNREADABLE, List.of(lines.problem()))
                                    : recheck.of(lines.buffer(), lines.start(), lines.length()));
                }
            }
        }
        return report.end();
    }
}
