package lu.exeat.item.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.exeat.item.list.CodeOrder;
import lu.exeat.item.list.ControlList;

/// The codes that came, went or changed their limits between two days.
///
/// Codes are compared for any two days. Limits are known for the lists of 9 September 2021 and 15 November 2025 alone,
/// and are left out between other days ([#limitsCompared]); a change of wording is not compared at all.
///
/// - `limitsCompared`: the two days are those of the lists whose limits are held
public record ListDifference(LocalDate from, LocalDate to, List<Change> changes, boolean limitsCompared) {
    /// What happened to a line.
    public enum Kind {
        ADDED,
        REMOVED,
        LIMIT
    }

    /// - `before`, `after`: the numbers of the line in their order; empty but for a limit
    public record Change(Kind kind, String code, String before, String after) {}

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 9);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 15);

    public ListDifference {
        changes = List.copyOf(changes);
    }

    public static ListDifference between(LocalDate from, LocalDate to) {
        ControlList list = ControlList.annexOne();
        Map<String, Change> changes = new TreeMap<>(CodeOrder.OF_LIST);
        for (String code : list.listCodes()) {
            boolean before = list.contains(code, from);
            boolean after = list.contains(code, to);
            if (before != after) {
                changes.put(code, new Change(after ? Kind.ADDED : Kind.REMOVED, code, "", ""));
            }
        }
        boolean compared = from.equals(FIRST) && !to.isBefore(LAST);
        if (compared) {
            rows().forEach(row -> changes.putIfAbsent(row[0], change(row)));
        }
        List<Change> sorted = new ArrayList<>(changes.values());
        sorted.sort(Comparator.comparing(Change::kind)); // stable: the order of the list within each kind
        return new ListDifference(from, to, sorted, compared);
    }

    /// The changes of one kind, in the order of the list.
    public List<Change> list(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Change change(String[] row) {
        return switch (row[1]) {
            case "emptied" -> new Change(Kind.REMOVED, row[0], "", "");
            case "activated" -> new Change(Kind.ADDED, row[0], "", "");
            default -> new Change(Kind.LIMIT, row[0], row[2], row[3]);
        };
    }

    private static List<String[]> rows() {
        try (InputStream in = ListDifference.class.getResourceAsStream("limits-2021-2025.csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource limits-2021-2025.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
