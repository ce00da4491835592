package lu.exeat.item.list;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The days on which another text of Annex I came into force.
///
/// Those of Regulation (EU) 2021/821 and of the delegated acts 2022/1, 2023/66, 2023/996, 2023/2616, 2024/2547 and
/// 2025/2003. Before 9 September 2021 the days of each list are not known: no two days before it are said to have the
/// same one.
public final class ListDays {
    private static final NavigableSet<LocalDate> FIRST_DAYS = new TreeSet<>(Set.of(
            LocalDate.of(2021, 9, 9),
            LocalDate.of(2022, 1, 7),
            LocalDate.of(2023, 1, 12),
            LocalDate.of(2023, 5, 26),
            LocalDate.of(2023, 12, 16),
            LocalDate.of(2024, 11, 8),
            LocalDate.of(2025, 11, 15)));

    private ListDays() {}

    /// Whether one and the same list was in force on both days.
    public static boolean isSameList(LocalDate one, LocalDate other) {
        LocalDate first = FIRST_DAYS.floor(one);
        return one.equals(other) || first != null && first.equals(FIRST_DAYS.floor(other));
    }
}
