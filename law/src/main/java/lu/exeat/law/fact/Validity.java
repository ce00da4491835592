package lu.exeat.law.fact;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which a rule or an entry of a list is in force: `from` on, up to but not including `until`.
public record Validity(LocalDate from, Optional<LocalDate> until) {
    public Validity {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("until must lie after from: " + from + " to " + until.get());
        }
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    public static Validity from(int year, int month, int day) {
        return from(LocalDate.of(year, month, day));
    }

    /// The same start, ended with this last day in force.
    public Validity through(LocalDate last) {
        return new Validity(from, Optional.of(last.plusDays(1)));
    }

    public Validity through(int year, int month, int day) {
        return through(LocalDate.of(year, month, day));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }
}
