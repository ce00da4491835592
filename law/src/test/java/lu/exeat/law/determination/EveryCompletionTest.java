package lu.exeat.law.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
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
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Small random bodies of law: each determination is held against all completions of its facts, one by one, with the
/// plain evaluation of the trees. Shown elsewhere: what a determination says in words.
class EveryCompletionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final long SEED = Long.getLong("exeat.seed", 1L);
    private static final int SEEDS = Integer.getInteger("exeat.seeds", 400);
    private static final int SHARED = 3;
    private static final int OF_ITEM = 2;
    private static final List<Outcome> EFFECTS =
            List.of(Outcome.NOTIFICATION_REQUIRED, Outcome.AUTHORISATION_REQUIRED, Outcome.PROHIBITED);

    @TestFactory
    List<DynamicTest> outcomeIsDefiniteExactlyWhenEveryCompletionGivesIt() {
        List<DynamicTest> tests = new ArrayList<>();
        for (long seed = SEED; seed < SEED + SEEDS; seed++) {
            long fixed = seed;
            tests.add(DynamicTest.dynamicTest("seed " + fixed, () -> holdAgainstCompletions(new Random(fixed))));
        }
        return tests;
    }

    private static void holdAgainstCompletions(Random random) {
        FactCatalogue catalogue = catalogue(random);
        List<Provision> provisions = provisions(catalogue, random);
        Determiner determiner = new Determiner(catalogue, provisions, Set.of());
        for (int round = 0; round < 12; round++) {
            Facts facts = facts(catalogue, random, 1 + random.nextInt(2));
            Determination determination = determiner.determine(facts);
            List<Facts> completions = completions(facts);

            assertThat(determination.ruling())
                    .isEqualTo(rulingOf(outcomes(provisions, completions, -1), determination));
            for (int item = 0; item < facts.itemCount(); item++) {
                Ruling ruling = determination.items().get(item);
                Ruling expected = rulingOf(outcomes(provisions, completions, item), ruling);
                assertThat(ruling).isEqualTo(expected);
            }
            assertThatFindingsAreTrue(determination, facts);
            assertThatQuestionsAreThoseThatMatter(determination, provisions, completions);
        }
    }

    private static FactCatalogue catalogue(Random random) {
        List<FactDefinition> definitions = new ArrayList<>();
        for (int i = 0; i < SHARED + OF_ITEM; i++) {
            Domain domain = switch (random.nextInt(3)) {
                case 0 -> Domain.BOOLEAN;
                case 1 -> Domain.KNOWLEDGE;
                default -> new Domain.Closed(List.of(Value.of("A"), Value.of("B"), Value.of("C")));
            };
            definitions.add(new FactDefinition(
                    FactName.of("fact" + i),
                    i < SHARED ? Scope.TRANSACTION : Scope.ITEM,
                    domain,
                    Openness.values()[random.nextInt(Openness.values().length)]));
        }
        return new FactCatalogue(definitions);
    }

    private static List<Value> values(FactCatalogue catalogue, FactName name) {
        return ((Domain.Closed) catalogue.find(name).orElseThrow().domain()).values();
    }

    private static List<Provision> provisions(FactCatalogue catalogue, Random random) {
        List<Provision> provisions = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            provisions.add(Provision.provision("test/art_" + i)
                    .inForce(Validity.from(2021, 9, 9))
                    .when(condition(catalogue, random, 3))
                    .then(EFFECTS.get(random.nextInt(EFFECTS.size()))));
        }
        return provisions;
    }

    private static Condition condition(FactCatalogue catalogue, Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(7);
        FactDefinition fact = catalogue.at(random.nextInt(catalogue.size()));
        List<Value> values = values(catalogue, fact.name());
        return switch (kind) {
            case 0 -> new Condition.Is(fact.name(), values.get(random.nextInt(values.size())));
            case 1 -> new Condition.OneOf(fact.name(), some(values, random));
            case 2 ->
                new Condition.In(
                        fact.name(),
                        new ValueSet(
                                "set",
                                some(values, random).stream()
                                        .map(value -> new ValueSet.Entry(
                                                value, Validity.from(2020, 1, 1 + random.nextInt(28)), "", true))
                                        .toList()));
            case 3 -> new Condition.Not(condition(catalogue, random, depth - 1));
            case 4, 5 ->
                Condition.all(condition(catalogue, random, depth - 1), condition(catalogue, random, depth - 1));
            default -> Condition.any(condition(catalogue, random, depth - 1), condition(catalogue, random, depth - 1));
        };
    }

    private static List<Value> some(List<Value> values, Random random) {
        List<Value> some = new ArrayList<>(values);
        some.removeIf(_ -> random.nextInt(2) == 0);
        return some.isEmpty() ? List.of(values.getFirst()) : some;
    }

    private static Facts facts(FactCatalogue catalogue, Random random, int items) {
        List<Map<FactName, Fact>> ofItems = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            ofItems.add(known(catalogue, Scope.ITEM, random));
        }
        return Facts.of(catalogue, DAY, known(catalogue, Scope.TRANSACTION, random), ofItems);
    }

    private static Map<FactName, Fact> known(FactCatalogue catalogue, Scope scope, Random random) {
        Map<FactName, Fact> known = new LinkedHashMap<>();
        for (FactDefinition definition : catalogue.listAll()) {
            if (definition.scope() == scope) {
                List<Value> values = values(catalogue, definition.name());
                switch (random.nextInt(3)) {
                    case 0 -> {} // absent
                    case 1 ->
                        known.put(
                                definition.name(),
                                new Fact(Known.of(Set.copyOf(some(values, random))), Origin.given("")));
                    default ->
                        known.put(
                                definition.name(),
                                Fact.of(values.get(random.nextInt(values.size())), Origin.given("")));
                }
            }
        }
        return known;
    }

    /// Every way to give each fact one of the values that it may have.
    private static List<Facts> completions(Facts facts) {
        List<Map<FactName, Fact>> shared = assignments(facts, Scope.TRANSACTION, 0);
        List<List<Map<FactName, Fact>>> items = List.of(List.of());
        for (int item = 0; item < facts.itemCount(); item++) {
            List<List<Map<FactName, Fact>>> longer = new ArrayList<>();
            for (List<Map<FactName, Fact>> before : items) {
                for (Map<FactName, Fact> assignment : assignments(facts, Scope.ITEM, item)) {
                    List<Map<FactName, Fact>> next = new ArrayList<>(before);
                    next.add(assignment);
                    longer.add(next);
                }
            }
            items = longer;
        }
        List<Facts> completions = new ArrayList<>();
        for (Map<FactName, Fact> each : shared) {
            for (List<Map<FactName, Fact>> ofItems : items) {
                completions.add(Facts.of(facts.catalogue(), facts.date(), each, ofItems));
            }
        }
        return completions;
    }

    private static List<Map<FactName, Fact>> assignments(Facts facts, Scope scope, int item) {
        List<Map<FactName, Fact>> assignments = new ArrayList<>(List.of(Map.of()));
        for (FactDefinition definition : facts.catalogue().listAll()) {
            if (definition.scope() == scope) {
                List<Map<FactName, Fact>> longer = new ArrayList<>();
                for (Value value : possible(facts, definition.name(), item)) {
                    for (Map<FactName, Fact> before : assignments) {
                        Map<FactName, Fact> next = new HashMap<>(before);
                        next.put(definition.name(), Fact.of(value, Origin.given("")));
                        longer.add(next);
                    }
                }
                assignments = longer;
            }
        }
        return assignments;
    }

    private static List<Value> possible(Facts facts, FactName name, int item) {
        return switch (facts.find(name, item).map(Fact::known).orElse(null)) {
            case null -> values(facts.catalogue(), name);
            case Known.Exactly(Value value) -> List.of(value);
            case Known.OneOf(Set<Value> values) -> List.copyOf(values);
        };
    }

    /// The outcome of each completion, for one item or, with -1, for the transaction.
    private static List<Outcome> outcomes(List<Provision> provisions, List<Facts> completions, int item) {
        return completions.stream()
                .map(completion -> outcome(provisions, completion, item))
                .toList();
    }

    private static Outcome outcome(List<Provision> provisions, Facts completion, int item) {
        Outcome outcome = Outcome.NO_AUTHORISATION_REQUIRED;
        for (int each = 0; each < completion.itemCount(); each++) {
            if (item >= 0 && item != each) {
                continue;
            }
            for (Provision provision : provisions) {
                if (provision.when().truth(completion, each) == Truth.TRUE
                        && provision.effect().compareTo(outcome) > 0) {
                    outcome = provision.effect();
                }
            }
        }
        return outcome;
    }

    private static Ruling rulingOf(List<Outcome> outcomes, Determination determination) {
        return rulingOf(outcomes, determination.ruling());
    }

    /// What the specification says of the outcomes of all completions; the reason is held apart.
    private static Ruling rulingOf(List<Outcome> outcomes, Ruling given) {
        Set<Outcome> all = EnumSet.copyOf(outcomes);
        Outcome least = all.iterator().next();
        boolean stands = all.equals(EnumSet.of(Outcome.AUTHORISATION_REQUIRED, Outcome.PROHIBITED));
        if (all.size() == 1 || stands) {
            return new Ruling(least, Optional.empty(), Optional.empty(), true);
        }
        return new Ruling(
                Outcome.INDETERMINATE,
                given.reason().or(() -> Optional.of(Reason.CONFLICTING_PROVISIONS)),
                Optional.of(least).filter(Outcome::isEffect),
                true);
    }

    private static void assertThatFindingsAreTrue(Determination determination, Facts facts) {
        for (Finding finding : determination.findings()) {
            Truth plain = finding.provision().when().truth(facts, finding.item().orElse(0));
            assertThat(determination.explain(finding).truth()).isEqualTo(plain);
            assertThat(finding.truth()).isEqualTo(plain);
            assertThat(finding.deciding())
                    .isEqualTo(plain == Truth.TRUE
                            && finding.provision().effect()
                                    == determination.ruling().outcome());
        }
    }

    /// A fact is asked for exactly when two completions that differ in it alone have different outcomes.
    private static void assertThatQuestionsAreThoseThatMatter(
            Determination determination, List<Provision> provisions, List<Facts> completions) {
        if (determination.facts().itemCount() > 1) {
            return; // there, questions that matter to an item alone are listed too
        }
        FactCatalogue catalogue = determination.facts().catalogue();
        Set<FactName> asked = new HashSet<>();
        determination.openQuestions().forEach(question -> asked.add(question.fact()));
        for (FactDefinition definition : catalogue.listAll()) {
            Map<List<Object>, Set<Outcome>> byOthers = new HashMap<>();
            for (Facts completion : completions) {
                List<Object> others = catalogue.listAll().stream()
                        .filter(other -> !other.equals(definition))
                        .map(other -> (Object) completion.find(other.name(), 0).orElseThrow())
                        .toList();
                byOthers.computeIfAbsent(others, _ -> new HashSet<>()).add(outcome(provisions, completion, -1));
            }
            boolean matters = byOthers.values().stream().anyMatch(outcomes -> outcomes.size() > 1);
            assertThat(asked.contains(definition.name()))
                    .as(definition.name().name())
                    .isEqualTo(matters);
            boolean couldProhibit = byOthers.values().stream()
                    .anyMatch(outcomes -> outcomes.size() > 1 && outcomes.contains(Outcome.PROHIBITED));
            determination.openQuestions().stream()
                    .filter(question -> question.fact().equals(definition.name()))
                    .forEach(question -> {
                        assertThat(question.couldProhibit()).isEqualTo(couldProhibit);
                        assertThat(question.item())
                                .isEqualTo(definition.scope() == Scope.ITEM ? OptionalInt.of(0) : OptionalInt.empty());
                    });
        }
    }
}
