package lu.exeat.cli.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.table.Cell;
import lu.exeat.cli.table.TableRow;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// Parts of a document from the cells of one row. Places carry the row as their line and the column as their column.
public final class RowNodes {
    /// Groups whose constants hold whatever their columns say; a party or an amount without its column is none.
    private static final Set<String> KEPT = Set.of("parties", "endUse", "facts");

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    public RowNodes(List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            columns.putIfAbsent(headers.get(column), column);
        }
    }

    /// The place of a field whose content comes from a column.
    Place place(Place parent, String field, TableRow row, Source source) {
        return parent.child(field, row.number(), source instanceof Source.Column column ? at(column) + 1 : 0);
    }

    private int at(Source.Column column) {
        return requireColumn(column.header());
    }

    int requireColumn(String header) {
        return Optional.ofNullable(columns.get(header)).orElseThrow();
    }

    /// The cell of a column, by its header.
    Cell cell(TableRow row, String header) {
        return row.cell(requireColumn(header));
    }

    /// The fields of a group that have content. Cells that cannot be read are noted.
    public Map<String, Node> fields(Source.Group group, TableRow row, Place place, Problems problems) {
        Map<String, Node> fields = new LinkedHashMap<>();
        group.fields()
                .forEach((name, source) -> node(source, row, place(place, name, row, source), problems)
                        .ifPresent(node -> fields.put(name, node)));
        return fields;
    }

    /// Empty where its cells say nothing: a group of which only constants are left is none.
    private Optional<Node> node(Source source, TableRow row, Place place, Problems problems) {
        return switch (source) {
            case Source.Constant(String text) -> Optional.of(new Node.Scalar(place, text));
            case Source.Column column -> text(column, row, place, problems).map(text -> new Node.Scalar(place, text));
            case Source.Group group -> {
                Map<String, Node> fields = fields(group, row, place, problems);
                boolean said = KEPT.contains(place.step())
                        || group.columns().findAny().isEmpty()
                        || group.columns().anyMatch(column -> !(cell(row, column.header()) instanceof Cell.Nothing));
                yield said ? Optional.of(new Node.Mapping(place, fields)) : Optional.empty();
            }
            case Source.Several(List<Source> entries) -> {
                List<Node> nodes = new ArrayList<>();
                for (Source entry : entries) {
                    node(entry, row, place(place, Integer.toString(nodes.size()), row, entry), problems)
                            .ifPresent(nodes::add);
                }
                yield Optional.of(new Node.Sequence(place, nodes));
            }
        };
    }

    /// What a column says in a row, in the document's form.
    Optional<String> text(Source.Column column, TableRow row, Place place, Problems problems) {
        Cell cell = row.cell(at(column));
        if (column.values().isEmpty() || cell instanceof Cell.Fault) {
            return column.form().read(cell, place, problems);
        }
        Map<String, String> values = column.values().get();
        Optional<String> text = cell.findText();
        if (text.isPresent() && !values.containsKey(text.get())) {
            problems.note(new Problem.NotAllowed(place, Problem.shown(text.get()), List.copyOf(values.keySet())));
        }
        return text.map(found -> values.getOrDefault(found, "")).filter(meaning -> !meaning.isEmpty());
    }
}
