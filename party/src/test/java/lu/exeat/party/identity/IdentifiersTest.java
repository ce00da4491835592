package lu.exeat.party.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How identifiers are read, and that their check digits are checked. Samples come from the standards' own examples and
/// from the Luxembourg law file.
class IdentifiersTest {
    private static final Place PLACE = Place.ROOT.child("identifiers").child("lei");
    private static final String LEI = "506700GE1G29325QX363";

    @ParameterizedTest
    @ValueSource(strings = {LEI, "506700ge1g29325qx363", " 5067 00GE 1G29 325Q X363 ", "213800WSGIIZCXF1P572"})
    void leiIsReadAsPeopleWriteIt(String written) {
        assertThat(Lei.parse(written, PLACE).require().code()).hasSize(20).isUpperCase();
    }

    @Test
    void digitForDigitOrLetterForLetterAtAnyPlaceOfAnLeiIsNoticed() {
        assertThat(IntStream.range(0, LEI.length())
                        .boxed()
                        .flatMap(at -> likeFor(LEI.charAt(at))
                                .chars()
                                .filter(c -> c != LEI.charAt(at))
                                .mapToObj(c -> LEI.substring(0, at) + (char) c + LEI.substring(at + 1))))
                .hasSizeGreaterThan(20 * 9)
                .noneMatch(Lei::isWellFormed);
    }

    private static String likeFor(char c) {
        return c <= '9' ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "506700GE1G29325QX36",
                "506700GE1G29325QX3630",
                "506700GE1G29325QX364",
                "٥06700GE1G29325QX363"
            })
    void wrongLeiIsRefusedWithItsPlaceAndForm(String written) {
        assertThat(Lei.parse(written, PLACE))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problems())
                                .isEqualTo(java.util.List.of(new Problem.Malformed(PLACE, written, Problem.Form.LEI))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9074729", "IMO 9074729", "imo9074729", "IMO No. 9074729", "IMO: 9074729", "IMO number 9074729"})
    void shipsNumberIsReadWithAndWithoutItsWord(String written) {
        assertThat(Imo.parse(written, PLACE).require().digits()).isEqualTo("9074729");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074728", "907472", "90747290", "0000000", "IMO", "MMSI 9074729"})
    void otherNumbersAreNoShips(String written) {
        assertThat(Imo.parse(written, PLACE)).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LU13669580, LU13669580",
        "LU 136 695 80, LU13669580",
        "lu-136.695.80, LU13669580",
        "LU10000356, LU10000356"
    })
    void vatNumberIsReadWithBlanksDotsAndHyphens(String written, String kept) {
        assertThat(LuxembourgVat.parse(written, PLACE).require().code()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LU13669581", "LU1366958", "BE13669580", "13669580"})
    void otherVatNumbersAreRefused(String written) {
        assertThat(LuxembourgVat.parse(written, PLACE)).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B123456",
                "b 123.456",
                "B-123456",
                "R.C.S. Luxembourg B 123456",
                "RCS Luxembourg: B123456",
                "n° B123456",
                "R.C.S. Luxembourg n° B 123 456",
                "RCS B123456",
                "LURCSL.B123456"
            })
    void registerNumberIsReadAsPeopleWriteIt(String written) {
        Rcs rcs = Rcs.parse(written, PLACE).require();

        assertThat(rcs).isEqualTo(new Rcs("B123456"));
        assertThat(rcs.euid()).isEqualTo("LURCSL.B123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "B", "B12345678", "BB123456", "B123456 and more", "HRB 123456"})
    void otherNumbersAreNotOfTheLuxembourgRegister(String written) {
        assertThat(Rcs.parse(written, PLACE)).isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void unknownSectionOfTheRegisterIsReadAndTold() {
        assertThat(Rcs.parse("Z1", PLACE).require().hasKnownSection()).isFalse();
        assertThat(Rcs.parse("B1234567", PLACE).require().hasKnownSection()).isTrue();
    }

    @Test
    void wrongNumberIsNeverBuilt() {
        assertThatThrownBy(() -> new Lei("506700GE1G29325QX364")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Imo("9074728")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LuxembourgVat("LU13669581")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rcs("B 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusalHasWordsInEachLanguage() {
        for (Problem.Form form : new Problem.Form[] {Problem.Form.LU_VAT, Problem.Form.RCS}) {
            assertThat(Language.values())
                    .allSatisfy(language -> assertThat(
                                    ProblemWording.allowed(new Problem.Malformed(PLACE, "x", form), language))
                            .isNotBlank());
        }
    }

    @Test
    void longTextIsRefusedBeforeItIsRead() {
        assertThat(Rcs.parse("B" + "1 ".repeat(1_000_000), PLACE)).isInstanceOf(Parsed.Refused.class);
    }
}
