package lu.exeat.law.explanation;

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
import java.util.Optional;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.explanation.Explanation.Tested;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.api.Test;

/// A replayed tree has the truth of its condition, and names the facts on which that truth rests.
class ExplanationTest {
    private static final FactName EXPORTED = FactName.of("exported");
    private static final FactName FREED = FactName.of("freed");
    private static final FactName OPEN = FactName.of("open");
    private static final FactCatalogue CATALOGUE =
            new FactCatalogue(List.of(define(EXPORTED), define(FREED), define(OPEN)));
    private static final Fact YES = Fact.of(true, Origin.given("exported"));
    private static final Fact NO = Fact.of(false, Origin.given("freed"));
    private static final Facts FACTS =
            Facts.of(CATALOGUE, LocalDate.of(2025, 12, 1), Map.of(EXPORTED, YES, FREED, NO), List.of(Map.of()));
    private static final Tested BY_EXPORT = new Tested(EXPORTED, Optional.of(YES));
    private static final Tested BY_FREED = new Tested(FREED, Optional.of(NO));
    private static final Tested BY_OPEN = new Tested(OPEN, Optional.empty());
    private static final Condition IS_EXPORT = is(EXPORTED, true);
    private static final Condition IS_FREED = is(FREED, true);
    private static final Condition IS_OPEN = is(OPEN, true);

    private static FactDefinition define(FactName name) {
        return new FactDefinition(name, Scope.TRANSACTION, Domain.BOOLEAN, Openness.DECLARANT);
    }

    private static Explanation replay(Condition condition) {
        Explanation explanation = Explanation.replay(condition, FACTS, 0);
        assertThat(explanation.truth()).isEqualTo(condition.truth(FACTS, 0));
        assertThat(explanation.node()).isSameAs(condition);
        return explanation;
    }

    @Test
    void whatIsTrueOfAllRestsOnEachPart() {
        assertThat(replay(all(IS_EXPORT, not(IS_FREED))).decisive()).containsExactly(BY_EXPORT, BY_FREED);
    }

    @Test
    void whatIsFalseOfAllRestsOnTheFalseParts() {
        assertThat(replay(all(IS_EXPORT, IS_FREED, IS_OPEN)).decisive()).containsExactly(BY_FREED);
    }

    @Test
    void whatIsTrueOfOneRestsOnTheTrueParts() {
        assertThat(replay(any(IS_FREED, IS_EXPORT, IS_OPEN)).decisive()).containsExactly(BY_EXPORT);
    }

    @Test
    void whatIsOpenRestsOnWhatIsOpen() {
        assertThat(replay(any(IS_FREED, IS_OPEN)).decisive()).containsExactly(BY_OPEN);
        assertThat(replay(all(IS_EXPORT, IS_OPEN)).decisive()).containsExactly(BY_OPEN);
    }

    @Test
    void factThatIsTestedTwiceIsNamedOnce() {
        Condition twice = all(IS_EXPORT, new Condition.Defined("export", "art_2", oneOf(EXPORTED, "true")));

        assertThat(replay(any(IS_EXPORT, IS_EXPORT)).decisive()).containsExactly(BY_EXPORT);
        assertThat(replay(twice).stream().flatMap(each -> each.tested().stream()))
                .containsExactly(BY_EXPORT, BY_EXPORT);
    }

    @Test
    void eachNodeBelowHasItsOwnTruth() {
        Condition tree = all(IS_EXPORT, any(IS_FREED, IS_OPEN), in(FREED, ValueSet.always("none", List.of("x"))));

        assertThat(replay(tree).stream().map(Explanation::truth))
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN, Truth.FALSE, Truth.UNKNOWN, Truth.FALSE);
        assertThat(replay(tree).parts()).hasSize(3);
    }
}
