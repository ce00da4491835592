package lu.exeat.lawbook.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lu.exeat.lawbook.answer.AnswerText;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The text of a procedure, in each language, and that no word is missing.
class ProcedureTextTest {
    private static List<String> text(String input, Language language) {
        ProcedureInput read = DocumentReader.read("procedure: {input: {" + input + "}}")
                .then(ProcedureReader::read)
                .require();
        return ProcedureText.of(Procedure.of(read), language).stream()
                .map(AnswerText.Line::text)
                .toList();
    }

    @Test
    void applicationNamesFormMissingDocumentAndBothDays() {
        assertThat(text(
                        "operation: EXPORT, goods: DUAL_USE, partner: THIRD_COUNTRY, licence: INDIVIDUAL,"
                                + " complete: 2026-01-05",
                        Language.EN))
                .contains(
                        "Export · dual-use items · third country · individual licence",
                        "Apply on Annex 14, Grand-Ducal Regulation of 14 December 2018 (LU)",
                        "End-use certificate: missing",
                        "The office decides by 30 March 2026; by 16 March 2026 at the earliest, if Saturdays count.");
    }

    @Test
    void registrationIsDecidedByNoMinister() {
        assertThat(text("operation: EXPORT, goods: DUAL_USE, licence: GENERAL, code: EU001", Language.EN))
                .contains("No minister decides. The registration is automatic, and the office confirms it.");
    }

    @ParameterizedTest
    @EnumSource
    void appealIsSaidInEachLanguage(Language language) {
        assertThat(text("operation: APPEAL, decisionNotified: 2025-11-30, graciousAppeal: 2026-03-03", language))
                .hasSizeGreaterThanOrEqualTo(5)
                .noneMatch(line -> line.isBlank() || line.contains("{"));
    }

    @Test
    void everyConstantHasItsWords() {
        WordingFile words = WordingFile.of(ProcedureText.class, "procedure.yaml");
        Stream<String> keys = Stream.of(
                        keys("operation", Operation.values()),
                        keys("goods", Goods.values()),
                        keys("partner", Partner.values()),
                        keys("licence", LicenceKind.values()),
                        keys("minister", Minister.values()),
                        keys("document", DocumentCode.values()),
                        keys("remark", Remark.values()))
                .flatMap(each -> each);

        assertThat(keys).allSatisfy(key -> assertThat(words.require(key).en()).isNotBlank());
        assertThat(words.entries().keySet())
                .allSatisfy(key -> assertThat(words.require(key).lb()).isNotBlank());
    }

    private static Stream<String> keys(String kind, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> kind + "." + constant.name());
    }
}
