package lu.exeat.bench.law;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.bench.Comparison;
import lu.exeat.bench.law.peer.DroolsLaw;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.Lawbook;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./bench law`: determinations a second on one thread, beside the same provisions in Drools.
public final class LawBench implements Comparison {
    private static final double LEAST_RATIO = 25;
    private static final double LEAST_PER_SECOND = 1_000_000;

    /// Each side is started anew so often, in turns, so that a busy minute meets both.
    private static final int ROUNDS = 3;

    /// Mixes of other seeds, asked once each.
    private static final int FRESH_MIXES = 12;

    @Override
    public String name() {
        return "law";
    }

    @Override
    public String about() {
        return "determinations a second beside the same provisions in Drools";
    }

    /// The mix that is measured: the templates that come along, the examples, and cases where there are any.
    static TransactionMix mix(long seed) {
        Path root = Path.of(System.getProperty("exeat.root", "."));
        return TransactionMix.of(
                Templates.withCasesIn(List.of(
                        root.resolve("examples"),
                        root.resolve("examples/cases"),
                        root.toAbsolutePath()
                                .normalize()
                                .resolveSibling("shared")
                                .resolve("cases"))),
                seed,
                TransactionMix.SIZE);
    }

    static DroolsLaw drools() {
        Lawbook lawbook = Lawbook.shipped();
        return new DroolsLaw(lawbook.catalogue(), lawbook.provisions());
    }

    @Override
    public boolean run(PrintStream table, PrintStream line) {
        Lawbook lawbook = Lawbook.shipped();
        TransactionMix mix = mix(TransactionMix.SEED);
        Map<Outcome, Integer> outcomes = mix.outcomes(lawbook);
        int indeterminate = 100 * outcomes.getOrDefault(Outcome.INDETERMINATE, 0) / TransactionMix.SIZE;
        table.printf(
                "law: %d distinct transactions with %d items, seed %d, %d provisions%n",
                TransactionMix.SIZE,
                mix.items(),
                mix.seed(),
                lawbook.provisions().size());
        outcomes.forEach((outcome, count) ->
                table.printf(Locale.ROOT, "  %-27s %5.1f %%%n", outcome, 100.0 * count / TransactionMix.SIZE));
        if (indeterminate < TransactionMix.LEAST_INDETERMINATE || !agrees(mix, table)) {
            table.println("law: nothing is timed");
            return false;
        }
        Figures figures = measure(table);
        print(figures, table);
        line.println(json(figures, indeterminate));
        return true;
    }

    private static boolean agrees(TransactionMix mix, PrintStream table) {
        Lawbook lawbook = Lawbook.shipped();
        Agreement agreement = new Agreement(lawbook);
        int different = 0;
        try (DroolsLaw drools = drools()) {
            for (var transaction : mix.transactions()) {
                Facts facts = lawbook.facts(transaction);
                List<String> differences =
                        agreement.differences(lawbook.determine(facts), drools.determine(drools.prepare(facts)));
                if (!differences.isEmpty() && different++ < 5) {
                    table.println("  differs: " + transaction + "\n    " + differences);
                }
            }
        }
        table.println("  Drools gives the same outcome, reason and provisions for " + (TransactionMix.SIZE - different)
                + " of " + TransactionMix.SIZE);
        return different == 0;
    }

    /// Determinations a second; `exeat` and `drools` by round.
    private record Figures(
            List<Double> exeat, List<Double> drools, double explained, double answered, Fresh fresh, String load) {
        double ofExeat() {
            return mean(exeat);
        }

        double ofDrools() {
            return mean(drools);
        }

        double ratio() {
            return ofExeat() / ofDrools();
        }

        private static double mean(List<Double> rounds) {
            return rounds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }

    private static Figures measure(PrintStream table) {
        List<Double> exeat = new ArrayList<>();
        List<Double> drools = new ArrayList<>();
        String before = load();
        for (int round = 1; round <= ROUNDS; round++) {
            exeat.add(perSecond("exeat", 6, 5));
            drools.add(perSecond("drools", 12, 5)); // it gains speed for ten seconds
            table.printf(
                    Locale.ROOT,
                    "  round %d: Exeat %,.0f, Drools %,.0f, ratio %.1f%n",
                    round,
                    exeat.getLast(),
                    drools.getLast(),
                    exeat.getLast() / drools.getLast());
        }
        return new Figures(
                exeat,
                drools,
                perSecond("exeatExplained", 3, 3),
                perSecond("exeatAnswered", 3, 3),
                fresh(),
                before + " before, " + load() + " after");
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    /// The score of one benchmark in a process of its own, after some seconds to get warm.
    private static double perSecond(String benchmark, int warmUp, int seconds) {
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include("^" + DeterminationBenchmark.class.getName() + "\\." + benchmark + "$")
                            .forks(1)
                            .threads(1)
                            .warmupIterations(warmUp)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(seconds)
                            .measurementTime(TimeValue.seconds(1))
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .runSingle();
            return result.getPrimaryResult().getScore();
        } catch (RunnerException failed) {
            throw new IllegalStateException(benchmark, failed);
        }
    }

    /// How both sides fare with transactions that were never asked before: every one of them once, the code warm.
    private record Fresh(double exeat, double drools) {}

    private static Fresh fresh() {
        Lawbook lawbook = Lawbook.shipped();
        long ofExeat = 0;
        long ofDrools = 0;
        int counted = 0;
        try (DroolsLaw drools = drools()) {
            for (int number = 1; number <= FRESH_MIXES; number++) {
                List<Facts> mix = mix(TransactionMix.SEED + number).transactions().stream()
                        .map(lawbook::facts)
                        .toList();
                List<DroolsLaw.Prepared> prepared =
                        mix.stream().map(drools::prepare).toList();
                long begun = System.nanoTime();
                mix.forEach(lawbook::determine);
                long middle = System.nanoTime();
                prepared.forEach(drools::determine);
                if (number > FRESH_MIXES / 2) {
                    ofExeat += middle - begun;
                    ofDrools += System.nanoTime() - middle;
                    counted += mix.size();
                }
            }
        }
        return new Fresh(counted * 1e9 / ofExeat, counted * 1e9 / ofDrools);
    }

    private static void print(Figures figures, PrintStream table) {
        table.printf("%n  %-44s %15s %12s%n", "one thread", "per second", "each");
        row(table, "Exeat, from facts", figures.ofExeat());
        row(table, "Drools " + DroolsLaw.version() + ", from facts", figures.ofDrools());
        row(table, "Exeat, with explanations", figures.explained());
        row(table, "Exeat, from transaction to whole answer", figures.answered());
        row(table, "Exeat, transactions never asked before", figures.fresh().exeat());
        row(table, "Drools, the same", figures.fresh().drools());
        goal(table, "Exeat to Drools", figures.ratio(), LEAST_RATIO);
        goal(table, "Exeat, millions a second", figures.ofExeat() / 1e6, LEAST_PER_SECOND / 1e6);
        table.printf(
                "  JDK %s, %d processors, load %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), figures.load());
    }

    private static void row(PrintStream table, String what, double perSecond) {
        table.printf(Locale.ROOT, "  %-44s %,15.0f %,9.2f µs%n", what, perSecond, 1e6 / perSecond);
    }

    private static void goal(PrintStream table, String what, double reached, double least) {
        table.printf(
                Locale.ROOT,
                "  %-44s %15.1f   goal %.0f %s%n",
                what,
                reached,
                least,
                reached >= least ? "reached" : "MISSED");
    }

    private static String json(Figures figures, int indeterminate) {
        return String.format(
                Locale.ROOT,
                "{\"exeatPerSecond\":%.0f,\"droolsPerSecond\":%.0f,\"ratio\":%.1f,\"explainedPerSecond\":%.0f,"
                        + "\"answeredPerSecond\":%.0f,\"freshPerSecond\":%.0f,\"droolsFreshPerSecond\":%.0f,"
                        + "\"transactions\":%d,"
                        + "\"indeterminatePercent\":%d}",
                figures.ofExeat(),
                figures.ofDrools(),
                figures.ratio(),
                figures.explained(),
                figures.answered(),
                figures.fresh().exeat(),
                figures.fresh().drools(),
                TransactionMix.SIZE,
                indeterminate);
    }
}
