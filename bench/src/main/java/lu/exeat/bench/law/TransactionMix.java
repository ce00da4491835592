package lu.exeat.bench.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.Transaction;

/// Distinct transactions, varied at random from templates: the same for the same seed and templates.
record TransactionMix(long seed, List<Transaction> transactions) {
    static final long SEED = 20_210_821;

    /// Enough that a pass reads more than the fastest cache holds.
    static final int SIZE = 4096;

    /// The least share of INDETERMINATE, in percent.
    static final int LEAST_INDETERMINATE = 20;

    TransactionMix {
        transactions = List.copyOf(transactions);
    }

    static TransactionMix of(Templates templates, long seed, int size) {
        Random random = new Random(seed);
        Variation variation = new Variation(random);
        List<Transaction> from = templates.all();
        Set<Transaction> distinct = new LinkedHashSet<>();
        while (distinct.size() < size) {
            distinct.add(variation.of(from.get(random.nextInt(from.size()))));
        }
        List<Transaction> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        return new TransactionMix(seed, shuffled);
    }

    /// How many transactions have each outcome.
    Map<Outcome, Integer> outcomes(Lawbook lawbook) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Transaction transaction : transactions) {
            Outcome outcome =
                    lawbook.determine(lawbook.facts(transaction)).ruling().outcome();
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    int items() {
        return transactions.stream().mapToInt(each -> each.items().size()).sum();
    }
}
