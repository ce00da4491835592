package lu.exeat.bench.law;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lu.exeat.bench.law.peer.DroolsLaw;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.Transaction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/// What is timed: one determination a call, going round the mix, its results consumed.
///
/// Both sides start from facts made ready in their own form, and have gone round the mix [#PASSES] times before
/// the first iteration: warmed by work, not by time alone, so that a busy machine makes neither side start cold.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DeterminationBenchmark {
    /// The first pass splits every open case once, the others let the compilers see the code run.
    private static final int PASSES = 25;

    /// The mix as transactions and as Exeat's facts.
    @State(Scope.Thread)
    public static class Asked {
        private final Lawbook lawbook = Lawbook.shipped();
        private Transaction[] transactions = {};
        private Facts[] facts = {};
        private int next;

        @Setup(Level.Trial)
        public void prepare(Blackhole consumer) {
            List<Transaction> mix = LawBench.mix(TransactionMix.SEED).transactions();
            transactions = mix.toArray(Transaction[]::new);
            facts = mix.stream().map(lawbook::facts).toArray(Facts[]::new);
            for (int i = 0; i < PASSES * facts.length; i++) {
                consumer.consume(lawbook.determine(facts()));
            }
        }

        Facts facts() {
            return facts[position()];
        }

        Transaction transaction() {
            return transactions[position()];
        }

        private int position() {
            int position = next;
            next = position + 1 == facts.length ? 0 : position + 1;
            return position;
        }
    }

    /// The mix as facts of Drools.
    @State(Scope.Thread)
    public static class AskedOfDrools {
        private final DroolsLaw drools = LawBench.drools();
        private DroolsLaw.Prepared[] prepared = {};
        private int next;

        @Setup(Level.Trial)
        public void prepare(Blackhole consumer) {
            prepared = LawBench.mix(TransactionMix.SEED).transactions().stream()
                    .map(Lawbook.shipped()::facts)
                    .map(drools::prepare)
                    .toArray(DroolsLaw.Prepared[]::new);
            for (int i = 0; i < PASSES * prepared.length; i++) {
                consumer.consume(drools.determine(prepared()));
            }
        }

        DroolsLaw.Prepared prepared() {
            int position = next;
            next = position + 1 == prepared.length ? 0 : position + 1;
            return prepared[position];
        }

        @TearDown(Level.Trial)
        public void close() {
            drools.close();
        }
    }

    @Benchmark
    public void exeat(Asked asked, Blackhole consumer) {
        consume(asked.lawbook.determine(asked.facts()), consumer);
    }

    @Benchmark
    public void drools(AskedOfDrools asked, Blackhole consumer) {
        DroolsLaw.Verdict verdict = asked.drools.determine(asked.prepared());
        consume(verdict.ruling(), consumer);
        consumer.consume(verdict.holding());
    }

    @Benchmark
    public void exeatExplained(Asked asked, Blackhole consumer) {
        Determination determination = asked.lawbook.determine(asked.facts());
        consume(determination, consumer);
        for (Finding finding : determination.findings()) {
            if (finding.truth() != Truth.FALSE) {
                consumer.consume(determination.explain(finding));
            }
        }
    }

    @Benchmark
    public void exeatAnswered(Asked asked, Blackhole consumer) {
        consumer.consume(asked.lawbook.answer(asked.transaction()));
    }

    private static void consume(Determination determination, Blackhole consumer) {
        consume(determination.ruling(), consumer);
        consumer.consume(determination.findings().size());
        if (!determination.openQuestions().isEmpty()) {
            consumer.consume(determination.openQuestions().getFirst());
        }
    }

    private static void consume(Ruling ruling, Blackhole consumer) {
        consumer.consume(ruling.outcome());
        consumer.consume(ruling.reason());
        consumer.consume(ruling.atLeast());
    }
}
