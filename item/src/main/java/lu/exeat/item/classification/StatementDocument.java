package lu.exeat.item.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of a statement as a document again: what [StatementReader] reads as the same statement.
public final class StatementDocument {
    private StatementDocument() {}

    /// By the name of the fact, in the order in which they were stated. Numbers stay exact; an empty [Optional] is
    /// "not known".
    public static Map<String, Object> facts(Statement statement) {
        Map<String, Object> facts = new LinkedHashMap<>();
        statement.facts().forEach((fact, stated) -> facts.put(fact, value(stated)));
        return facts;
    }

    private static Object value(Stated stated) {
        return switch (stated) {
            case Stated.NotKnown _ -> Optional.empty();
            case Stated.NotApplicable _ -> false;
            case Stated.Flag(boolean value) -> value;
            case Stated.Number(var number) -> number;
            case Stated.Words(List<String> words) -> words.size() == 1 ? words.getFirst() : words;
            case Stated.Band(var low, var high) -> List.of(low, high);
            case Stated.Operations(List<Stated.Operation> operations) ->
                operations.stream().map(StatementDocument::operation).toList();
        };
    }

    private static Map<String, Object> operation(Stated.Operation operation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bits", operation.bits());
        fields.put("tera_dense", operation.tera());
        return fields;
    }
}
