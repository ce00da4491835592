package lu.exeat.lawbook.sheet;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// Which cases name which provision: as their source, or in what they expect.
///
/// - `read`: whether case files were read at all; if not, nothing can be said of a provision without a case
public record CaseIndex(boolean read, Map<String, Set<String>> casesByProvision) {
    /// No case files were read.
    public static final CaseIndex NOT_READ = new CaseIndex(false, Map.of());

    private static final Set<String> NO_NAMING = Set.of("id", "title", "description", "transaction", "facts", "text");

    public CaseIndex {
        casesByProvision = Collections.unmodifiableMap(new TreeMap<>(casesByProvision));
    }

    /// This index and the cases of these documents, each a list of cases or a mapping whose `cases` are one.
    ///
    /// - `problems`: notes what is no list of cases
    public CaseIndex with(List<Node> documents, Problems problems) {
        Map<String, Set<String>> index = new TreeMap<>();
        casesByProvision.forEach((provision, ids) -> index.put(provision, new TreeSet<>(ids)));
        for (Node document : documents) {
            Optional<Node> cases =
                    document instanceof Node.Mapping file ? file.require("cases", problems) : Optional.of(document);
            for (Node each : cases.flatMap(node -> node.list(problems)).orElse(List.of())) {
                each.mapping(problems).ifPresent(fields -> add(fields, index));
            }
        }
        return new CaseIndex(true, index);
    }

    /// The ids of the cases that name a provision, sorted.
    Set<String> listCases(String provision) {
        return casesByProvision.getOrDefault(provision, Set.of());
    }

    private static void add(Node.Mapping fields, Map<String, Set<String>> index) {
        String id =
                fields.readText("id", 200, new Problems()).orElse(fields.place().pointer());
        Set<String> named = new LinkedHashSet<>();
        fields.fields().forEach((field, value) -> {
            if (!NO_NAMING.contains(field)) {
                collect(value, named);
            }
        });
        named.forEach(provision ->
                index.computeIfAbsent(provision, _ -> new TreeSet<>()).add(id));
    }

    /// Each word of each text below a node: a source may name several provisions.
    private static void collect(Node node, Set<String> named) {
        switch (node) {
            case Node.Mapping mapping -> mapping.fields().values().forEach(value -> collect(value, named));
            case Node.Sequence sequence -> sequence.entries().forEach(entry -> collect(entry, named));
            case Node.Scalar text -> named.addAll(List.of(text.text().split("[\\s,;]+", -1)));
            case Node.Nothing _ -> {}
        }
    }
}
