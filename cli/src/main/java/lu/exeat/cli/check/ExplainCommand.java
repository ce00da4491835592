package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.ExplanationText;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat explain`: a provision's condition as a tree, with each node's truth and the fact behind it.
@Command(
        name = "explain",
        description = "Shows the condition of a provision for a transaction, node by node.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  exeat explain examples/pegasus-cloud-console.yaml --provision reg/2021/821/art_3/par_1"
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A transaction (YAML or JSON), or - for standard input.")
    private String file = "-";

    @Option(names = "--provision", paramLabel = "ID", required = true, description = "As exeat provisions lists them.")
    private String provision = "";

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Mixin
    private DayOption dayOption = new DayOption();

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        try (InputStream in = Input.open(file)) {
            return switch (TransactionReader.shipped().read(in, dayOption.at(), Clock.systemUTC())) {
                case Parsed.Good<Transaction>(Transaction transaction) -> explain(transaction, language);
                case Parsed.Refused<Transaction>(List<Problem> problems) -> {
                    ProblemPrinter.print(file, problems, language, terminal);
                    yield ExitCode.BAD_INPUT;
                }
            };
        }
    }

    private int explain(Transaction transaction, Language language) {
        List<Provision> found = Lawbook.shipped().listInForce(transaction.date()).stream()
                .filter(each -> each.id().id().equals(provision))
                .toList();
        if (found.isEmpty()) {
            terminal.err()
                    .println("exeat explain: no provision " + provision + " in force on " + transaction.date()
                            + "; see exeat provisions --at " + transaction.date());
            return ExitCode.BAD_INPUT;
        }
        Facts facts = Lawbook.shipped().facts(transaction);
        for (Provision each : found) {
            IntStream.range(0, facts.itemCount()).forEach(item -> {
                String rule = each.rule().isEmpty() ? "" : " (" + each.rule() + ")";
                String of = facts.itemCount() > 1 ? " [" + (item + 1) + "]" : "";
                terminal.out().println(Citation.of(provision, language) + rule + of);
                Explanation explanation = Explanation.replay(each.when(), facts, item);
                ExplanationText.lines(explanation, language).forEach(terminal.out()::println);
            });
        }
        return 0;
    }
}
