package lu.exeat.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exeat cases`: runs case files.
@Command(
        name = "cases",
        description = "Runs case files, or all in a folder, and prints each case that differs.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  exeat cases examples/cases/pegasus.yaml", "", "Exit code 1 when a case failed."})
public final class CasesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Case files (YAML), folders of them (*.yaml, *.yml, by name), or - for standard input.")
    private List<String> files = List.of();

    public CasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int passed = 0;
        int failed = 0;
        for (String file : CaseFiles.listIn(files)) {
            Problems problems = new Problems();
            List<CaseFile.Run> runs = List.of();
            try (InputStream in = Input.open(file)) {
                switch (DocumentReader.read(in)) {
                    case Parsed.Good<Node>(Node document) ->
                        runs = CaseFile.run(document, Lawbook.shipped(), Clock.systemUTC(), problems);
                    case Parsed.Refused<Node>(List<Problem> refused) -> refused.forEach(problems::note);
                }
            }
            if (!problems.isEmpty()) {
                ProblemPrinter.print(file, problems.list(), Language.EN, terminal);
                return ExitCode.BAD_INPUT;
            }
            for (CaseFile.Run run : runs) {
                if (run.passed()) {
                    passed++;
                } else {
                    failed++;
                    terminal.out().println(run.id() + ": " + run.title());
                    run.differences().forEach(difference -> terminal.out().println("  " + difference));
                }
            }
        }
        terminal.out().println(passed + " passed, " + failed + " failed");
        return failed == 0 ? ExitCode.ANSWERED : ExitCode.CASE_FAILED;
    }
}
