package lu.exeat.item.classification.category1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables of things that the list calls by name: cells parted by semicolons, a head line, `#` for comments.
final class NamedThings {
    private NamedThings() {}

    static List<String[]> rows(String resource, int columns) {
        try (InputStream in = NamedThings.class.getResourceAsStream(resource)) {
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
        String[] cells = line.split(";", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(resource + ": " + columns + " cells expected: " + line);
        }
        return cells;
    }

    /// The names of a cell, which are parted by strokes.
    static String[] names(String cell) {
        return cell.split("\\|");
    }
}
