package lu.exeat.terms.date;

import java.time.LocalDate;
import java.util.Optional;

/// Days from `from` on, up to but not including `until`; without it the interval still runs.
///
/// Data files write `from` and `through`, the last day in force, as legal acts do; see [#through(LocalDate)].
public record DateInterval(LocalDate from, Optional<LocalDate> until) {
    public DateInterval {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("until must lie after from: " + from + " to " + until.get());
        }
    }

    /// Every day from this one on.
    public static DateInterval from(LocalDate day) {
        return new DateInterval(day, Optional.empty());
    }

    public static DateInterval from(int year, int month, int day) {
        return from(LocalDate.of(year, month, day));
    }

    /// The same start, ended with this last day in force.
    public DateInterval through(LocalDate last) {
        return new DateInterval(from, Optional.of(last.plusDays(1)));
    }

    public DateInterval through(int year, int month, int day) {
        return through(LocalDate.of(year, month, day));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /// The last day in force, empty while it still runs.
    public Optional<LocalDate> last() {
        return until.map(end -> end.minusDays(1));
    }

    @Override
    public String toString() {
        return from + ".." + last().map(LocalDate::toString).orElse("");
    }
}
