package lu.exeat.law.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import org.junit.jupiter.api.Test;

/// How a provision is written, and which effects one can have.
class ProvisionTest {
    private static final Condition EXPORT = Condition.is(FactName.of("activity"), "EXPORT");
    private static final Condition FREED = Condition.is(FactName.of("freed"), true);
    private static final Validity DAYS = Validity.from(2021, 9, 9);

    @Test
    void provisionIsWhatWasWritten() {
        Provision written = Provision.provision("reg/2021/821/art_3/par_1")
                .rule("listed")
                .inForce(DAYS)
                .when(EXPORT)
                .then(Outcome.AUTHORISATION_REQUIRED);

        assertThat(written)
                .isEqualTo(new Provision(
                        new ProvisionId("reg/2021/821/art_3/par_1"),
                        "listed",
                        DAYS,
                        EXPORT,
                        Outcome.AUTHORISATION_REQUIRED,
                        true));
    }

    @Test
    void exceptionHoldsTheProvisionBack() {
        Provision written = Provision.provision("art_4")
                .when(EXPORT)
                .unless(FREED)
                .unverified()
                .then(Outcome.PROHIBITED);

        assertThat(written.when()).isEqualTo(Condition.all(EXPORT, Condition.not(FREED)));
        assertThat(written.verified()).isFalse();
        assertThat(written.rule()).isEmpty();
        assertThat(written.withInForce(DAYS).inForce()).isEqualTo(DAYS);
        assertThat(written.withInForce(DAYS).withInForce(written.inForce())).isEqualTo(written);
    }

    @Test
    void unverifiedKeepsWhatWasWrittenBefore() {
        Provision written = Provision.provision("art_4")
                .unverified()
                .rule("aware")
                .inForce(DAYS)
                .when(EXPORT)
                .then(Outcome.NOTIFICATION_REQUIRED);

        assertThat(written)
                .isEqualTo(new Provision(
                        new ProvisionId("art_4"), "aware", DAYS, EXPORT, Outcome.NOTIFICATION_REQUIRED, false));
    }

    @Test
    void nothingAndOpennessAreNoEffects() {
        Provision.Draft draft = Provision.provision("art_4").when(EXPORT);

        assertThat(Outcome.NOTIFICATION_REQUIRED.isEffect()).isTrue();
        assertThat(Outcome.INDETERMINATE.isEffect()).isFalse();
        assertThatThrownBy(() -> draft.then(Outcome.INDETERMINATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no effect of a provision");
        assertThatThrownBy(() -> draft.then(Outcome.NO_AUTHORISATION_REQUIRED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identifierNeitherBeginsNorEndsWithAStroke() {
        assertThat(new ProvisionId("a/b")).hasToString("a/b").isLessThan(new ProvisionId("a/c"));
        assertThat(new ProvisionId("a/b")).isEqualByComparingTo(new ProvisionId("a/b"));
        assertThatThrownBy(() -> new ProvisionId("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProvisionId("/a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProvisionId("a/")).isInstanceOf(IllegalArgumentException.class);
    }
}
