package lu.exeat.item.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.exeat.law.fact.Value;
import lu.exeat.law.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days on which codes came and went, and what Annex IV says of a code.
class ControlListTest {
    private static final ControlList ANNEX_ONE = ControlList.annexOne();

    @ParameterizedTest
    @CsvSource({
        "3D006, 2023-01-11, false",
        "3D006, 2023-01-12, true",
        "3C001.e, 2023-01-11, false",
        "3C001.e, 2023-01-12, true",
        "1C351.d.23, 2023-05-25, false",
        "1C351.d.23, 2023-05-26, true",
        "1C351.d.13, 2023-05-25, true",
        "1C351.d.13, 2023-05-26, false",
        "1C351.d.24, 2024-11-07, false",
        "1C351.d.24, 2024-11-08, true",
        "1C350.90, 2024-11-07, false",
        "1C350.90, 2024-11-08, true",
        "4A506.a.1, 2025-11-14, false",
        "4A506.a.1, 2025-11-15, true",
        "5D001.e, 2021-07-20, true",
        "5A001.j, 2021-07-20, true",
        "5D001.e, 2025-12-01, true",
        "5D001.b, 2025-12-01, false",
        "1C450.a.3, 2025-12-01, false"
    })
    void codeIsInForceOnItsDays(String code, LocalDate day, boolean inForce) {
        assertThat(ANNEX_ONE.contains(code, day)).isEqualTo(inForce);
        assertThat(ANNEX_ONE.all().on(day).contains(Value.of(code))).isEqualTo(inForce);
    }

    @Test
    void pointLiesBelowItsEntryAndBesideAnotherWithTheSameBeginning() {
        assertThat(ControlList.isUnder("5A001.j.1.a", "5A001.j")).isTrue();
        assertThat(ControlList.isUnder("5A001.j", "5A001.j")).isTrue();
        assertThat(ControlList.isUnder("1C351.d.13", "1C351.d.1")).isFalse();
        assertThat(ControlList.isUnder("5A001", "5A001.j")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5A004.a, TRUE",
        "5A004.b, FALSE",
        "5A004, UNKNOWN",
        "5D002.a.3.a, TRUE",
        "5D002.a.3.b, FALSE",
        "5D002.c.3.b, FALSE",
        "5E002.a, UNKNOWN",
        "7A117, UNKNOWN",
        "9A119, UNKNOWN",
        "1C239, TRUE",
        "0C001, FALSE",
        "0A001.c, TRUE",
        "0C002, UNKNOWN",
        "4D004, FALSE",
        "3A001.a.5.a, FALSE"
    })
    void annexFourCoversACodeOrLeavesItOpen(String code, Truth covered) {
        assertThat(AnnexFour.of2021().covers(code)).isEqualTo(covered);
    }

    @Test
    void olderAnnexFourNamesTheOtherPointsOfCryptanalysisSoftwareToo() {
        assertThat(AnnexFour.of2009().covers("5D002.a.3.b")).isEqualTo(Truth.TRUE);
        assertThat(AnnexFour.of2009().covers("5D002.c.3.b")).isEqualTo(Truth.TRUE);
    }
}
