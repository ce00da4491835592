package lu.exeat.lawbook.transaction;

import lu.exeat.terms.problem.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Nodes as JSON, to be shown to a schema and to be read again.
enum JsonForm {
    /// Each single value as a text, which is how the readers see it.
    TEXTS {
        @Override
        JsonNode value(String text) {
            return JSON.stringNode(text);
        }
    },
    /// `true`, `false` and numbers as JSON's own, as a program would write them.
    NATIVE {
        @Override
        JsonNode value(String text) {
            if (text.equals("true") || text.equals("false")) {
                return JSON.booleanNode(text.equals("true"));
            }
            return text.length() <= 15 && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                    ? JSON.numberNode(new java.math.BigDecimal(text))
                    : JSON.stringNode(text);
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    abstract JsonNode value(String text);

    JsonNode of(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                var object = JSON.objectNode();
                mapping.fields().forEach((name, value) -> object.set(name, of(value)));
                yield object;
            }
            case Node.Sequence sequence -> {
                var array = JSON.arrayNode();
                sequence.entries().forEach(entry -> array.add(of(entry)));
                yield array;
            }
            case Node.Scalar scalar -> value(scalar.text());
            case Node.Nothing _ -> JSON.nullNode();
        };
    }
}
