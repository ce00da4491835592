package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.CommandPage;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `exeat check`: what the law says to a transaction.
public final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec page;
    private final PositionalParamSpec files;
    private final OptionSpec format;
    private final OptionSpec batch;
    private final OptionSpec explain;

    private CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        files = PositionalParamSpec.builder()
                .arity("0..*")
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .description("Transactions (YAML or JSON), or - for standard input.")
                .build();
        format = OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(Format.class)
                .initialValue(Format.TEXT)
                .description("text, json or yaml (default: text).")
                .build();
        batch = yesOrNo("--batch", "JSON Lines from standard input to standard output, one line each.");
        explain = yesOrNo("--explain", "With the facts behind each finding (json and yaml have them, a batch not).");
        page = CommandPage.of(
                "check",
                this,
                List.of(format, batch, explain, LanguageOption.spec(), DayOption.spec()),
                "Says what the law asks of a transaction, with citations and open questions.",
                "",
                "Examples:",
                "  exeat check examples/pegasus-cloud-console.yaml",
                "  exeat check --format json --lang fr --at 2021-07-20 transaction.yaml",
                "  exeat check --batch < transactions.jsonl > determinations.jsonl",
                "",
                "Exit codes: 0 for any determination, 2 for bad input, 3 for a fault.");
        page.addPositional(files);
    }

    /// The command as the command line takes it up.
    public static CommandSpec of(Terminal terminal) {
        return new CheckCommand(terminal).page;
    }

    private static OptionSpec yesOrNo(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .initialValue(false)
                .description(description)
                .build();
    }

    @Override
    public Integer call() throws IOException {
        Language language = LanguageOption.of(page).in(terminal);
        Optional<LocalDate> at = DayOption.of(page).at();
        if (batch.<Boolean>getValue()) {
            CheckedLine line = new CheckedLine(language, at, explain.<Boolean>getValue());
            return new Batch("check", terminal, language, line).run(System.in);
        }
        List<String> named = files.getValue();
        if (named.isEmpty()) {
            terminal.err().println("exeat check: name a file, or - for standard input; see exeat check --help");
            return ExitCode.BAD_INPUT;
        }
        int code = 0;
        for (String file : named) {
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
        switch (format.<Format>getValue()) {
            case TEXT -> AnswerPrinter.print(answer, AnswerText.of(answer, language), terminal);
            case JSON -> terminal.out().print(AnswerJson.indented(AnswerDocument.of(answer, language, true)));
            case YAML -> terminal.out().print(AnswerYaml.of(AnswerDocument.of(answer, language, true)));
        }
    }
}
