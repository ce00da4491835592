package lu.exeat.lawbook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.exeat.terms.date.DateInterval;
import lu.exeat.terms.date.WorkingDays;

/// The public holidays of Luxembourg (Labour Code, Article L.232-2) and the working days between them.
///
/// No holiday is moved when it falls on a weekend. Good Friday, Christmas Eve, Easter and Whit Sunday are none. Two
/// holidays that fall together, as Ascension and Europe Day in 2024, are one day without work.
public final class LuxembourgHolidays {
    /// The first whole year of the Labour Code of 2006.
    public static final int FIRST_YEAR = 2007;

    /// Later lists could be changed by laws to come.
    public static final int LAST_YEAR = 2040;

    /// The days for which the holidays are known.
    public static final DateInterval KNOWN = DateInterval.from(FIRST_YEAR, 1, 1).through(LAST_YEAR, 12, 31);

    private record Holiday(int since, IntFunction<LocalDate> day) {}

    private static final List<Holiday> TABLE = List.of(
            fixed(1, 1), // New Year
            afterEaster(1), // Easter Monday
            fixed(5, 1), // Labour Day
            since(2019, fixed(5, 9)), // Europe Day: law of 25 April 2019
            afterEaster(39), // Ascension
            afterEaster(50), // Whit Monday
            fixed(6, 23), // the Grand Duke's birthday
            fixed(8, 15), // Assumption
            fixed(11, 1), // All Saints
            fixed(12, 25), // Christmas
            fixed(12, 26)); // St Stephen's Day

    /// Monday to Friday less the holidays.
    public static final WorkingDays MONDAY_TO_FRIDAY = workingDays(WorkingDays.MONDAY_TO_FRIDAY);

    /// Monday to Saturday less the holidays: labour law calls Saturday a *jour ouvrable*.
    public static final WorkingDays MONDAY_TO_SATURDAY = workingDays(WorkingDays.MONDAY_TO_SATURDAY);

    private LuxembourgHolidays() {}

    /// The holidays of a year in order.
    ///
    /// - throws [IllegalArgumentException] for a year that is not known
    public static SortedSet<LocalDate> list(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("holidays are known for " + KNOWN + ", not for " + year);
        }
        return TABLE.stream()
                .filter(holiday -> year >= holiday.since())
                .map(holiday -> holiday.day().apply(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Holiday fixed(int month, int day) {
        return new Holiday(FIRST_YEAR, year -> LocalDate.of(year, month, day));
    }

    private static Holiday afterEaster(int days) {
        return new Holiday(FIRST_YEAR, year -> Easter.sunday(year).plusDays(days));
    }

    private static Holiday since(int year, Holiday holiday) {
        return new Holiday(year, holiday.day());
    }

    private static WorkingDays workingDays(Set<DayOfWeek> week) {
        Set<LocalDate> holidays = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> list(year).stream())
                .collect(Collectors.toSet());
        return new WorkingDays(week, holidays, KNOWN);
    }
}
