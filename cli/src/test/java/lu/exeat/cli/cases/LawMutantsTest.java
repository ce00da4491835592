package lu.exeat.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.exeat.cli.CommandRun;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;

/// Small changes of the law, each of which a case must notice. `./drill law-mutants` runs them all.
///
/// What no case can notice stands in `cli/src/test/law-mutants/equivalent.txt`, each with its reason.
class LawMutantsTest {
    private static final Lawbook LAWBOOK = Lawbook.shipped();

    /// The share that must be noticed, in percent: a floor under what the cases reach now. The aim is 95.
    private static final int LEAST = 80;

    private static final int BRIEFLY = 250;

    /// How many of a kind: those that no case notices for a stated reason are no part of `all`.
    private static final class Count {
        private int all;
        private int killed;
        private int equivalent;

        @Override
        public String toString() {
            return killed + "/" + all + (equivalent > 0 ? " (" + equivalent + " equivalent)" : "");
        }
    }

    private static long seed() {
        return Long.getLong("exeat.seed", 1);
    }

    @Test
    void casesNoticeChangesOfTheLaw() throws IOException {
        List<LawRule> rules = LawRule.list(LAWBOOK.law());
        MutantBench bench = new MutantBench(LAWBOOK, rules);
        addCases(bench);
        assertThat(bench.listFailing()).isEmpty();
        Map<Pattern, String> equivalent = readEquivalent();
        Map<LawMutant.Kind, Count> counts = new EnumMap<>(LawMutant.Kind.class);
        List<String> noticedAfterAll = new ArrayList<>();

        for (LawMutant mutant : sample(rules)) {
            Count count = counts.computeIfAbsent(mutant.kind(), _ -> new Count());
            boolean excused = equivalent.keySet().stream()
                    .anyMatch(each -> each.matcher(mutant.name()).matches());
            Optional<String> killer = bench.findKiller(mutant);
            if (excused) {
                count.equivalent++;
                killer.ifPresent(by -> noticedAfterAll.add(mutant.name() + " by " + by));
                continue;
            }
            count.all++;
            if (killer.isPresent()) {
                count.killed++;
            } else {
                System.out.println("survives: " + mutant.name());
            }
        }

        int all = counts.values().stream().mapToInt(count -> count.all).sum();
        int killed = counts.values().stream().mapToInt(count -> count.killed).sum();
        counts.forEach((kind, count) -> System.out.println(kind + " " + count));
        System.out.println("killed " + killed + "/" + all + " with " + bench.size() + " cases");
        assertThat(noticedAfterAll).isEmpty();
        assertThat(killed * 100).isGreaterThanOrEqualTo(all * LEAST);
    }

    private static List<LawMutant> sample(List<LawRule> rules) {
        List<LawMutant> mutants = new ArrayList<>(ConditionMutants.list(LAWBOOK.catalogue(), rules));
        mutants.addAll(ListMutants.list(rules, seed()));
        Collections.shuffle(mutants, new Random(seed()));
        int count = Integer.getInteger("exeat.mutants", BRIEFLY);
        return count == 0 ? mutants : mutants.subList(0, Math.min(count, mutants.size()));
    }

    /// A line a mutant: its name, in which `*` stands for anything, ` : `, the reason. Lines that begin with # say what
    /// they have in common.
    private static Map<Pattern, String> readEquivalent() throws IOException {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CommandRun.ROOT.resolve("cli/src/test/law-mutants/equivalent.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int end = line.lastIndexOf(" : ");
                assertThat(end).as("no reason: " + line).isPositive();
                String name = Pattern.quote(line.substring(0, end)).replace("*", "\\E.*\\Q");
                reasons.put(Pattern.compile(name), line.substring(end + 3));
            }
        }
        return reasons;
    }

    private static void addCases(MutantBench bench) {
        Path shared = CommandRun.ROOT.resolve("../shared/cases");
        Stream.concat(
                        OwnCasesTest.listFiles().stream(),
                        Stream.of("eu.yaml", "lu.yaml").map(shared::resolve).filter(Files::exists))
                .flatMap(file -> listCases(file).stream())
                .forEach(fields -> addCase(bench, fields));
    }

    private static List<Node.Mapping> listCases(Path file) {
        Problems problems = new Problems();
        try {
            return DocumentReader.read(Files.readAllBytes(file)).require().list(problems).orElseThrow().stream()
                    .flatMap(node -> node.mapping(problems).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addCase(MutantBench bench, Node.Mapping fields) {
        Problems problems = new Problems();
        fields.find("transaction")
                .map(transaction -> TransactionReader.shipped()
                        .readTransaction(transaction, Optional.empty(), Clock.systemUTC())
                        .require())
                .ifPresent(transaction -> bench.add(
                        fields.readText("id", 200, problems).orElseThrow(),
                        transaction,
                        fields.readMapping("expect", problems).orElseThrow()));
    }
}
