package lu.exeat.cli.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.licensing.dossier.MentionCase;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// The cases of one file, each told apart by its shape.
public final class CaseFile {
    /// One case that was run.
    ///
    /// - `differences`: nothing when it passed
    public record Run(String id, String title, List<String> differences) {
        public Run {
            differences = List.copyOf(differences);
        }

        public boolean passed() {
            return differences.isEmpty();
        }
    }

    private CaseFile() {}

    /// Runs each case of a document.
    ///
    /// - `problems`: notes what is no list of cases
    public static List<Run> run(Node document, Lawbook lawbook, Clock clock, Problems problems) {
        List<Run> runs = new ArrayList<>();
        for (Node node : document.list(problems).orElse(List.of())) {
            node.mapping(problems).ifPresent(fields -> runs.add(run(fields, lawbook, clock)));
        }
        return runs;
    }

    private static Run run(Node.Mapping fields, Lawbook lawbook, Clock clock) {
        Problems ignored = new Problems();
        String id = fields.readText("id", 200, ignored).orElse(fields.place().pointer());
        String title = fields.readText("title", 400, ignored).orElse("");
        return new Run(id, title, differences(fields, lawbook, clock));
    }

    private static List<String> differences(Node.Mapping fields, Lawbook lawbook, Clock clock) {
        Optional<Node> transaction = fields.find("transaction");
        if (transaction.isPresent()) {
            return new TransactionCase(lawbook, clock).differences(fields);
        }
        if (fields.find("procedure").isPresent()) {
            return ProcedureCase.differences(fields);
        }
        if (fields.find("text").isPresent()) {
            return new MentionCase().differences(fields);
        }
        return List.of(
                "no kind of case that is known here: it has " + fields.fields().keySet());
    }
}
