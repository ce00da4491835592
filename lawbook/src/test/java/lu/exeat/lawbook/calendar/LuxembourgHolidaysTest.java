package lu.exeat.lawbook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Public holidays of single years against published lists, and Easter at its ends.
class LuxembourgHolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 01-01 04-02 05-01 05-10 05-21 06-23 08-15 11-01 12-25 12-26",
        "2019, 01-01 04-22 05-01 05-09 05-30 06-10 06-23 08-15 11-01 12-25 12-26",
        "2024, 01-01 04-01 05-01 05-09 05-20 06-23 08-15 11-01 12-25 12-26",
        "2025, 01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 11-01 12-25 12-26",
        "2026, 01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26",
        "2027, 01-01 03-29 05-01 05-06 05-09 05-17 06-23 08-15 11-01 12-25 12-26"
    })
    void yearHasItsHolidays(int year, String days) {
        assertThat(LuxembourgHolidays.list(year).stream()
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-23", "2011-04-24", "2038-04-25", "2025-04-20", "2000-04-23", "1981-04-19", "1954-04-18"})
    void easterIsWhereTheChurchHasIt(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void yearThatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LuxembourgHolidays.list(2006));
        assertThatIllegalArgumentException().isThrownBy(() -> LuxembourgHolidays.list(2041));
    }

    @Test
    void holidayOnAWeekendIsNotMoved() {
        assertThat(LuxembourgHolidays.MONDAY_TO_FRIDAY.contains(LocalDate.of(2026, 5, 11)))
                .as("the Monday after Europe Day, a Saturday")
                .isTrue();
        assertThat(LuxembourgHolidays.MONDAY_TO_SATURDAY.contains(LocalDate.of(2026, 5, 9)))
                .isFalse();
    }
}
