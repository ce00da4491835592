package lu.exeat.law.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Random conditions over facts of every kind of domain: the compiled form gives the truths of the trees, when it
/// evaluates and when it remembers. Shown elsewhere: what follows from the truths.
class CompiledConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private static final List<Value> COUNTRIES =
            IntStream.range(0, 30).mapToObj(i -> Value.of("C" + i)).toList();

    private static final ValueSet CODES = new ValueSet(
            "codes",
            IntStream.range(0, 40)
                    .mapToObj(i -> new ValueSet.Entry(
                            Value.of("code" + i),
                            i < 30 ? Validity.from(2020, 1, 1) : Validity.from(2026, 1, 1),
                            "",
                            true))
                    .toList());

    /// Small and large, of a date and of any value: what is packed as a set, as a number, and not at all.
    private static final List<Domain> DOMAINS = List.of(
            Domain.BOOLEAN,
            Domain.KNOWLEDGE,
            new Domain.Closed(COUNTRIES.subList(0, 3)),
            new Domain.Closed(COUNTRIES),
            new Domain.Closed(COUNTRIES),
            new Domain.OfDate(CODES),
            new Domain.Any());

    private static final FactCatalogue CATALOGUE = new FactCatalogue(IntStream.range(0, DOMAINS.size())
            .mapToObj(i -> new FactDefinition(
                    FactName.of("fact" + i),
                    i % 2 == 0 ? Scope.TRANSACTION : Scope.ITEM,
                    DOMAINS.get(i),
                    Openness.DECLARANT))
            .toList());

    @TestFactory
    List<DynamicTest> truthsAreThoseOfTheTrees() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holdAgainstTrees(new Random(seed))))
                .toList();
    }

    private static void holdAgainstTrees(Random random) {
        List<Condition> conditions =
                IntStream.range(0, 6).mapToObj(_ -> condition(random, 3)).toList();
        OfItem<List<Truth>> compiled = truths(conditions, 10_000);
        List<Facts> asked = IntStream.range(0, 80).mapToObj(_ -> facts(random)).toList();
        for (int pass = 0; pass < 2; pass++) { // the second time all is remembered
            for (Facts facts : asked) {
                for (int item = 0; item < facts.itemCount(); item++) {
                    int index = item;
                    assertThat(compiled.answer(facts, item))
                            .isEqualTo(conditions.stream()
                                    .map(condition -> condition.truth(facts, index))
                                    .toList());
                }
            }
        }
    }

    @Test
    void whatNoConditionTestsIsNotLookedAt() {
        Condition export = Condition.is(FactName.of("fact0"), true);
        List<Integer> made = new ArrayList<>();
        Decisions<Integer> compiled = new CompiledConditions(CATALOGUE, DAY, List.of(export))
                .decisions(new Bound(10_000), _ -> {
                    made.add(made.size());
                    return made.size();
                });

        int first = compiled.answer(oneItem(Map.of("fact0", Value.YES, "fact4", COUNTRIES.get(7))), 0);
        int second = compiled.answer(oneItem(Map.of("fact0", Value.YES, "fact4", COUNTRIES.get(8))), 0);

        assertThat(second).isEqualTo(first);
        assertThat(made).hasSize(1);
    }

    @Test
    void moreAnswersThanAreRememberedAreGivenAllTheSame() {
        List<Condition> conditions = IntStream.range(0, 3)
                .<Condition>mapToObj(i -> new Condition.Is(FactName.of("fact3"), COUNTRIES.get(i)))
                .toList();
        Condition code = new Condition.In(FactName.of("fact5"), CODES);
        OfItem<List<Truth>> compiled =
                truths(List.of(conditions.get(0), conditions.get(1), conditions.get(2), code), 20);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Facts facts = facts(random);

            assertThat(compiled.answer(facts, 0))
                    .isEqualTo(List.of(
                            conditions.get(0).truth(facts, 0),
                            conditions.get(1).truth(facts, 0),
                            conditions.get(2).truth(facts, 0),
                            code.truth(facts, 0)));
        }
    }

    /// What is kept is made by several threads and dropped under them, time and again.
    @Test
    void threadsThatAskAtOnceGetWhatTheTreesSay() {
        Random random = new Random(3);
        List<Condition> conditions =
                IntStream.range(0, 6).mapToObj(_ -> condition(random, 3)).toList();
        List<Facts> asked = IntStream.range(0, 200).mapToObj(_ -> facts(random)).toList();
        OfItem<List<Truth>> compiled = truths(conditions, 400);

        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> asked.get(i % asked.size()))
                        .filter(facts -> !compiled.answer(facts, 0)
                                .equals(conditions.stream()
                                        .map(condition -> condition.truth(facts, 0))
                                        .toList())))
                .isEmpty();
    }

    @TestFactory
    List<DynamicTest> ofRankedConditionsOnlyThoseAreLookedAtThatCanRaiseTheRank() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> holdRanked(new Random(seed))))
                .toList();
    }

    private static void holdRanked(Random random) {
        List<Condition> conditions =
                IntStream.range(0, 8).mapToObj(_ -> condition(random, 3)).toList();
        int[] ranks = IntStream.range(0, 8).map(_ -> 1 + random.nextInt(3)).toArray();
        Decisions<Ranked> compiled = new CompiledConditions(CATALOGUE, DAY, conditions)
                .decisions(ranks, new Bound(10_000), CompiledConditionsTest::ranked);
        for (int i = 0; i < 80; i++) {
            Facts facts = facts(random);
            int rank = IntStream.range(0, 8)
                    .filter(each -> conditions.get(each).truth(facts, 0) == Truth.TRUE)
                    .map(each -> ranks[each])
                    .max()
                    .orElse(0);
            List<Integer> open = IntStream.range(0, 8)
                    .filter(each -> ranks[each] > rank && conditions.get(each).truth(facts, 0) == Truth.UNKNOWN)
                    .boxed()
                    .toList();

            assertThat(compiled.answer(facts, 0)).isEqualTo(new Ranked(rank, open));
        }
    }

    private record Ranked(int rank, List<Integer> open) {}

    private static Ranked ranked(Residue residue) {
        List<Integer> open = new ArrayList<>();
        residue.open().forEach(open::add);
        return new Ranked(residue.rank(), open);
    }

    private static OfItem<List<Truth>> truths(List<Condition> conditions, int most) {
        return new CompiledConditions(CATALOGUE, DAY, conditions)
                .remembered(new Bound(most), residue -> residue.truths(conditions.size()));
    }

    private static Facts oneItem(Map<String, Value> values) {
        Map<FactName, Fact> shared = new HashMap<>();
        values.forEach((name, value) -> shared.put(FactName.of(name), Fact.of(value, Origin.given(""))));
        return Facts.of(CATALOGUE, DAY, shared, List.of(Map.of()));
    }

    private static Condition condition(Random random, int depth) {
        FactDefinition fact = CATALOGUE.at(random.nextInt(CATALOGUE.size()));
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(6)) {
            case 0 -> new Condition.Is(fact.name(), value(fact.domain(), random));
            case 1 -> new Condition.OneOf(fact.name(), values(fact.domain(), random));
            case 2 ->
                new Condition.In(
                        fact.name(),
                        new ValueSet(
                                "set",
                                values(fact.domain(), random).stream()
                                        .map(value -> new ValueSet.Entry(
                                                value, Validity.from(2025, 11 + random.nextInt(2), 20), "", true))
                                        .toList()));
            case 3 -> Condition.not(condition(random, depth - 1));
            case 4 -> Condition.all(condition(random, depth - 1), condition(random, depth - 1));
            default -> Condition.any(condition(random, depth - 1), condition(random, depth - 1));
        };
    }

    private static Value value(Domain domain, Random random) {
        return switch (domain) {
            case Domain.Closed(List<Value> closed) -> closed.get(random.nextInt(closed.size()));
            case Domain.OfDate(ValueSet set) -> List.copyOf(set.on(DAY)).get(random.nextInt(30));
            case Domain.Any _ -> Value.of("word" + random.nextInt(5));
        };
    }

    private static List<Value> values(Domain domain, Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> value(domain, random))
                .distinct()
                .toList();
    }

    private static Facts facts(Random random) {
        List<Map<FactName, Fact>> items = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> known(Scope.ITEM, random))
                .toList();
        return Facts.of(CATALOGUE, DAY, known(Scope.TRANSACTION, random), items);
    }

    private static Map<FactName, Fact> known(Scope scope, Random random) {
        Map<FactName, Fact> known = new HashMap<>();
        for (FactDefinition definition : CATALOGUE.listAll()) {
            if (definition.scope() == scope && random.nextInt(4) > 0) {
                Known value = random.nextInt(4) > 0
                        ? new Known.Exactly(value(definition.domain(), random))
                        : Known.of(Set.copyOf(values(definition.domain(), random)));
                known.put(definition.name(), new Fact(value, Origin.given("")));
            }
        }
        return known;
    }
}
