package lu.exeat.cli.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Place;

/// Where a part of the document comes from.
public sealed interface Source {
    /// The same in every row.
    record Constant(String text) implements Source {}

    /// What a column says.
    ///
    /// - `place`: in the mapping file; `header`: the column's name
    /// - `values`: the cell's text → what it means, empty for nothing; absent: the cell stands for itself
    /// - `form`: how it is written
    record Column(Place place, String header, Optional<Map<String, String>> values, CellForm form) implements Source {}

    /// Fields, in their order.
    record Group(Map<String, Source> fields) implements Source {}

    /// A list, such as the intermediaries.
    record Several(List<Source> entries) implements Source {
        public Several {
            entries = List.copyOf(entries);
        }
    }

    /// All columns in it.
    default Stream<Column> columns() {
        return switch (this) {
            case Constant _ -> Stream.empty();
            case Column column -> Stream.of(column);
            case Group(Map<String, Source> fields) -> fields.values().stream().flatMap(Source::columns);
            case Several(List<Source> entries) -> entries.stream().flatMap(Source::columns);
        };
    }
}
