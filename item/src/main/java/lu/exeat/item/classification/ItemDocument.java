package lu.exeat.item.classification;

import java.util.Collections;
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
/// sources: {cryptography.symmetricBits: data sheet}   # optional
/// ```
///
/// A file may also be the mapping of facts alone, with `otherFacts` and `sources` in it.
///
/// - `sources`: where a stated fact is from, by the fact's name: a data sheet, a measurement, a person's word
public record ItemDocument(
        Optional<String> id, Optional<String> description, Statement statement, Map<String, String> sources) {
    static final int LONGEST_ID = 200;
    static final int LONGEST = 20_000;
    static final int LONGEST_SOURCE = 500;
    private static final Set<String> FIELDS = Set.of("id", "description", "facts", ItemDocument.OTHER_FACTS, "sources");

    /// The field that says what facts are that were not given.
    public static final String OTHER_FACTS = "otherFacts";

    public ItemDocument {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    public static Parsed<ItemDocument> read(Node document) {
        Problems problems = new Problems();
        Optional<Node.Mapping> fields = document.mapping(problems);
        Optional<ItemDocument> item = fields.map(mapping -> read(mapping, problems));
        return problems.orBuild(item::orElseThrow);
    }

    private static ItemDocument read(Node.Mapping fields, Problems problems) {
        boolean nested =
                fields.find("facts").isPresent() || fields.find("description").isPresent();
        Optional<String> id = fields.readText("id", LONGEST_ID, problems);
        Optional<String> description = fields.readText("description", LONGEST, problems);
        Statement statement = StatementReader.read(facts(fields, nested, problems), others(fields, problems), problems);
        return new ItemDocument(id, description, statement, sources(fields, statement, problems));
    }

    private static Node.Mapping facts(Node.Mapping fields, boolean nested, Problems problems) {
        if (nested) {
            fields.allowOnly(FIELDS, problems);
            return fields.readMapping("facts", problems).orElseGet(() -> new Node.Mapping(fields.place(), Map.of()));
        }
        Map<String, Node> facts = new LinkedHashMap<>(fields.fields());
        FIELDS.forEach(facts::remove);
        return new Node.Mapping(fields.place(), facts);
    }

    /// A source of a fact that nobody stated is a problem: its fact was forgotten, or has another name.
    static Map<String, String> sources(Node.Mapping fields, Statement statement, Problems problems) {
        Map<String, String> sources = new LinkedHashMap<>();
        fields.readMapping("sources", problems)
                .ifPresent(mapping -> mapping.fields().forEach((fact, node) -> {
                    if (statement.find(fact).isEmpty()) {
                        problems.note(new Problem.UnknownField(
                                node.place(),
                                Problem.shown(fact),
                                List.copyOf(statement.facts().keySet())));
                    }
                    node.text(LONGEST_SOURCE, problems).ifPresent(source -> sources.put(fact, source));
                }));
        return sources;
    }

    /// `false` says that nothing else is true of the item; `true` would say nothing, and is refused.
    public static Statement.Others others(Node.Mapping fields, Problems problems) {
        Optional<String> written =
                fields.find(OTHER_FACTS).flatMap(node -> node.value(problems)).filter(text -> !text.equals("unknown"));
        if (written.isPresent() && !written.get().equals("false")) {
            problems.note(new Problem.NotAllowed(
                    fields.place().child(OTHER_FACTS), written.get(), List.of("false", "unknown")));
        }
        return written.filter("false"::equals).isPresent() ? Statement.Others.NOT_APPLICABLE : Statement.Others.UNKNOWN;
    }

    /// The id of a document that may not be good otherwise.
    public static Optional<String> findId(Node document) {
        return document instanceof Node.Mapping mapping
                ? mapping.readText("id", LONGEST_ID, new Problems())
                : Optional.empty();
    }
}
