package lu.exeat.item.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> rows = new ArrayList<>(text.length() / 16);
            boolean head = true;
            for (int start = 0; start < text.length(); ) {
                int end = text.indexOf('\n', start);
                if (text.charAt(start) != '#') {
                    if (!head) {
                        rows.add(cells(resource, text.substring(start, end), columns));
                    }
                    head = false;
                }
                start = end + 1;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String resource, String line, int columns) {
        String[] cells = new String[columns];
        int start = 0;
        for (int i = 0; i < columns; i++) {
            int comma = line.indexOf(',', start);
            if ((comma < 0) != (i == columns - 1)) {
                throw new IllegalStateException(resource + ": " + columns + " cells expected: " + line);
            }
            cells[i] = line.substring(start, comma < 0 ? line.length() : comma);
            start = comma + 1;
        }
        return cells;
    }
}
