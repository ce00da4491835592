package lu.exeat.law.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which days lie in a validity, at both of its ends.
class ValidityTest {
    private static final Validity OLD = Validity.from(2009, 8, 27).through(2021, 9, 8);

    @Test
    void firstAndLastDayAreInForceAndTheDaysBesideAreNot() {
        assertThat(OLD.contains(LocalDate.of(2009, 8, 26))).isFalse();
        assertThat(OLD.contains(LocalDate.of(2009, 8, 27))).isTrue();
        assertThat(OLD.contains(LocalDate.of(2021, 9, 8))).isTrue();
        assertThat(OLD.contains(LocalDate.of(2021, 9, 9))).isFalse();
    }

    @Test
    void withoutAnEndItStillRuns() {
        Validity open = Validity.from(2021, 9, 9);

        assertThat(open.until()).isEmpty();
        assertThat(open.contains(LocalDate.of(2021, 9, 8))).isFalse();
        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void lastDayIsKeptAsTheDayAfter() {
        assertThat(OLD.until()).contains(LocalDate.of(2021, 9, 9));
        assertThat(Validity.from(LocalDate.of(2009, 8, 27)).through(LocalDate.of(2021, 9, 8)))
                .isEqualTo(OLD);
    }

    @Test
    void endThatDoesNotLieAfterTheStartIsRefused() {
        LocalDate day = LocalDate.of(2021, 9, 9);

        assertThatThrownBy(() -> new Validity(day, Optional.of(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until must lie after from: 2021-09-09 to 2021-09-09");
        assertThat(new Validity(day, Optional.of(day.plusDays(1))).contains(day))
                .isTrue();
    }
}
