package lu.exeat.cli.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A table, read row by row with a memory that does not grow with their number.
public interface Table extends AutoCloseable {
    /// The headers, without blanks at their ends; an empty one has no name.
    List<String> headers();

    /// The next row that is not blank; empty at the end.
    Optional<TableRow> next() throws IOException;

    /// How CSV that answers this table separates its cells, and whether it has a byte order mark.
    Style style();

    @Override
    void close() throws IOException;

    /// - `separator`: comma, semicolon or tab; `marked`: with the byte order mark by which spreadsheets know UTF-8
    record Style(char separator, boolean marked) {}
}
