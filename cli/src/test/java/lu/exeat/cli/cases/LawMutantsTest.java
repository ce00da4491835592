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
/// What no case can notice stands in `cli/src/test/law-mutants/equivalent.txt`, each with its reason, and is no part of
/// the share. What a case could notice, and none does, stands in `surviving.txt` beside it, with its reason too.
class LawMutantsTest {
    private static final Lawbook LAWBOOK = Lawbook.shipped();

    /// The share that must be noticed, in percent, of a sample and of all: a sample can be an unlucky one.
    private static final int LEAST = 95;

    private static final int LEAST_OF_ALL = 98;

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
        Map<Pattern, String> equivalent = readReasons("equivalent.txt");
        Map<Pattern, String> surviving = readReasons("surviving.txt");
        Map<LawMutant.Kind, Count> counts = new EnumMap<>(LawMutant.Kind.class);
        List<String> noticedAfterAll = new ArrayList<>();
        List<String> withoutReason = new ArrayList<>();

        List<LawMutant> mutants = sample(rules);
        List<Optional<String>> killers =
                mutants.parallelStream().map(bench::findKiller).toList();
        for (int i = 0; i < mutants.size(); i++) {
            LawMutant mutant = mutants.get(i);
            Count count = counts.computeIfAbsent(mutant.kind(), _ -> new Count());
            Optional<String> killer = killers.get(i);
            if (reason(mutant, equivalent).isPresent()) {
                count.equivalent++;
                killer.ifPresent(by -> noticedAfterAll.add(mutant.name() + " by " + by));
                continue;
            }
            count.all++;
            Optional<String> reason = reason(mutant, surviving);
            if (killer.isPresent()) {
                count.killed++;
                reason.ifPresent(_ -> noticedAfterAll.add(mutant.name() + " by " + killer.get()));
            } else {
                System.out.println(
                        "survives: " + mutant.name() + reason.map(" : "::concat).orElse(""));
                if (reason.isEmpty() && mutant.kind() != LawMutant.Kind.ADD_ENTRY) { // these are drawn anew
                    withoutReason.add(mutant.name());
                }
            }
        }

        int all = counts.values().stream().mapToInt(count -> count.all).sum();
        int killed = counts.values().stream().mapToInt(count -> count.killed).sum();
        counts.forEach((kind, count) -> System.out.println(kind + " " + count));
        System.out.println("killed " + killed + "/" + all + " with " + bench.size() + " cases");
        assertThat(noticedAfterAll).isEmpty();
        boolean whole = Integer.getInteger("exeat.mutants", BRIEFLY) == 0;
        if (whole) {
            assertThat(withoutReason).isEmpty();
        }
        assertThat(killed * 100).isGreaterThanOrEqualTo(all * (whole ? LEAST_OF_ALL : LEAST));
    }

    private static List<LawMutant> sample(List<LawRule> rules) {
        List<LawMutant> mutants = new ArrayList<>(ConditionMutants.list(LAWBOOK.catalogue(), rules));
        mutants.addAll(ListMutants.list(rules, seed()));
        Collections.shuffle(mutants, new Random(seed()));
        int count = Integer.getInteger("exeat.mutants", BRIEFLY);
        return count == 0 ? mutants : mutants.subList(0, Math.min(count, mutants.size()));
    }

    private static Optional<String> reason(LawMutant mutant, Map<Pattern, String> reasons) {
        return reasons.entrySet().stream()
                .filter(each -> each.getKey().matcher(mutant.name()).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// A line a mutant: its name, in which `*` stands for anything, ` : `, the reason. Lines that begin with # say what
    /// they have in common.
    private static Map<Pattern, String> readReasons(String file) throws IOException {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CommandRun.ROOT.resolve("cli/src/test/law-mutants/" + file))) {
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
