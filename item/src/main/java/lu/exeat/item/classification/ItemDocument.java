package lu.exeat.item.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// An item as it is handed in: its id, its description, and what was stated of it.
///
/// ```yaml
/// description: Rack appliance for secure tunnels   # optional
/// facts: {form: hardware, cryptography.symmetricBits: 256}
/// otherFacts: false    # all other facts are false or not applicable; without it they are not known
/// ```
///
/// A file may also be the mapping of facts alone, with `otherFacts` in it.
public record ItemDocument(Optional<String> id, Optional<String> description, Statement statement) {
    private static final Set<String> FIELDS = Set.of("id", "description", "facts", "otherFacts");
    private static final int LONGEST = 20_000;

    public static Parsed<ItemDocument> read(Node document) {
        Problems problems = new Problems();
        Optional<Node.Mapping> fields = document.mapping(problems);
        Optional<ItemDocument> item = fields.map(mapping -> read(mapping, problems));
        return problems.orBuild(item::orElseThrow);
    }

    private static ItemDocument read(Node.Mapping fields, Problems problems) {
        boolean nested =
                fields.find("facts").isPresent() || fields.find("description").isPresent();
        Optional<String> id = fields.readText("id", 200, problems);
        Optional<String> description = fields.readText("description", LONGEST, problems);
        Statement.Others others = others(fields, problems);
        if (nested) {
            fields.allowOnly(FIELDS, problems);
            Node.Mapping facts =
                    fields.readMapping("facts", problems).orElseGet(() -> new Node.Mapping(fields.place(), Map.of()));
            return new ItemDocument(id, description, StatementReader.read(facts, others, problems));
        }
        Map<String, Node> facts = new LinkedHashMap<>(fields.fields());
        facts.remove("otherFacts");
        facts.remove("id");
        return new ItemDocument(
                id, description, StatementReader.read(new Node.Mapping(fields.place(), facts), others, problems));
    }

    /// `false` says that nothing else is true of the item; `true` would say nothing, and is refused.
    private static Statement.Others others(Node.Mapping fields, Problems problems) {
        Optional<String> written =
                fields.find("otherFacts").flatMap(node -> node.value(problems)).filter(text -> !text.equals("unknown"));
        if (written.isPresent() && !written.get().equals("false")) {
            problems.note(new Problem.NotAllowed(
                    fields.place().child("otherFacts"), written.get(), List.of("false", "unknown")));
        }
        return written.filter("false"::equals).isPresent() ? Statement.Others.NOT_APPLICABLE : Statement.Others.UNKNOWN;
    }

    /// The id of a document that may not be good otherwise.
    public static Optional<String> findId(Node document) {
        return document instanceof Node.Mapping mapping
                ? mapping.readText("id", 200, new Problems())
                : Optional.empty();
    }
}
