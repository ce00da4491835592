package lu.exeat.law.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Random rules over a few small facts: what the diagram says is what every case says, whatever the pool has split
/// before.
class DiagramTest {
    private static final int SLOTS = 5;

    /// By slot, how many classes the fact has.
    private static final int[] CLASSES = {2, 3, 2, 4, 2};

    @TestFactory
    List<DynamicTest> saysWhatEveryCaseSays() {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> hold(new Random(seed))))
                .toList();
    }

    private static void hold(Random random) {
        Terms terms = new Terms();
        for (int split = 0; split < 5; split++) {
            List<Diagram.Rule> rules = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(_ -> new Diagram.Rule(term(terms, random, 3), 2 + random.nextInt(3)))
                    .toList();
            int floor = random.nextInt(2);
            Diagram diagram = Diagram.of(rules, floor, terms).orElseThrow();
            List<Case> cases = cases(terms, rules, floor);

            assertThat(diagram.ranks()).isEqualTo(ranks(cases, each -> -1L));
            assertThat(diagram.support()).isEqualTo(mattering(cases, rank -> rank));
            assertThat(diagram.support(4)).isEqualTo(mattering(cases, rank -> rank == 4 ? 1 : 0));
            for (int slot = 0; slot < SLOTS; slot++) {
                int of = slot;
                long seen = 0;
                for (Diagram.Group group : diagram.groups(slot)) {
                    seen += group.classes();
                    for (int value = 0; value < CLASSES[slot]; value++) {
                        if ((group.classes() >> value & 1) != 0) {
                            int is = value;
                            assertThat(group.ranks()).isEqualTo(ranks(cases, each -> each.values[of] == is ? -1L : 0));
                        }
                    }
                }
                assertThat(seen).isEqualTo(diagram.support().get(slot) ? (1L << CLASSES[slot]) - 1 : 0);
            }
        }
    }

    /// Sixteen pairs of facts that stand far apart in the order: which of the first ones hold must be remembered until
    /// the second ones come, so that there are 2 to the power of 16 cases.
    @Test
    void tooManyCasesAreTooManyWhateverWasSplitBefore() {
        Terms terms = new Terms();
        List<Diagram.Rule> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            many.add(new Diagram.Rule(terms.both(List.of(terms.test(i, 1, 3), terms.test(16 + i, 1, 3))), 2));
        }

        assertThat(Diagram.of(many, 0, terms)).isEmpty();
        for (int i = 15; i > 0; i--) {
            Diagram.of(many.subList(i, 16), 0, terms); // parts of it, so that most of its cases are known
        }

        assertThat(Diagram.of(many.subList(8, 16), 0, terms)).isPresent();
        assertThat(Diagram.of(many, 0, terms)).isEmpty();
    }

    private record Case(int[] values, int rank) {}

    private static List<Case> cases(Terms terms, List<Diagram.Rule> rules, int floor) {
        List<Case> cases = new ArrayList<>();
        int[] values = new int[SLOTS];
        int all = IntStream.of(CLASSES).reduce(1, (a, b) -> a * b);
        for (int number = 0; number < all; number++) {
            int left = number;
            for (int slot = 0; slot < SLOTS; slot++) {
                values[slot] = left % CLASSES[slot];
                left /= CLASSES[slot];
            }
            int rank = floor;
            for (Diagram.Rule rule : rules) {
                Term term = rule.term();
                for (int slot = 0; slot < SLOTS; slot++) {
                    term = terms.substitute(term, slot, 1L << values[slot]);
                }
                rank = term == Term.TRUE ? Math.max(rank, rule.rank()) : rank;
            }
            cases.add(new Case(values.clone(), rank));
        }
        return cases;
    }

    private interface Wanted {
        long mask(Case each);
    }

    private static long ranks(List<Case> cases, Wanted wanted) {
        return cases.stream()
                .mapToLong(each -> 1L << each.rank & wanted.mask(each))
                .reduce(0, (a, b) -> a | b);
    }

    /// The slots of which another value alone changes what is asked of the rank.
    private static BitSet mattering(List<Case> cases, LongUnaryOperator asked) {
        BitSet mattering = new BitSet();
        for (Case one : cases) {
            for (Case other : cases) {
                List<Integer> different = IntStream.range(0, SLOTS)
                        .filter(slot -> one.values[slot] != other.values[slot])
                        .boxed()
                        .toList();
                if (different.size() == 1 && asked.applyAsLong(one.rank) != asked.applyAsLong(other.rank)) {
                    mattering.set(different.getFirst());
                }
            }
        }
        return mattering;
    }

    private static Term term(Terms terms, Random random, int depth) {
        int slot = random.nextInt(SLOTS);
        long all = (1L << CLASSES[slot]) - 1;
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 0 -> terms.test(slot, random.nextLong() & all, all);
            case 1 -> terms.both(List.of(term(terms, random, depth - 1), term(terms, random, depth - 1)));
            default -> terms.either(List.of(term(terms, random, depth - 1), term(terms, random, depth - 1)));
        };
    }
}
