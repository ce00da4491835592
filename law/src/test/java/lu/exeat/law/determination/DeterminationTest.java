package lu.exeat.law.determination;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.api.Test;

/// What a determination says beside its outcome: findings with the deciding ones first, whose they are, questions, why
/// it is open. That the outcome itself is right is shown against every completion.
class DeterminationTest {
    private static final FactName EXPORT = FactName.of("export");
    private static final FactName LISTED = FactName.of("items.listed");
    private static final FactName USE = FactName.of("use");
    private static final FactName UNREAD = FactName.of("unread");
    private static final FactName DOUBTFUL = FactName.of("doubtful");
    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            new FactDefinition(EXPORT, Scope.TRANSACTION, Domain.BOOLEAN, Openness.DECLARANT),
            new FactDefinition(LISTED, Scope.ITEM, Domain.BOOLEAN, Openness.CLASSIFICATION),
            new FactDefinition(USE, Scope.TRANSACTION, Domain.KNOWLEDGE, Openness.DECLARANT),
            new FactDefinition(UNREAD, Scope.TRANSACTION, Domain.BOOLEAN, Openness.NOT_ENCODED, Optional.empty()),
            new FactDefinition(DOUBTFUL, Scope.TRANSACTION, Domain.BOOLEAN, Openness.APPRECIATION, Optional.empty())));
    private static final Validity DAYS = Validity.from(2021, 9, 9);
    private static final Provision LISTED_EXPORT = Provision.provision("art_3")
            .inForce(DAYS)
            .when(all(is(EXPORT, true), is(LISTED, true)))
            .then(Outcome.AUTHORISATION_REQUIRED);
    private static final Provision AWARE = Provision.provision("art_4")
            .inForce(DAYS)
            .when(all(is(EXPORT, true), is(USE, "aware")))
            .then(Outcome.NOTIFICATION_REQUIRED);
    private static final Provision TOLD = Provision.provision("art_9")
            .inForce(DAYS)
            .when(all(is(EXPORT, true), is(USE, "informed")))
            .then(Outcome.PROHIBITED);
    private static final Determiner LAW = new Determiner(CATALOGUE, List.of(AWARE, LISTED_EXPORT, TOLD), Set.of());
    private static final Fact YES = Fact.of(true, Origin.NOT_GIVEN);
    private static final Fact NO = Fact.of(false, Origin.NOT_GIVEN);
    private static final Map<FactName, Fact> AWARE_EXPORT =
            Map.of(EXPORT, YES, USE, Fact.of("aware", Origin.given("use")));

    @SafeVarargs
    private static Determination determine(Map<FactName, Fact> shared, Map<FactName, Fact>... items) {
        return LAW.determine(Facts.of(CATALOGUE, LocalDate.of(2021, 9, 9), shared, List.of(items)));
    }

    private static Determination determine(Provision provision, Map<FactName, Fact> shared) {
        return new Determiner(CATALOGUE, List.of(provision), Set.of())
                .determine(Facts.of(CATALOGUE, LocalDate.of(2021, 9, 9), shared, List.of(Map.of(LISTED, NO))));
    }

    @Test
    void findingsThatDecideStandFirst() {
        Determination determination = determine(AWARE_EXPORT, Map.of(LISTED, YES));

        assertThat(determination.ruling()).isEqualTo(Ruling.definite(Outcome.AUTHORISATION_REQUIRED));
        assertThat(determination.findings().getFirst())
                .isEqualTo(new Finding(LISTED_EXPORT, Truth.TRUE, true, OptionalInt.of(0)));
        assertThat(determination.findings()).contains(new Finding(AWARE, Truth.TRUE, false, OptionalInt.empty()));
        assertThat(determination.findings()).isSameAs(determination.findings());
    }

    @Test
    void eachItemHasItsOwnRulingAndTheHighestIsThatOfAll() {
        Determination determination = determine(AWARE_EXPORT, Map.of(LISTED, NO), Map.of(LISTED, YES));

        assertThat(determination.items())
                .containsExactly(
                        Ruling.definite(Outcome.NOTIFICATION_REQUIRED),
                        Ruling.definite(Outcome.AUTHORISATION_REQUIRED));
        assertThat(determination.ruling().outcome()).isEqualTo(Outcome.AUTHORISATION_REQUIRED);
        assertThat(determination.findings().getFirst())
                .isEqualTo(new Finding(LISTED_EXPORT, Truth.TRUE, true, OptionalInt.of(1)));
        assertThat(determination.findings()).contains(new Finding(AWARE, Truth.TRUE, false, OptionalInt.empty()));
    }

    @Test
    void questionNamesTheItemThatItIsAbout() {
        Determination determination =
                determine(Map.of(EXPORT, YES, USE, Fact.of("none", Origin.NOT_GIVEN)), Map.of(LISTED, NO), Map.of());

        assertThat(determination.ruling())
                .isEqualTo(new Ruling(
                        Outcome.INDETERMINATE, Optional.of(Reason.CLASSIFICATION_OPEN), Optional.empty(), true));
        assertThat(determination.openQuestions())
                .containsExactly(new OpenQuestion(LISTED, OptionalInt.of(1), List.of(new ProvisionId("art_3")), false));
    }

    @Test
    void questionSaysWhetherAnAnswerCouldProhibit() {
        Determination determination = determine(Map.of(EXPORT, YES), Map.of(LISTED, NO));

        assertThat(determination.ruling().reason()).contains(Reason.MISSING_FACT);
        assertThat(determination.openQuestions()).hasSize(1);
        OpenQuestion question = determination.openQuestions().getFirst();
        assertThat(question.fact()).isEqualTo(USE);
        assertThat(question.item()).isEmpty();
        assertThat(question.couldProhibit()).isTrue();
        assertThat(question.wouldDecide())
                .containsExactlyInAnyOrder(new ProvisionId("art_4"), new ProvisionId("art_9"));
    }

    @Test
    void lawThatIsNotEncodedAndAppreciationAreReasonsOfTheirOwn() {
        Provision unread = Provision.provision("other").when(is(UNREAD, true)).then(Outcome.AUTHORISATION_REQUIRED);
        Provision doubtful =
                Provision.provision("other").when(is(DOUBTFUL, true)).then(Outcome.AUTHORISATION_REQUIRED);

        assertThat(determine(unread, Map.of()).ruling().reason()).contains(Reason.LAW_NOT_ENCODED);
        assertThat(determine(doubtful, Map.of()).ruling().reason()).contains(Reason.LEGAL_APPRECIATION);
        assertThat(determine(doubtful, Map.of()).openQuestions()).isEmpty();
    }

    @Test
    void provisionHoldsFromItsFirstDay() {
        Facts facts = Facts.of(CATALOGUE, LocalDate.of(2021, 9, 9), AWARE_EXPORT, List.of(Map.of(LISTED, YES)));

        assertThat(LAW.determine(facts).ruling().outcome()).isEqualTo(Outcome.AUTHORISATION_REQUIRED);
        assertThat(LAW.determine(facts.withDate(LocalDate.of(2021, 9, 8))).ruling())
                .isEqualTo(Ruling.definite(Outcome.NO_AUTHORISATION_REQUIRED));
        assertThat(LAW.changes()).containsExactly(LocalDate.of(2021, 9, 9));
        assertThat(LAW.provisions()).containsExactly(AWARE, LISTED_EXPORT, TOLD);
        assertThat(LAW.catalogue()).isSameAs(CATALOGUE);
    }

    @Test
    void findingIsExplainedFromItsCondition() {
        Determination determination = determine(AWARE_EXPORT, Map.of(LISTED, NO), Map.of(LISTED, YES));
        Finding deciding = determination.findings().getFirst();

        assertThat(determination.explain(deciding).truth()).isEqualTo(Truth.TRUE);
        assertThat(determination.explain(deciding).node()).isSameAs(LISTED_EXPORT.when());
        assertThat(determination.facts().itemCount()).isEqualTo(2);
    }

    @Test
    void moreItemsThanAreKeptTogetherAreAnsweredAlike() {
        Map<FactName, Fact> off = Map.of(LISTED, NO);
        Map<FactName, Fact> on = Map.of(LISTED, YES);
        Determination many = determine(
                AWARE_EXPORT, off, off, off, off, off, off, off, off, off, off, off, off, off, off, off, off, on);

        assertThat(many.items()).hasSize(17);
        assertThat(many.ruling()).isEqualTo(Ruling.definite(Outcome.AUTHORISATION_REQUIRED));
        assertThat(many.findings().getFirst().item()).hasValue(16);
    }

    @Test
    void reasonGoesWithAnOpenOutcomeAndWithNothingElse() {
        assertThatThrownBy(() -> new Ruling(Outcome.INDETERMINATE, Optional.empty(), Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Ruling(Outcome.PROHIBITED, Optional.of(Reason.MISSING_FACT), Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a reason goes with INDETERMINATE");
    }
}
