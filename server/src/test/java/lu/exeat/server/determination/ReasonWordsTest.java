package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.determination.Finding;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;

/// The reasons of the page are those that the other outputs give.
class ReasonWordsTest {
    private static final String EXPORT = """
            transaction:
              date: 2025-12-01
              authority: FR
              activity: EXPORT
              means: SHIPMENT
              from: FR
              destination: BR
              items: [{description: Valve, list: DUAL_USE, code: NOT_LISTED, cyberSurveillance: false}]
              endUse: {wmd: none, military: none, militaryParts: none, humanRights: none, otherMemberStateList: none}
              facts: {national.suspicionArt4: false, national.suspicionArt5: false, national.art9Listed: false}
            """;

    private final ReasonWords words = new ReasonWords(new ExplanationWords(new ValueWords(new PageLabels())));

    private static Answer answer(String document) {
        Transaction transaction = DocumentReader.read(document.getBytes(StandardCharsets.UTF_8))
                .then(node -> TransactionReader.shipped().read(node, Optional.empty(), Clock.systemUTC()))
                .require();
        return Lawbook.shipped().answer(transaction);
    }

    private List<String> titles(Answer answer, String explain) {
        Citations cited = new Citations(answer.transaction().date(), Language.EN);
        return words.reasons(answer, explain, cited, Language.EN).tree().stream()
                .map(Branch::text)
                .toList();
    }

    @Test
    void pageShowsTheFindingsThatOtherOutputsShow() {
        Answer answer = answer(EXPORT);

        assertThat(titles(answer, ""))
                .isEqualTo(answer.findings().stream()
                        .map(Finding::provision)
                        .map(provision -> AnswerWording.title(provision.id().id(), Language.EN))
                        .toList())
                .hasSizeLessThan(answer.determination().findings().size());
    }

    @Test
    void provisionsForOtherActsAndOtherAuthoritiesAreLeftOut() {
        assertThat(titles(answer(EXPORT), "paper"))
                .contains(AnswerWording.title("reg/2021/821/art_4/par_1/pnt_a", Language.EN))
                .doesNotContain(
                        AnswerWording.title("reg/2021/821/art_6/par_1", Language.EN),
                        AnswerWording.title("reg/2021/821/art_7/par_1", Language.EN),
                        AnswerWording.title("lu/loi/2018/06/27/art_46", Language.EN));
    }

    @Test
    void codesForTheCustomsDeclarationStandBesideTheAnswer() {
        Answer listed = answer(EXPORT.replaceFirst("items: .*", "items: [{list: DUAL_USE, code: 3A001.a.1.a}]"));
        Citations cited = new Citations(listed.transaction().date(), Language.EN);

        Reasons reasons = words.reasons(listed, "", cited, Language.EN);

        assertThat(reasons.customs()).contains("X060: individual authorisation", "X070: global authorisation");
        assertThat(reasons.customsNotes()).hasSize(2);
        assertThat(words.reasons(answer(EXPORT), "", cited, Language.EN).customs())
                .isEmpty();
    }
}
