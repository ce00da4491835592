package lu.exeat.lawbook.answer;

import static lu.exeat.terms.language.Language.DE;
import static lu.exeat.terms.language.Language.EN;
import static lu.exeat.terms.language.Language.FR;
import static lu.exeat.terms.language.Language.LB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words are found by their keys and filled in. That none is missing: [WordingFilesTest].
class AnswerWordingTest {
    @Test
    void outcomeHasWordAndSentence() {
        assertThat(AnswerWording.outcomeWord("AUTHORISATION_REQUIRED", LB)).isEqualTo("Lizenz obligatoresch");
        assertThat(AnswerWording.outcomeSentence("PROHIBITED", DE))
                .isEqualTo("Das Gesetz verbietet diesen Vorgang. Er darf nicht stattfinden.");
        assertThat(AnswerWording.reason("LEGAL_APPRECIATION", FR)).isEqualTo("Une personne doit apprécier ce point.");
    }

    @Test
    void lineIsFilledIn() {
        assertThat(AnswerWording.line("available", EN, "EU001"))
                .isEqualTo("General authorisation EU001 may cover this, on its conditions.");
    }

    @Test
    void valueOfAnEnumHasItsOwnLabel() {
        assertThat(AnswerWording.value("activity", "EXPORT", DE)).isEqualTo("Ausfuhr");
        assertThat(AnswerWording.value("knownReExportTo", "NONE", EN)).isEqualTo("no re-export known");
    }

    @Test
    void valueFallsBackOnWhatItsTypeSays() {
        assertThat(AnswerWording.value("endUse.wmd", "aware", FR)).isEqualTo("a connaissance");
        assertThat(AnswerWording.value("freeZone", "false", LB)).isEqualTo("nee");
        assertThat(AnswerWording.value("destination", "DE", FR)).isEqualTo("Allemagne");
        assertThat(AnswerWording.value("date", "2026-11-24", DE)).isEqualTo("24. November 2026");
        assertThat(AnswerWording.value("items.code", "5D001.e", EN)).isEqualTo("5D001.e");
    }

    @Test
    void valueOfAFactOutsideTheVocabularyStandsAsItIsUnlessItIsACommonWord() {
        assertThat(AnswerWording.value("c4.intrusion", "true", EN)).isEqualTo("yes");
        assertThat(AnswerWording.value("c5.keyLength", "256", EN)).isEqualTo("256");
    }

    @Test
    void unknownValueOfAnEnumIsRefused() {
        assertThatThrownBy(() -> AnswerWording.value("activity", "SMUGGLING", EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("activity.SMUGGLING");
    }

    @Test
    void missingKeyIsRefusedWithItsName() {
        assertThatThrownBy(() -> AnswerWording.duty("PAY_A_FEE", EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAY_A_FEE");
    }

    @Test
    void dayIsWrittenAsEachLanguageDoes() {
        var first = LocalDate.of(2026, 11, 1);

        assertThat(WrittenDay.of(first, EN)).isEqualTo("1 November 2026");
        assertThat(WrittenDay.of(first, FR)).isEqualTo("1er novembre 2026");
        assertThat(WrittenDay.of(first, LB)).isEqualTo("1. November 2026");
        assertThat(WrittenDay.of(first.plusDays(23), FR)).isEqualTo("24 novembre 2026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDayIsWrittenWithTheMonthsOfTheLocaleData(Language language) {
        WordingFile words = WordingFile.of(WrittenDay.class, "citations.yaml");
        LocalDate first = LocalDate.of(2000, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)))
                .hasSize(366)
                .allSatisfy(day -> assertThat(WrittenDay.of(day, language))
                        .isEqualTo(DateTimeFormatter.ofPattern(
                                        words.require(day.getDayOfMonth() == 1 ? "day.patternOfFirst" : "day.pattern")
                                                .in(language),
                                        language.locale())
                                .format(day)));
    }
}
