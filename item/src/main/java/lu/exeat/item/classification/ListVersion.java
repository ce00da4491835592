package lu.exeat.item.classification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The lists that are held with all their limits. A day between them has a list of its own, which is not held.
public enum ListVersion {
    /// The list as it stood when Regulation (EU) 2021/821 began to apply.
    OF_2021(LocalDate.of(2021, 9, 9), Optional.of(LocalDate.of(2023, 1, 11))),
    /// Delegated Regulation (EU) 2025/2003.
    OF_2025(LocalDate.of(2025, 11, 15), Optional.empty());

    private final LocalDate from;
    private final Optional<LocalDate> through;

    ListVersion(LocalDate from, Optional<LocalDate> through) {
        this.from = from;
        this.through = through;
    }

    /// The first day of the list, which names it.
    public LocalDate day() {
        return from;
    }

    /// The list of a day; empty where it is not held.
    public static Optional<ListVersion> findByDay(LocalDate day) {
        return Arrays.stream(values())
                .filter(version -> !day.isBefore(version.from)
                        && version.through.map(last -> !day.isAfter(last)).orElse(true))
                .findFirst();
    }

    public static ListVersion latest() {
        return OF_2025;
    }

    /// The days by which the lists are named.
    public static List<String> listDays() {
        return Arrays.stream(values()).map(version -> version.from.toString()).toList();
    }
}
