package lu.exeat.cli.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.licensing.dossier.MentionCase;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problem;
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
        if (document instanceof Node.Mapping file) {
            return runAgainstOneList(file, lawbook, clock, problems);
        }
        return run(document.list(problems).orElse(List.of()), ListVersion.latest(), lawbook, clock, problems);
    }

    /// Classification cases stand below the list that they were written for.
    private static List<Run> runAgainstOneList(Node.Mapping file, Lawbook lawbook, Clock clock, Problems problems) {
        file.allowOnly(Set.of("list_version", "cases"), problems);
        List<Node> cases = file.require("cases", problems)
                .flatMap(node -> node.list(problems))
                .orElse(List.of());
        Optional<LocalDate> day = file.readDate("list_version", problems);
        Optional<ListVersion> list =
                day.isEmpty() ? Optional.of(ListVersion.latest()) : day.flatMap(ListVersion::findByDay);
        if (list.isEmpty()) {
            problems.note(new Problem.NotAllowed(
                    file.place().child("list_version"), day.orElseThrow().toString(), ListVersion.listDays()));
        }
        return problems.isEmpty() ? run(cases, list.orElseThrow(), lawbook, clock, problems) : List.of();
    }

    private static List<Run> run(List<Node> cases, ListVersion list, Lawbook lawbook, Clock clock, Problems problems) {
        List<Run> runs = new ArrayList<>();
        for (Node node : cases) {
            node.mapping(problems).ifPresent(fields -> runs.add(run(fields, list, lawbook, clock)));
        }
        return runs;
    }

    private static Run run(Node.Mapping fields, ListVersion list, Lawbook lawbook, Clock clock) {
        Problems ignored = new Problems();
        String id = fields.readText("id", 200, ignored).orElse(fields.place().pointer());
        String title = fields.readText("title", 400, ignored)
                .or(() -> fields.readText("description", 4000, ignored))
                .orElse("");
        return new Run(id, title, differences(fields, list, lawbook, clock));
    }

    private static List<String> differences(Node.Mapping fields, ListVersion list, Lawbook lawbook, Clock clock) {
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
        if (fields.find("facts").isPresent()) {
            return ClassificationCase.differences(fields, list);
        }
        return List.of(
                "no kind of case that is known here: it has " + fields.fields().keySet());
    }
}
