package lu.exeat.lawbook.sheet;

import java.util.Arrays;
import java.util.List;

/// A part of a page.
sealed interface Block {
    /// - `level`: 2 or 3; that of 1 is the page's title
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Span> line) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }
    }

    /// A statement in our own words of what a text says.
    record Quote(String text) implements Block {}

    /// - `tree`: a condition, whose lines hang together
    record Points(List<Point> points, boolean tree) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// - `folded`: what is below opens on demand
    record Point(List<Span> line, List<Point> parts, boolean folded) {
        public Point {
            line = List.copyOf(line);
            parts = List.copyOf(parts);
        }

        static Point of(Span... line) {
            return new Point(Arrays.asList(line), List.of(), false);
        }
    }

    /// Names with their values.
    record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    record Row(String name, List<Span> value) {
        public Row {
            value = List.copyOf(value);
        }

        static Row of(String name, Span... value) {
            return new Row(name, Arrays.asList(value));
        }
    }

    /// - `head`: as many as each row has cells
    record Table(String caption, List<String> head, List<List<List<Span>>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            int width = head.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has as many cells as the head: " + caption);
            }
        }
    }

    static Block heading(int level, String text) {
        return new Heading(level, text);
    }

    static Block paragraph(Span... line) {
        return new Paragraph(Arrays.asList(line));
    }

    static Block points(List<Point> points) {
        return new Points(points, false);
    }
}
