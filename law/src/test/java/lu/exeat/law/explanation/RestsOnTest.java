package lu.exeat.law.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import org.junit.jupiter.api.Test;

class RestsOnTest {
    private static final List<FactName> NAMES = IntStream.range(0, 6)
            .mapToObj(number -> FactName.of("explained" + number))
            .toList();

    private static final FactCatalogue CATALOGUE = new FactCatalogue(NAMES.stream()
            .map(name -> new FactDefinition(
                    name, Scope.TRANSACTION, new Domain.Closed(List.of(Value.YES, Value.NO)), Openness.DECLARANT))
            .toList());

    @Test
    void ofAnAlternativeOnlyThePartThatHoldsIsDecisive() {
        Condition condition = Condition.any(Condition.is(NAMES.get(0), true), Condition.is(NAMES.get(1), true));
        Facts facts = facts(Map.of(NAMES.get(0), true, NAMES.get(1), false));

        assertThat(Explanation.replay(condition, facts, 0).decisive().map(Explanation.Tested::name))
                .containsExactly(NAMES.get(0));
        assertThat(Explanation.restsOnAny(Set.of(NAMES.get(0)), condition, facts, 0))
                .isTrue();
        assertThat(Explanation.restsOnAny(Set.of(NAMES.get(1)), condition, facts, 0))
                .isFalse();
    }

    @Test
    void whatAConditionRestsOnIsWhatItsReplayFindsDecisive() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            Condition condition = condition(random, 4);
            Facts facts = facts(random);
            Explanation explanation = Explanation.replay(condition, facts, 0);
            FactName name = NAMES.get(random.nextInt(NAMES.size()));
            FactName other = NAMES.get(random.nextInt(NAMES.size()));
            boolean decisive = explanation
                    .decisive()
                    .anyMatch(tested ->
                            tested.name().equals(name) || tested.name().equals(other));

            assertThat(Explanation.restsOnAny(name == other ? Set.of(name) : Set.of(name, other), condition, facts, 0))
                    .as("%s of %s", name, condition)
                    .isEqualTo(decisive);
            assertThat(explanation.truth()).isEqualTo(condition.truth(facts, 0)).isNotNull();
        }
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return Condition.is(NAMES.get(random.nextInt(NAMES.size())), random.nextBoolean());
        }
        List<Condition> parts = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> condition(random, depth - 1))
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.Any(parts);
            case 2 -> new Condition.Not(parts.getFirst());
            default -> new Condition.Defined("named", "art_1", parts.getFirst());
        };
    }

    private static Facts facts(Random random) {
        Map<FactName, Boolean> values = new HashMap<>();
        for (FactName name : NAMES) {
            if (random.nextInt(3) > 0) {
                values.put(name, random.nextBoolean());
            }
        }
        return facts(values);
    }

    private static Facts facts(Map<FactName, Boolean> values) {
        Map<FactName, Fact> facts = new HashMap<>();
        values.forEach((name, value) -> facts.put(name, Fact.of(value, Origin.given(name.name()))));
        return Facts.of(CATALOGUE, LocalDate.of(2025, 12, 1), facts, List.of(Map.of()));
    }
}
