package lu.exeat.item.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the small tables that stand beside this package: commas, no quotes, a head line, `#` for comments.
final class Rows {
    private Rows() {}

    /// The rows without head and comments, each with exactly `columns` cells.
    static List<String[]> of(String resource, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String resource, String line, int columns) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(resource + ": " + columns + " cells expected: " + line);
        }
        return cells;
    }
}
