package lu.exeat.law.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lu.exeat.law.fact.ValueSet.Entry;
import org.junit.jupiter.api.Test;

/// A set that changes by date: its values on a day, and the entry by which one of them belongs to it.
class ValueSetTest {
    private static final Value RU = Value.of("RU");
    private static final Value AR = Value.of("AR");
    private static final Entry RUSSIA =
            new Entry(RU, Validity.from(2009, 8, 27).through(2022, 5, 4), "secondary", false);
    private static final Entry RUSSIA_READ =
            new Entry(RU, Validity.from(2014, 8, 1).through(2020, 12, 31), "read", true);
    private static final Entry ARGENTINA = new Entry(AR, Validity.from(2009, 8, 27), "annex", true);
    private static final ValueSet SET = new ValueSet("destinations", List.of(RUSSIA, RUSSIA_READ, ARGENTINA));

    @Test
    void hasOnADayWhatIsInForceOnIt() {
        assertThat(SET.on(LocalDate.of(2009, 8, 26))).isEmpty();
        assertThat(SET.on(LocalDate.of(2009, 8, 27))).containsExactlyInAnyOrder(RU, AR);
        assertThat(SET.on(LocalDate.of(2022, 5, 4))).containsExactlyInAnyOrder(RU, AR);
        assertThat(SET.on(LocalDate.of(2022, 5, 5))).containsExactly(AR);
    }

    @Test
    void changesOnEachFirstDayAndOnEachDayAfterALastOne() {
        assertThat(SET.changes())
                .containsExactly(
                        LocalDate.of(2009, 8, 27),
                        LocalDate.of(2014, 8, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 5, 5));
    }

    @Test
    void entryThatWasReadIsFoundBeforeOneThatWasNot() {
        assertThat(SET.find(RU, LocalDate.of(2014, 7, 31))).contains(RUSSIA);
        assertThat(SET.find(RU, LocalDate.of(2014, 8, 1))).contains(RUSSIA_READ);
        assertThat(SET.find(RU, LocalDate.of(2021, 1, 1))).contains(RUSSIA);
        assertThat(SET.find(RU, LocalDate.of(2022, 5, 5))).isEmpty();
        assertThat(SET.find(Value.of("BR"), LocalDate.of(2014, 8, 1))).isEmpty();
    }

    @Test
    void setThatIsAlwaysTheSameHoldsOnEveryDay() {
        ValueSet always = ValueSet.always("friends", List.of("CH", "NO"));

        assertThat(always.name()).isEqualTo("friends").isEqualTo(always.toString());
        assertThat(always.on(LocalDate.of(1900, 1, 1))).containsExactlyInAnyOrder(Value.of("CH"), Value.of("NO"));
        assertThat(always.entries()).allMatch(Entry::verified).hasSize(2);
    }
}
