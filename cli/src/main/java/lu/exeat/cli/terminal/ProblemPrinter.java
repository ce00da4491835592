package lu.exeat.cli.terminal;

import java.util.List;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;

/// Prints all problems of an input to standard error: place, what was found, what is allowed.
public final class ProblemPrinter {
    private ProblemPrinter() {}

    public static void print(String file, List<Problem> problems, Language language, Terminal terminal) {
        terminal.err().println(ProblemWording.heading(language) + ": " + file);
        for (Problem problem : problems) {
            String pointer = problem.place().pointer();
            String place = pointer.isEmpty() ? "/" : pointer;
            String line = problem.place().line() > 0
                    ? " (" + problem.place().line()
                            + (problem.place().column() > 0
                                    ? ":" + problem.place().column()
                                    : "") + ")"
                    : "";
            String found = problem.found().isEmpty() ? "" : " \"" + problem.found() + "\"";
            terminal.err().println("  " + place + line + found + " — " + ProblemWording.allowed(problem, language));
        }
    }
}
