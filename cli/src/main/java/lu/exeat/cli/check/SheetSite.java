package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.exeat.cli.cases.CaseFiles;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.sheet.CaseIndex;
import lu.exeat.lawbook.sheet.LawIndex;
import lu.exeat.lawbook.sheet.Site;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// The sheets of all provisions, written as a site.
final class SheetSite {
    private final Terminal terminal;

    SheetSite(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Writes the site, or nothing where the input is bad.
    ///
    /// - `days`: to compare, in any order; `language`: of problems
    /// - returns the exit code
    int write(Path folder, List<LocalDate> days, List<String> cases, Language language) {
        List<LocalDate> rising = days.stream().sorted().distinct().toList();
        if (rising.size() == 1) {
            terminal.err()
                    .println("exeat provisions: with --site, name at least two different days with --at, or none");
            return ExitCode.BAD_INPUT;
        }
        boolean sound = true;
        CaseIndex index = CaseIndex.NOT_READ;
        for (String file : CaseFiles.listIn(cases)) {
            Problems problems = new Problems();
            index = index.with(read(file, problems), problems);
            if (!problems.isEmpty()) {
                ProblemPrinter.print(file, problems.list(), language, terminal);
                sound = false;
            }
        }
        if (!sound) {
            return ExitCode.BAD_INPUT;
        }
        try {
            int written = new Site(new LawIndex(Lawbook.shipped(), index), rising).writeTo(folder);
            terminal.out().println(written + " files: " + folder.resolve("index.html"));
            return ExitCode.ANSWERED;
        } catch (IOException e) {
            terminal.err().println("exeat provisions: cannot write to " + folder + ": " + e);
            return ExitCode.BAD_INPUT;
        }
    }

    private static List<Node> read(String file, Problems problems) {
        List<Node> documents = new ArrayList<>();
        try (InputStream in = Input.open(file)) {
            switch (DocumentReader.read(in)) {
                case Parsed.Good<Node>(Node document) -> documents.add(document);
                case Parsed.Refused<Node>(List<Problem> refused) -> refused.forEach(problems::note);
            }
        } catch (IOException e) {
            throw new Input.CannotRead(file, e);
        }
        return documents;
    }
}
