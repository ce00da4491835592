package lu.exeat.law.truth;

import static lu.exeat.law.truth.Truth.FALSE;
import static lu.exeat.law.truth.Truth.TRUE;
import static lu.exeat.law.truth.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kleene's three tables, each row of them.
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void twoValuesJoin(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void oneValueTurns(Truth value, Truth turned) {
        assertThat(value.not()).isEqualTo(turned);
        assertThat(turned.not()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void whatIsCertainIsTrueOrFalse(boolean certain, Truth truth) {
        assertThat(Truth.of(certain)).isEqualTo(truth).isNotEqualTo(UNKNOWN).isIn(TRUE, FALSE);
    }
}
