package lu.exeat.bench.law;

import java.nio.file.Path;
import java.util.List;
import lu.exeat.bench.law.peer.DroolsLaw;
import lu.exeat.law.determination.*;
import lu.exeat.law.fact.Facts;
import lu.exeat.lawbook.Lawbook;

public final class LawBench {
    private LawBench() {}

    static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static TransactionMix mix() {
        Path root = Path.of(System.getProperty("exeat.root", "."));
        return TransactionMix.of(
                Templates.withCasesIn(List.of(
                        root.resolve("examples"),
                        root.resolve("examples/cases"),
                        root.resolveSibling("shared").resolve("cases"))),
                TransactionMix.SEED,
                TransactionMix.SIZE);
    }

    static DroolsLaw drools() {
        Lawbook lawbook = Lawbook.shipped();
        return new DroolsLaw(lawbook.catalogue(), lawbook.provisions());
    }

    public static void main(String[] args) {
        TransactionMix mix = mix();
        Lawbook lawbook = Lawbook.shipped();
        System.out.println(mix.outcomes(lawbook) + " items " + mix.items());
        long start = cpu();
        DroolsLaw drools = drools();
        System.out.println("drools built " + (cpu() - start) / 1e9);
        int wrong = 0;
        List<Facts> facts = mix.transactions().stream().map(lawbook::facts).toList();
        start = cpu();
        List<DroolsLaw.Prepared> prepared = facts.stream().map(drools::prepare).toList();
        System.out.println("prepared " + (cpu() - start) / 1e9);
        for (int i = 0; i < facts.size(); i++) {
            Ruling exeat = lawbook.determine(facts.get(i)).ruling();
            Ruling peer = drools.determine(prepared.get(i)).ruling();
            if (!exeat.equals(peer) && wrong++ < 5) {
                System.out.println(
                        exeat + "\n" + peer + "\n" + mix.transactions().get(i));
            }
        }
        System.out.println("wrong " + wrong);
        for (int round = 0; round < 12; round++) {
            start = cpu();
            int n = 0;
            while (cpu() - start < 1_000_000_000L) {
                for (Facts each : facts) {
                    n += lawbook.determine(each).findings().size() > 100 ? 2 : 1;
                }
            }
            double ex = n / ((cpu() - start) / 1e9);
            start = cpu();
            n = 0;
            while (cpu() - start < 1_000_000_000L) {
                for (DroolsLaw.Prepared each : prepared) {
                    n += drools.determine(each).holding().size() > 100 ? 2 : 1;
                }
            }
            double dr = n / ((cpu() - start) / 1e9);
            System.out.printf("exeat %.0f drools %.0f ratio %.1f%n", ex, dr, ex / dr);
        }
    }
}
