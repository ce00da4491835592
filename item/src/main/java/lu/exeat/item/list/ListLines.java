package lu.exeat.item.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of Annex I as a tree: what each is, and how its sub-points join. The list of 15 November 2025.
public final class ListLines {
    /// What a line does.
    public enum Kind {
        CONTROLS,
        NOT_USED,
        SEE_MILITARY
    }

    /// How the points below a line join; a leaf has none.
    public enum Join {
        ALL,
        ANY,
        LEAF
    }

    /// - `parts`: an entry that covers components or accessories of what it lists
    public record Line(String code, Kind kind, Join join, boolean parts) {}

    private static final ListLines SHIPPED = new ListLines();

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();

    private ListLines() {
        for (String[] row : Rows.of("annex-1-lines.csv", 4)) {
            Kind kind =
                    row[1].isEmpty() ? Kind.CONTROLS : row[1].equals("not-used") ? Kind.NOT_USED : Kind.SEE_MILITARY;
            Join join = row[2].isEmpty() ? Join.LEAF : row[2].equals("all") ? Join.ALL : Join.ANY;
            lines.put(row[0], new Line(row[0], kind, join, row[3].equals("yes")));
            int dot = row[0].lastIndexOf('.');
            if (dot > 0) {
                below.computeIfAbsent(row[0].substring(0, dot), _ -> new ArrayList<>())
                        .add(row[0]);
            }
        }
    }

    public static ListLines shipped() {
        return SHIPPED;
    }

    public List<Line> listAll() {
        return List.copyOf(lines.values());
    }

    public Optional<Line> find(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /// The codes one step below a line.
    public List<String> listBelow(String code) {
        return below.getOrDefault(code, List.of());
    }
}
