package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `exeat compare`: the same transaction on several days, and the changes of law between them.
@Command(
        name = "compare",
        description = "Determines a transaction on several days and names the days between on which the law changed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  exeat compare examples/pegasus-cloud-console.yaml --at 2021-07-20 --at 2025-12-01"
        })
public final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A transaction (YAML or JSON).")
    private String file = "";

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Mixin
    private DayOption dayOption = new DayOption();

    public CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        List<LocalDate> days = dayOption.days().stream().sorted().distinct().toList();
        if (days.size() < 2) {
            terminal.err().println("exeat compare: name at least two days with --at");
            return ExitCode.BAD_INPUT;
        }
        List<Answer> answers = new ArrayList<>();
        for (LocalDate day : days) {
            try (InputStream in = Input.open(file)) {
                switch (TransactionReader.shipped().read(in, Optional.of(day), Clock.systemUTC())) {
                    case Parsed.Good<Transaction>(Transaction transaction) ->
                        answers.add(Lawbook.shipped().answer(transaction));
                    case Parsed.Refused<Transaction>(List<Problem> problems) -> {
                        ProblemPrinter.print(file, problems, language, terminal);
                        return ExitCode.BAD_INPUT;
                    }
                }
            }
        }
        answers.forEach(answer -> print(answer, language));
        return 0;
    }

    private void print(Answer answer, Language language) {
        List<String> deciding = answer.determination().findings().stream()
                .filter(finding -> finding.deciding())
                .map(finding -> Citation.of(finding.provision().id().id(), language))
                .distinct()
                .toList();
        terminal.out()
                .println(answer.transaction().date() + "  "
                        + AnswerWording.outcomeWord(answer.outcome().name(), language)
                        + (deciding.isEmpty() ? "" : "  " + String.join("; ", deciding)));
    }
}
