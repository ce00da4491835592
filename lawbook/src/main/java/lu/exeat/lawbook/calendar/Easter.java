package lu.exeat.lawbook.calendar;

import java.time.LocalDate;

/// Easter Sunday of the Gregorian calendar.
final class Easter {
    private Easter() {}

    /// The anonymous algorithm of 1876, in the form of Meeus, Astronomical Algorithms, chapter 8; any year from 1583.
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
