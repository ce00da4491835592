package lu.exeat.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;

/// A document that was read, as it can be written and read again: each single value as its text.
final class TransactionEcho {
    private TransactionEcho() {}

    /// What stands under `transaction`.
    static Optional<Object> of(Node root) {
        return root instanceof Node.Mapping mapping
                ? mapping.find("transaction").map(TransactionEcho::value)
                : Optional.empty();
    }

    private static Object value(Node node) {
        return switch (node) {
            case Node.Scalar(Place _, String text) -> text;
            case Node.Nothing _ -> Optional.empty();
            case Node.Sequence(Place _, List<Node> entries) ->
                entries.stream().map(TransactionEcho::value).toList();
            case Node.Mapping(Place _, Map<String, Node> fields) -> {
                Map<String, Object> document = new LinkedHashMap<>();
                fields.forEach((name, below) -> document.put(name, value(below)));
                yield document;
            }
        };
    }
}
