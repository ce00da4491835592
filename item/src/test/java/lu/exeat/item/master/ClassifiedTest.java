package lu.exeat.item.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A classification counts while the list that was looked at is in force, and an item keeps what a file does not ask.
class ClassifiedTest {
    private static Classified classified(String list, String code, String day) {
        return new Classified(
                Optional.of(list),
                Optional.of(code),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-08, 2024-11-08, true",
        "2024-12-01, 2025-11-14, true",
        "2025-11-14, 2025-11-15, false",
        "2025-11-15, 2026-06-01, true",
        "2025-11-15, 2025-11-14, false",
        "2023-12-15, 2023-12-16, false",
        "2021-09-08, 2021-09-09, false",
        "2021-07-20, 2021-07-21, false",
        "2021-07-20, 2021-07-20, true"
    })
    void countsOnlyOnDaysOfTheSameList(String looked, String day, boolean counts) {
        assertThat(classified("NONE", "NOT_LISTED", looked).countsOn(LocalDate.parse(day)))
                .isEqualTo(counts);
    }

    @Test
    void militaryItemStaysOneAsThatCanOnlyAskForMore() {
        assertThat(classified("MILITARY", "ML11.a", "2020-01-01").countsOn(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @Test
    void withoutADayItNeverCountsAndACodeNeedsOne() {
        Classified open = new Classified(
                Optional.of("NONE"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(open.countsOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThatThrownBy(() -> new Classified(
                        Optional.empty(),
                        Optional.of("3A001"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fieldsThatAFileDoesNotAskStayAsTheyWere() {
        MasterItem before = new MasterItem(
                "EX-1", Optional.of("Pump"), Optional.of("84135061"), classified("NONE", "NOT_LISTED", "2025-11-15"));
        MasterItem file = new MasterItem(
                "EX-1",
                Optional.of("Pump, large"),
                Optional.empty(),
                new Classified(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        MasterItem after = file.withUnasked(before, Set.of("number", "description"));

        assertThat(after.description()).contains("Pump, large");
        assertThat(after.commodityCode()).contains("84135061");
        assertThat(after.classified()).isEqualTo(before.classified());
        assertThat(file.withUnasked(before, Set.of("number", "list", "code", "listDate"))
                        .classified()
                        .code())
                .isEmpty();
    }
}
