package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.server.determination.AnswerField.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people enter becomes what the document writes, or a problem that says what to do.
class AnswerReadingTest {
    private static final FactType NUMBER = new FactType.Number("kg");
    private static final FactType COUNTRY = new FactType.CountryCode(List.of());

    private static Typed text(String answer) {
        return new Typed(answer, "", "", "", "", false);
    }

    private static Typed entry(String radio, String entry) {
        return new Typed(radio, "", "", "", entry, false);
    }

    private static Typed date(String day, String month, String year) {
        return new Typed("", day, month, year, "", false);
    }

    private static AnswerReading good(String value) {
        return new AnswerReading(value, "");
    }

    private static AnswerReading bad(String problem) {
        return new AnswerReading("", "problem." + problem);
    }

    @ParameterizedTest
    @CsvSource({"5D001.e,5D001.e", "5d001e,5D001.e", "5D001 E,5D001.e", "4d004,4D004", "ml11a,ML11A"})
    void aCodeIsWrittenAsTheListsWriteIt(String entered, String code) {
        assertThat(AnswerReading.read(new FactType.ListCode(), entry("entry", entered)))
                .isEqualTo(good(code));
    }

    @Test
    void aTextAloneChoosesItsRadio() {
        assertThat(AnswerReading.read(new FactType.ListCode(), entry("", "4D004")))
                .isEqualTo(good("4D004"));
        assertThat(AnswerReading.read(new FactType.ListCode(), entry("NOT_LISTED", "")))
                .isEqualTo(good("NOT_LISTED"));
        assertThat(AnswerReading.read(new FactType.ListCode(), entry("NOT_LISTED", "4D004")))
                .isEqualTo(bad("both"));
        assertThat(AnswerReading.read(new FactType.ListCode(), entry("entry", "")))
                .isEqualTo(bad("code"));
        assertThat(AnswerReading.read(new FactType.ListCode(), Typed.NOTHING)).isEqualTo(bad("choose"));
    }

    @ParameterizedTest
    @CsvSource({
        "MX,MX",
        "mx,MX",
        "Mexico,MX",
        "Mexique,MX",
        "mexiko,MX",
        "Mexiko (MX),MX",
        "Cote d'Ivoire,CI",
        "Färöer,FO"
    })
    void aCountryIsFoundByItsNameInAnyLanguage(String entered, String code) {
        assertThat(AnswerReading.read(COUNTRY, text(entered))).isEqualTo(good(code));
    }

    @Test
    void aCountryThatDoesNotExistIsAskedAgain() {
        assertThat(AnswerReading.read(COUNTRY, text("Atlantis"))).isEqualTo(bad("country"));
        assertThat(AnswerReading.read(COUNTRY, text("Nowhere (ZZ)"))).isEqualTo(bad("country"));
        assertThat(AnswerReading.read(COUNTRY, text(""))).isEqualTo(bad("country"));
    }

    @Test
    void notKnowingIsAnAnswerUnlessOneIsGivenToo() {
        Typed unknown = new Typed("", "", "", "", "", true);

        assertThat(AnswerReading.read(COUNTRY, unknown)).isEqualTo(good("unknown"));
        assertThat(AnswerReading.read(COUNTRY, new Typed("MX", "", "", "", "", true)))
                .isEqualTo(bad("both"));
        assertThat(AnswerReading.read(new FactType.YesOrNo(), text("unknown"))).isEqualTo(good("unknown"));
    }

    @Test
    void aDayIsReadFromItsThreeFields() {
        assertThat(AnswerReading.read(new FactType.Day(), date("1", "12", "2025")))
                .isEqualTo(good("2025-12-01"));
        assertThat(AnswerReading.read(new FactType.Day(), date("30", "2", "2025")))
                .isEqualTo(bad("date"));
        assertThat(AnswerReading.read(new FactType.Day(), date("1", "12", "25")))
                .isEqualTo(bad("date"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234,50;1234.50",
                "1234.5;1234.5",
                "7;7",
                "1 234,50;1234.50",
                "1.234,50;1234.50",
                "250,000.00;250000.00",
                "1.234.567;1234567"
            })
    void aNumberTakesCommaOrPoint(String entered, String number) {
        assertThat(AnswerReading.read(NUMBER, text(entered))).isEqualTo(good(number));
    }

    @Test
    void aNumberThatReadsInTwoWaysIsAskedAgain() {
        assertThat(AnswerReading.read(NUMBER, text("1.234"))).isEqualTo(bad("number.twoWays"));
        assertThat(AnswerReading.read(NUMBER, text("12,345"))).isEqualTo(bad("number.twoWays"));
        assertThat(AnswerReading.read(NUMBER, text("1.23.456"))).isEqualTo(bad("number"));
        assertThat(AnswerReading.read(NUMBER, text("1,234.567,8"))).isEqualTo(bad("number"));
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        FactType choice = new FactType.Choice(List.of("GOODS", "SOFTWARE"));

        assertThat(AnswerReading.read(choice, text("GOODS"))).isEqualTo(good("GOODS"));
        assertThat(AnswerReading.read(choice, text("ELSE"))).isEqualTo(bad("choose"));
        assertThat(AnswerReading.read(choice, Typed.NOTHING)).isEqualTo(bad("choose"));
    }

    @Test
    void anAnswerThatIsChangedFillsItsFieldsAgain() {
        assertThat(AnswerReading.filled(new FactType.Day(), "2025-12-01")).isEqualTo(date("01", "12", "2025"));
        assertThat(AnswerReading.filled(new FactType.ListCode(), "4D004")).isEqualTo(entry("entry", "4D004"));
        assertThat(AnswerReading.filled(COUNTRY, "unknown")).isEqualTo(new Typed("", "", "", "", "", true));
    }
}
