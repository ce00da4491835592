package lu.exeat.bench.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.Transaction;
import org.junit.jupiter.api.Test;

/// The mix that both sides of the benchmark are asked: what is in it, and that it can be had again.
class TransactionMixTest {
    private static final int SIZE = 1000;

    private static final Templates TEMPLATES = Templates.shipped();

    private static final TransactionMix MIX = TransactionMix.of(TEMPLATES, TransactionMix.SEED, SIZE);

    @Test
    void sameSeedGivesTheSameMix() {
        assertThat(TransactionMix.of(TEMPLATES, TransactionMix.SEED, SIZE)).isEqualTo(MIX);
    }

    @Test
    void anotherSeedGivesOtherTransactions() {
        List<Transaction> other =
                TransactionMix.of(TEMPLATES, TransactionMix.SEED + 1, SIZE).transactions();

        assertThat(other).filteredOn(MIX.transactions()::contains).hasSizeLessThan(SIZE / 10);
    }

    @Test
    void everyTransactionIsAnother() {
        assertThat(MIX.transactions()).hasSize(SIZE).doesNotHaveDuplicates();
    }

    @Test
    void oneInFiveIsIndeterminateAndEveryOutcomeIsThere() {
        Map<Outcome, Integer> outcomes = MIX.outcomes(Lawbook.shipped());

        assertThat(outcomes.keySet()).isEqualTo(EnumSet.allOf(Outcome.class));
        assertThat(outcomes.get(Outcome.INDETERMINATE)).isGreaterThanOrEqualTo(SIZE / 5);
    }

    @Test
    void everyActivityEveryDayAndSeveralItemsAreThere() {
        Set<Object> activities = MIX.transactions().stream()
                .map(each -> each.route().activity().orElseThrow())
                .collect(Collectors.toSet());
        Set<Object> days = MIX.transactions().stream().map(Transaction::date).collect(Collectors.toSet());

        assertThat(activities).hasSize(6);
        assertThat(days).isEqualTo(Set.copyOf(Variation.DAYS));
        assertThat(MIX.items()).isBetween(SIZE + SIZE / 20, 2 * SIZE);
    }
}
