package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerText;
import lu.exeat.lawbook.answer.AnswerYaml;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat check`: what the law says to a transaction.
@Command(
        name = "check",
        description = "Says what the law asks of a transaction, with citations and open questions.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat check examples/pegasus-cloud-console.yaml",
            "  exeat check --format json --lang fr --at 2021-07-20 transaction.yaml",
            "  exeat check --batch < transactions.jsonl > determinations.jsonl",
            "",
            "Exit codes: 0 for any determination, 2 for bad input, 3 for a fault."
        })
public final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Transactions (YAML or JSON), or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or yaml (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--batch", description = "JSON Lines from standard input to standard output, one line each.")
    private boolean batch;

    @Option(
            names = "--explain",
            description = "With the facts behind each finding (json and yaml have them, a batch not).")
    private boolean explain;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Mixin
    private DayOption dayOption = new DayOption();

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        Optional<LocalDate> at = dayOption.at();
        if (batch) {
            return new Batch("check", terminal, language, new CheckedLine(language, at, explain)).run(System.in);
        }
        if (files.isEmpty()) {
            terminal.err().println("exeat check: name a file, or - for standard input; see exeat check --help");
            return ExitCode.BAD_INPUT;
        }
        int code = 0;
        for (String file : files) {
            Parsed<Transaction> parsed;
            try (InputStream in = Input.open(file)) {
                parsed = TransactionReader.shipped().read(in, at, Clock.systemUTC());
            }
            switch (parsed) {
                case Parsed.Good<Transaction>(Transaction transaction) ->
                    print(Lawbook.shipped().answer(transaction), language);
                case Parsed.Refused<Transaction>(List<Problem> problems) -> {
                    ProblemPrinter.print(file, problems, language, terminal);
                    code = ExitCode.BAD_INPUT;
                }
            }
        }
        return code;
    }

    private void print(Answer answer, Language language) {
        switch (format) {
            case TEXT -> AnswerPrinter.print(answer, AnswerText.of(answer, language), terminal);
            case JSON -> terminal.out().print(AnswerJson.indented(AnswerDocument.of(answer, language, true)));
            case YAML -> terminal.out().print(AnswerYaml.of(AnswerDocument.of(answer, language, true)));
        }
    }
}
