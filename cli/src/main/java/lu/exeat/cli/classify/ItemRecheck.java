package lu.exeat.cli.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.check.Batch;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.item.classification.ClassificationWording;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.item.difference.Reclassification;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `exeat item recheck`: kept classifications made again by another list, or by the same as it is encoded today.
@Command(
        name = "recheck",
        description = "Classifies kept items again by the list of a day, and says what changed and why.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat item recheck classifications.jsonl",
            "  exeat item recheck --at 2021-09-09 --format json classifications.jsonl",
            "",
            "A record is one line of JSON, as exeat classify --keep writes it.",
            "Exit codes: 0 when none changed, 1 when one did, 2 for bad input, 3 for a fault."
        })
public final class ItemRecheck implements Callable<Integer> {
    private static final Clock CLOCK = Clock.systemUTC();

    private final Terminal terminal;
    private int changed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Records as JSON Lines, or - for standard input.")
    private String file = "";

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "A day as YYYY-MM-DD: the list in force on it (default: today).")
    private Optional<String> at = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ItemRecheck(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        ListVersion list = ListOfDay.require("--at", at, CLOCK, spec.commandLine());
        changed = 0;
        try (InputStream in = Input.open(file)) {
            int code = switch (format) {
                case TEXT -> text(in, list, language);
                case JSON ->
                    new Batch(
                                    "recheck",
                                    terminal,
                                    language,
                                    (buffer, offset, length) -> line(buffer, offset, length, list))
                            .run(in);
            };
            return code == ExitCode.ANSWERED && changed > 0 ? ExitCode.CASE_FAILED : code;
        }
    }

    private Batch.Reply line(byte[] buffer, int offset, int length, ListVersion list) {
        return switch (read(DocumentReader.readLine(buffer, offset, length))) {
            case Parsed.Good<ClassificationRecord>(ClassificationRecord record) -> {
                Reclassification again = again(record, list);
                yield new Batch.Reply(
                        record.item().id(), new Parsed.Good<>(Map.of("recheck", again.document())), () -> count(again));
            }
            case Parsed.Refused<ClassificationRecord>(List<Problem> problems) ->
                new Batch.Reply(Optional.empty(), new Parsed.Refused<>(problems));
        };
    }

    private static Parsed<ClassificationRecord> read(Parsed<Node> line) {
        return line.then(ClassificationRecord::read);
    }

    private static Reclassification again(ClassificationRecord record, ListVersion list) {
        return Reclassification.of(record, list, ListOfDay.today(CLOCK));
    }

    private void count(Reclassification again) {
        if (again.isChanged()) {
            changed++;
        }
    }

    private int text(InputStream in, ListVersion list, Language language) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        boolean good = true;
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            byte[] bytes = line.get().getBytes(StandardCharsets.UTF_8);
            switch (read(DocumentReader.readLine(bytes, 0, bytes.length))) {
                case Parsed.Good<ClassificationRecord>(ClassificationRecord record) -> {
                    Reclassification again = again(record, list);
                    count(again);
                    RecheckText.of(again, number, language).forEach(terminal.out()::println);
                }
                case Parsed.Refused<ClassificationRecord>(List<Problem> problems) -> {
                    good = false;
                    ProblemPrinter.print(
                            file + ", " + ClassificationWording.word("recheck.line", language, number),
                            problems,
                            language,
                            terminal);
                }
            }
        }
        terminal.out().println(ClassificationWording.word("recheck.total", language, number, changed, list.day()));
        return good ? ExitCode.ANSWERED : ExitCode.BAD_INPUT;
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
