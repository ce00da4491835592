package lu.exeat.item.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.exeat.item.difference.ListDifference.Change;
import lu.exeat.item.difference.ListDifference.Kind;
import org.junit.jupiter.api.Test;

/// What changed between two lists: codes between any days, limits between the two lists that are held.
class ListDifferenceTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 9);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 15);

    @Test
    void theQuantumEntriesCameAndThePeakPerformanceRose() {
        ListDifference found = ListDifference.between(FIRST, LAST);

        assertThat(found.list(Kind.ADDED)).extracting(Change::code).contains("4A506", "4A507", "2B510", "3D006");
        assertThat(found.list(Kind.LIMIT))
                .contains(
                        new Change(Kind.LIMIT, "4A003.b", "29", "70"), new Change(Kind.LIMIT, "4D001.b.1", "15", "24"));
        assertThat(found.limitsCompared()).isTrue();
    }

    @Test
    void eighteenEntriesAreNew() {
        assertThat(ListDifference.between(FIRST, LAST).list(Kind.ADDED))
                .filteredOn(change -> !change.code().contains("."))
                .hasSize(18);
    }

    @Test
    void betweenOtherDaysLimitsAreNotSaidToBeEqual() {
        ListDifference found = ListDifference.between(FIRST, LocalDate.of(2024, 1, 1));

        assertThat(found.limitsCompared()).isFalse();
        assertThat(found.list(Kind.LIMIT)).isEmpty();
    }
}
