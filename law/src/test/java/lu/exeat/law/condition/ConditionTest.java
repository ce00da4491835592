package lu.exeat.law.condition;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.law.condition.Condition.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.api.Test;

/// The truth of a leaf by what is known of its fact, of the nodes above by their parts, and what a tree can tell of
/// itself. That compiled conditions say the same is shown in the room that compiles them.
class ConditionTest {
    private static final FactName USE = FactName.of("use");
    private static final FactName COUNTRY = FactName.of("country");
    private static final FactName CODE = FactName.of("code");
    private static final FactName GIVEN = FactName.of("given");
    private static final ValueSet LISTED = new ValueSet(
            "codes",
            List.of(
                    new ValueSet.Entry(Value.of("5A002"), Validity.from(2009, 8, 27), "annex", true),
                    new ValueSet.Entry(Value.of("3A507"), Validity.from(2025, 11, 15), "annex", true)));
    private static final ValueSet CRYPTOGRAPHY = ValueSet.always("cryptography", List.of("5A002"));
    private static final ValueSet NOTHING = new ValueSet("nothing", List.of());
    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            new FactDefinition(USE, Scope.TRANSACTION, Domain.KNOWLEDGE, Openness.DECLARANT),
            new FactDefinition(COUNTRY, Scope.TRANSACTION, new Domain.Any(), Openness.DECLARANT),
            new FactDefinition(CODE, Scope.TRANSACTION, new Domain.OfDate(LISTED), Openness.CLASSIFICATION),
            new FactDefinition(GIVEN, Scope.TRANSACTION, Domain.BOOLEAN, Openness.DECLARANT)));
    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);
    private static final Condition TRUE = is(GIVEN, true);
    private static final Condition FALSE = is(GIVEN, false);
    private static final Condition UNKNOWN = is(USE, "aware");

    private static Truth truth(Condition condition, Map<FactName, Fact> more) {
        Map<FactName, Fact> facts = new java.util.HashMap<>(more);
        facts.put(GIVEN, Fact.of(true, Origin.NOT_GIVEN));
        return condition.truth(Facts.of(CATALOGUE, DAY, facts, List.of(Map.of())), 0);
    }

    private static Fact oneOfValues(String... words) {
        return new Fact(
                new Known.OneOf(
                        Set.of(java.util.Arrays.stream(words).map(Value::of).toArray(Value[]::new))),
                Origin.NOT_GIVEN);
    }

    @Test
    void leafIsTrueOfItsValueFalseOfAnotherAndUnknownOfNone() {
        assertThat(truth(UNKNOWN, Map.of(USE, Fact.of("aware", Origin.NOT_GIVEN))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(UNKNOWN, Map.of(USE, Fact.of("none", Origin.NOT_GIVEN))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(UNKNOWN, Map.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(is(COUNTRY, "LU"), Map.of())).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void severalPossibleValuesSettleALeafWhenAllOrNoneBelongToIt() {
        Condition atLeastSuspected = oneOf(USE, "suspected", "aware", "informed");

        assertThat(truth(atLeastSuspected, Map.of(USE, oneOfValues("aware", "informed"))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(atLeastSuspected, Map.of(USE, oneOfValues("none", "informed"))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(truth(is(USE, "none"), Map.of(USE, oneOfValues("aware", "informed"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void whatCoversTheWholeDomainOrNoneOfItNeedNotBeKnown() {
        assertThat(truth(oneOf(USE, "none", "suspected", "aware", "informed"), Map.of()))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(is(USE, "rumour"), Map.of())).isEqualTo(Truth.FALSE);
        assertThat(truth(in(COUNTRY, NOTHING), Map.of())).isEqualTo(Truth.FALSE);
    }

    @Test
    void listCountsAsItStandsOnTheDay() {
        Facts open = Facts.of(CATALOGUE, DAY, Map.of(), List.of(Map.of()));
        Facts before = open.withDate(DAY.minusDays(1));

        assertThat(in(CODE, CRYPTOGRAPHY).truth(open, 0)).isEqualTo(Truth.UNKNOWN);
        assertThat(in(CODE, CRYPTOGRAPHY).truth(before, 0)).isEqualTo(Truth.TRUE); // the only code there was
        assertThat(in(CODE, LISTED).truth(open, 0)).isEqualTo(Truth.TRUE);
    }

    @Test
    void nodesAboveGoByStrongKleeneLogic() {
        assertThat(truth(all(TRUE, TRUE), Map.of())).isEqualTo(Truth.TRUE);
        assertThat(truth(all(TRUE, UNKNOWN), Map.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(all(UNKNOWN, FALSE), Map.of())).isEqualTo(Truth.FALSE);
        assertThat(truth(any(FALSE, FALSE), Map.of())).isEqualTo(Truth.FALSE);
        assertThat(truth(any(FALSE, UNKNOWN), Map.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(any(UNKNOWN, TRUE), Map.of())).isEqualTo(Truth.TRUE);
        assertThat(truth(not(TRUE), Map.of())).isEqualTo(Truth.FALSE);
        assertThat(truth(not(UNKNOWN), Map.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(new Condition.Defined("export", "art_2", TRUE), Map.of()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void nodeOfOnePartIsThatPart() {
        assertThat(all(TRUE)).isSameAs(TRUE);
        assertThat(any(TRUE)).isSameAs(TRUE);
        assertThat(all(TRUE, FALSE)).isEqualTo(new Condition.All(List.of(TRUE, FALSE)));
        assertThat(any(TRUE, FALSE)).isEqualTo(new Condition.Any(List.of(TRUE, FALSE)));
    }

    @Test
    void treeTellsItsNodesAndItsFacts() {
        Condition leaf = in(COUNTRY, NOTHING);
        Condition inner = not(oneOf(USE, "aware"));
        Condition defined = new Condition.Defined("export", "art_2", inner);
        Condition tree = all(any(leaf, UNKNOWN), defined);

        assertThat(tree.children()).containsExactly(any(leaf, UNKNOWN), defined);
        assertThat(any(leaf, UNKNOWN).children()).containsExactly(leaf, UNKNOWN);
        assertThat(defined.children()).containsExactly(inner);
        assertThat(inner.children()).hasSize(1);
        assertThat(leaf.children()).isEmpty();
        assertThat(tree.stream()).hasSize(7).startsWith(tree).contains(leaf, inner, defined);
        assertThat(tree.facts()).containsExactly(COUNTRY, USE);
    }

    @Test
    void treeTellsWhetherItTestsAFact() {
        Condition tree = all(in(COUNTRY, NOTHING), not(any(is(GIVEN, true), oneOf(USE, "aware"))));

        assertThat(tree.testsAny(COUNTRY::equals)).isTrue();
        assertThat(tree.testsAny(GIVEN::equals)).isTrue();
        assertThat(tree.testsAny(USE::equals)).isTrue();
        assertThat(tree.testsAny(CODE::equals)).isFalse();
    }
}
