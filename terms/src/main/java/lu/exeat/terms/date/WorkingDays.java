package lu.exeat.terms.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Working days of one place: certain days of the week less its public holidays (Regulation 1182/71, Article 2).
///
/// Immutable. Knows only the years it was given: a day outside them is an error, not "no holiday".
public final class WorkingDays {
    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    public static final Set<DayOfWeek> MONDAY_TO_SATURDAY =
            Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    private static final int MOST = 400;

    private final Set<DayOfWeek> week;
    private final Set<LocalDate> holidays;
    private final DateInterval known;

    /// - `known`: the days for which `holidays` is whole
    public WorkingDays(Set<DayOfWeek> week, Set<LocalDate> holidays, DateInterval known) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a week has at least one working day");
        }
        this.week = Set.copyOf(week);
        this.holidays = Set.copyOf(holidays);
        this.known = known;
    }

    /// - throws [CalendarMissing] for a day outside the years known
    public boolean contains(LocalDate day) {
        if (!known.contains(day)) {
            throw new CalendarMissing(day, known);
        }
        return week.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /// The last day of a period of `count` working days; the day of the event itself does not count (Article 3(1)).
    ///
    /// - `event`: a day at the place's own zone; `count`: 1 to 400
    /// - throws [CalendarMissing] when the period leaves the years known, so that nothing is decided on a guess
    public LocalDate lastDay(LocalDate event, int count) {
        return walk(event, count, 1);
    }

    /// The last day on which something can be done that must be done `count` working days before an event; the day of
    /// the event itself does not count.
    ///
    /// - `count`: 1 to 400
    /// - throws [CalendarMissing] as above
    public LocalDate dayBefore(LocalDate event, int count) {
        return walk(event, count, -1);
    }

    private LocalDate walk(LocalDate event, int count, int step) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " working days, not " + count);
        }
        LocalDate day = event;
        int left = count;
        while (left > 0) {
            day = day.plusDays(step);
            if (contains(day)) {
                left--;
            }
        }
        return day;
    }

    /// The day itself when it is a working day, else the next one (Article 3(4)).
    ///
    /// - throws [CalendarMissing] as above
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate moved = day;
        while (!contains(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }
}
