package lu.exeat.terms.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Counts over one week with a holiday on its Wednesday, and the ends of what is known. Real holidays: `lawbook`.
class WorkingDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 4);
    private static final DateInterval MARCH = DateInterval.from(2026, 3, 1).through(2026, 3, 31);
    private static final WorkingDays OFFICE = new WorkingDays(WorkingDays.MONDAY_TO_FRIDAY, Set.of(HOLIDAY), MARCH);
    private static final WorkingDays LABOUR = new WorkingDays(WorkingDays.MONDAY_TO_SATURDAY, Set.of(HOLIDAY), MARCH);

    @Test
    void dayOfTheEventDoesNotCount() {
        assertThat(OFFICE.lastDay(MONDAY, 1)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void holidayIsPassedOver() {
        assertThat(OFFICE.lastDay(MONDAY, 2)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void saturdayCountsOnlyWhereItIsAWorkingDay() {
        assertThat(OFFICE.lastDay(MONDAY, 4)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(LABOUR.lastDay(MONDAY, 4)).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void periodFromASundayBeginsOnMonday() {
        assertThat(OFFICE.lastDay(LocalDate.of(2026, 3, 1), 1)).isEqualTo(MONDAY);
    }

    @Test
    void countBackPassesOverHolidayAndWeekend() {
        assertThat(OFFICE.dayBefore(LocalDate.of(2026, 3, 9), 3)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void onlyADayOffIsMoved() {
        assertThat(OFFICE.onOrAfter(MONDAY)).isEqualTo(MONDAY);
        assertThat(OFFICE.onOrAfter(HOLIDAY)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(OFFICE.onOrAfter(LocalDate.of(2026, 3, 7))).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void periodThatLeavesTheKnownDaysIsRefused() {
        assertThat(OFFICE.lastDay(LocalDate.of(2026, 3, 30), 1)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThatExceptionOfType(CalendarMissing.class)
                .isThrownBy(() -> OFFICE.lastDay(LocalDate.of(2026, 3, 30), 2))
                .withMessageContaining("2026-04-01");
        assertThatExceptionOfType(CalendarMissing.class).isThrownBy(() -> OFFICE.dayBefore(MONDAY, 1));
    }

    @Test
    void periodOfNoDayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.lastDay(MONDAY, 0));
    }
}
