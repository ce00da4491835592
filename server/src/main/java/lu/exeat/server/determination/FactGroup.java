package lu.exeat.server.determination;

import java.util.List;

/// Facts of the transaction or of one item, each with where it came from.
///
/// - `removable`: the item's index, or empty where nothing can be taken away
record FactGroup(String heading, List<Row> rows, String removable) {
    /// The item's number as it is counted on the page.
    public int number() {
        return removable.isEmpty() ? 0 : Integer.parseInt(removable) + 1;
    }

    FactGroup {
        rows = List.copyOf(rows);
    }

    /// - `change`: the path of the fact, empty where it was not given here and cannot be changed here
    /// - `detail`: the rule, list or person it came from
    record Row(String key, String value, Mark mark, String change, String changeWord) {}

    /// Where a fact came from: a word, never an icon alone; `detail` may be empty.
    record Mark(String css, String word, String detail) {}
}
