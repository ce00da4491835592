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
    /// In which form the answers are printed; a batch has no text and no YAML.
    private enum Form {
        TEXT,
        JSON,
        YAML,
        CSV
    }

    private final Terminal terminal;
    private final CommandSpec page;
    private final PositionalParamSpec files;
    private final OptionSpec format;
    private final OptionSpec batch;
    private final OptionSpec explain;
    private final OptionSpec mapping;
    private final OptionSpec withTransaction;
    private final OptionSpec databaseUrl;
    private final OptionSpec pdf;

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
                .type(Form.class)
                .initialValue(Form.TEXT)
                .description("text, json or yaml (default: text); of a batch JSON Lines, or csv for a table.")
                .build();
        batch = yesOrNo(
                "--batch",
                "Many transactions: JSON Lines from standard input or a file, or with --mapping a table (CSV, xlsx).");
        mapping = named("--mapping", "FILE", "Which column of the table is which part of a transaction (YAML).");
        withTransaction = yesOrNo("--with-transaction", "In a batch: each answer with its transaction, for recheck.");
        databaseUrl = named(
                "--db-url", "URL", "Where the item master is, if not in the data folder: jdbc:postgresql://HOST/NAME.");
        explain = yesOrNo("--explain", "With the facts behind each finding (json and yaml have them, a batch not).");
        pdf = named("--pdf", "OUT.pdf", "Also writes the determination as a page on paper (PDF/A, PDF/UA).");
        page = CommandPage.of(
                "check",
                this,
                List.of(
                        format,
                        batch,
                        mapping,
                        withTransaction,
                        explain,
                        pdf,
                        databaseUrl,
                        LanguageOption.spec(),
                        DayOption.spec()),
                "Says what the law asks of a transaction, with citations and open questions.",
                "",
                "Examples:",
                "  exeat check examples/pegasus-cloud-console.yaml",
                "  exeat check --format json --lang fr --at 2021-07-20 transaction.yaml",
                "  exeat check --pdf determination.pdf --lang de transaction.yaml",
                "  exeat check --batch < transactions.jsonl > determinations.jsonl",
                "  exeat check --batch orders.csv --mapping mapping.yaml --format csv > answers.csv",
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

    private static OptionSpec named(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public Integer call() throws IOException {
        Language language = LanguageOption.of(page).in(terminal);
        Optional<LocalDate> at = DayOption.of(page).at();
        Optional<String> paper = Optional.ofNullable(pdf.getValue());
        if (paper.isPresent()
                && (batch.<Boolean>getValue() || files.<List<String>>getValue().size() != 1)) {
            terminal.err().println("exeat check: --pdf goes with one file, and not with --batch");
            return ExitCode.BAD_INPUT;
        }
        if (batch.<Boolean>getValue()) {
            Optional<String> table = Optional.ofNullable(mapping.getValue());
            return new BatchRun(
                            terminal,
                            language,
                            at,
                            format.<Form>getValue() == Form.CSV,
                            explain.<Boolean>getValue(),
                            withTransaction.<Boolean>getValue())
                    .run(files.getValue(), table, Optional.ofNullable(databaseUrl.getValue()));
        }
        if (format.<Form>getValue() == Form.CSV || mapping.getValue() != null) {
            terminal.err().println("exeat check: --mapping and --format csv go with --batch");
            return ExitCode.BAD_INPUT;
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
                case Parsed.Good<Transaction>(Transaction transaction) -> {
                    Answer answer = Lawbook.shipped().answer(transaction);
                    print(answer, language);
                    if (paper.isPresent()) {
                        code = paper(answer, language, paper.get());
                    }
                }
                case Parsed.Refused<Transaction>(List<Problem> problems) -> {
                    ProblemPrinter.print(file, problems, language, terminal);
                    code = ExitCode.BAD_INPUT;
                }
            }
        }
        return code;
    }

    private int paper(Answer answer, Language language, String name) {
        try {
            PaperFile.write(answer, language, name);
            return ExitCode.ANSWERED;
        } catch (IOException e) {
            terminal.err().println("exeat check: cannot write " + name + ": " + e);
            return ExitCode.BAD_INPUT;
        }
    }

    private void print(Answer answer, Language language) {
        switch (format.<Form>getValue()) {
            case TEXT, CSV -> AnswerPrinter.print(answer, AnswerText.of(answer, language), terminal);
            case JSON -> terminal.out().print(AnswerJson.indented(AnswerDocument.of(answer, language, true)));
            case YAML -> terminal.out().print(AnswerYaml.of(AnswerDocument.of(answer, language, true)));
        }
    }
}
