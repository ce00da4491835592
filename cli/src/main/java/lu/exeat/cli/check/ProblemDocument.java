package lu.exeat.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;

/// Problems of one line of a batch as the document that programs read.
final class ProblemDocument {
    private ProblemDocument() {}

    static List<Object> of(List<Problem> problems, Language language) {
        List<Object> worded = new ArrayList<>();
        problems.forEach(problem -> worded.add(document(problem, language)));
        return worded;
    }

    /// Those of a table: each with its row as `line`, and its `column` and the column's `header` where it is one
    /// cell's.
    ///
    /// - `row`: where the order begins, for what has no row of its own
    static List<Object> ofTable(List<Problem> problems, int row, List<String> headers, Language language) {
        List<Object> worded = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> document = document(problem, language);
            document.put("line", rowOf(problem.place(), row));
            int column = problem.place().column();
            if (column > 0 && column <= headers.size() && problem.place().line() > 0) {
                document.put("column", column);
                document.put("header", headers.get(column - 1));
            }
            worded.add(document);
        }
        return worded;
    }

    private static Map<String, Object> document(Problem problem, Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pointer", problem.place().pointer());
        document.put("found", problem.found());
        document.put("allowed", ProblemWording.allowed(problem, language));
        return document;
    }

    /// That of the place or of what it stands in.
    private static int rowOf(Place place, int row) {
        for (Place each = place; each.parent().isPresent(); each = each.parent().get()) {
            if (each.line() > 0) {
                return each.line();
            }
        }
        return row;
    }
}
