package lu.exeat.cli.item;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.orders.CellForm;
import lu.exeat.cli.orders.Mapping;
import lu.exeat.cli.orders.Source;
import lu.exeat.cli.table.TableForm;
import lu.exeat.terms.problem.Place;

/// The columns of an item master, by the names that they have where no mapping says otherwise.
final class ItemColumns {
    static final String NUMBER = "number";
    static final List<String> ALL =
            List.of(NUMBER, "description", "list", "code", "listDate", "nature", "cyberSurveillance", "cn", "source");

    /// One statement: a list and a code say nothing without the day of the list.
    private static final Set<String> CLASSIFICATION = Set.of("list", "code", "listDate");

    private ItemColumns() {}

    /// The mapping of a table whose headers are the names of the columns, save those that are named otherwise.
    ///
    /// - `named`: field → header
    static Mapping usual(List<String> headers, Map<String, String> named) {
        Map<String, Source> fields = new LinkedHashMap<>();
        for (String field : ALL) {
            String header = named.getOrDefault(field, field);
            if (headers.contains(header) || named.containsKey(field) || field.equals(NUMBER)) {
                CellForm form = switch (field) {
                    case "listDate" -> new CellForm.Day("yyyy-MM-dd");
                    case "code" -> new CellForm.ListCode();
                    default -> new CellForm.Plain();
                };
                fields.put(field, new Source.Column(Place.ROOT.child(field), header, Optional.empty(), form));
            }
        }
        return new Mapping(TableForm.USUAL, Optional.empty(), Optional.empty(), new Source.Group(fields));
    }

    /// The fields that a mapping asks about: those of the classification all or none.
    static Set<String> asked(Mapping mapping) {
        Set<String> asked = new LinkedHashSet<>(mapping.document().fields().keySet());
        if (asked.stream().anyMatch(CLASSIFICATION::contains)) {
            asked.addAll(CLASSIFICATION);
        }
        return asked;
    }
}
