package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.determination.OpenQuestion;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerText;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Status;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Facts of classification in an act: a definite verdict fills the code, an open one asks, and silence clears nothing.
/// What the list says to facts is shown in the case files of classification.
class ItemClassificationTest {
    private static final String NETWORK_ENCRYPTOR =
            "form: hardware, cryptography.forConfidentiality: true, cryptography.symmetricBits: 256, networkingPrimaryFunction: true";
    private static final String COMPUTER = "form: hardware, productType: computer, appWt: 40";

    private static Answer answer(String day, String item) {
        String act = """
                transaction:
                  authority: LU
                  activity: EXPORT
                  means: SHIPMENT
                  from: LU
                  destination: VN
                  parties: {endUser: {name: Exemple, country: VN, kind: PRIVATE}}
                  endUse: {wmd: none, military: none, militaryParts: none, humanRights: none, otherMemberStateList: none}
                  items: [{%s}]
                """.formatted(item);
        return Lawbook.shipped()
                .answer(TransactionReader.shipped()
                        .read(act, Optional.of(LocalDate.parse(day)), Clock.systemUTC())
                        .require());
    }

    private static Answer answer(String item) {
        return answer("2025-12-01", item);
    }

    private static JsonNode document(Answer answer) {
        return Schemas.JSON
                .readTree(AnswerJson.line(AnswerDocument.of(answer, Language.EN, false)))
                .required("determination")
                .required("items")
                .required(0);
    }

    private static String code(Answer answer) {
        return document(answer).path("code").asString("");
    }

    private static List<String> asked(Answer answer) {
        return answer.determination().openQuestions().stream()
                .map(OpenQuestion::fact)
                .map(FactName::name)
                .toList();
    }

    private static Status statusOf(String code, Answer answer) {
        return answer.generalAuthorisations().stream()
                .filter(each -> each.authorisation().code().equals(code))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void decidedCodeIsThatOfTheItemAndSaysWhereItIsFrom() {
        Answer classified = answer("facts: {" + NETWORK_ENCRYPTOR + ", otherFacts: false}");
        Answer declared = answer("code: 5A002.a.2");

        assertThat(classified.outcome()).isEqualTo(Outcome.AUTHORISATION_REQUIRED);
        assertThat(code(classified)).isEqualTo("5A002.a.2");
        assertThat(document(classified).required("codeSource").asString()).isEqualTo("CLASSIFICATION");
        assertThat(classified.generalAuthorisations()).isEqualTo(declared.generalAuthorisations());
        assertThat(document(declared).has("codeSource")).isFalse();
    }

    @Test
    void openClassificationLeavesTheCodeUnknownAndOffersItsQuestions() {
        Answer answer = answer("facts: {" + NETWORK_ENCRYPTOR + "}");

        assertThat(answer.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(asked(answer)).contains("items.code");
        assertThat(document(answer).has("code")).isFalse();
        assertThat(document(answer).required("classification").toString())
                .contains("\"verdict\":\"OPEN\"", "retailWithoutRestriction", "sold");
        assertThat(AnswerText.of(answer, Language.FR))
                .anyMatch(line -> line.text().contains("retailWithoutRestriction"));
    }

    @Test
    void factsAloneNeverClear() {
        assertThat(answer("facts: {form: hardware}").outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(answer("facts: {otherFacts: false}").outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(answer("facts: {form: service, otherFacts: false}").outcome())
                .isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void notListedIsLikeACodeThatWasDeclaredSo() {
        Answer classified = answer("facts: {" + COMPUTER + ", otherFacts: false}");

        assertThat(code(classified)).isEqualTo("NOT_LISTED");
        assertThat(classified.outcome()).isEqualTo(answer("code: NOT_LISTED").outcome());
    }

    @Test
    void notListedSaysNothingOfTheMilitaryList() {
        Answer answer = answer("facts: {form: hardware, jamsMobileServices: true, jamsSelectivelyOnPurpose: false,"
                + " otherFacts: false}");

        assertThat(code(answer)).isEqualTo("NOT_LISTED");
        assertThat(answer.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(asked(answer)).contains("items.list");
    }

    @Test
    void whereTheMilitaryListDecidesTheItemIsOnIt() {
        Answer answer = answer("facts: {form: hardware, jams: satellite navigation, otherFacts: false}");

        assertThat(answer.outcome())
                .isEqualTo(answer("list: MILITARY, code: ML11.b").outcome());
    }

    @Test
    void oneCodeIsCertainAndOthersAreOpen() {
        Answer answer = answer("facts: {form: hardware, rebreather: closed circuit, accompaniesUser: false}");

        assertThat(answer.outcome()).isEqualTo(Outcome.AUTHORISATION_REQUIRED);
        assertThat(document(answer).has("code")).isFalse();
        assertThat(answer.findAvailable()).isEmpty();
        assertThat(statusOf("EU008", answer)).isEqualTo(Status.OPEN);
    }

    @Test
    void declaredCodeThatTheFactsContradictIsNotBelieved() {
        Answer answer = answer("code: NOT_LISTED, facts: {" + NETWORK_ENCRYPTOR + ", otherFacts: false}");

        assertThat(answer.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(AnswerText.of(answer, Language.EN))
                .anyMatch(line -> line.text().contains("does not fit"));
    }

    @Test
    void saidToBeOnNoListButListedByItsFactsIsOpen() {
        Answer answer = answer("list: NONE, facts: {" + NETWORK_ENCRYPTOR + ", otherFacts: false}");

        assertThat(answer.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(document(answer).has("code")).isFalse();
    }

    @Test
    void lineAboveThatWasDeclaredFits() {
        Answer answer = answer("code: 5A002.a, facts: {" + NETWORK_ENCRYPTOR + ", otherFacts: false}");

        assertThat(answer.outcome()).isEqualTo(Outcome.AUTHORISATION_REQUIRED);
        assertThat(code(answer)).isEqualTo("5A002.a");
    }

    @Test
    void theListOfTheDayDecides() {
        String computer = "facts: {" + COMPUTER + ", otherFacts: false}";

        assertThat(code(answer("2022-12-01", computer))).isEqualTo("4A003.b");
        assertThat(code(answer("2025-11-15", computer))).isEqualTo("NOT_LISTED");
    }

    @Test
    void aListThatIsNotHeldLeavesTheCodeOpen() {
        Answer answer = answer("2024-12-01", "facts: {" + COMPUTER + ", otherFacts: false}");

        assertThat(answer.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(document(answer).required("classification").toString()).contains("\"listNotHeld\":\"2024-12-01\"");
        assertThat(AnswerText.of(answer, Language.EN))
                .anyMatch(line -> line.text().contains("not held"));
    }

    @Test
    void natureOfTheItemIsItsFormWhereNothingElseSaysIt() {
        Answer answer = answer("nature: SOFTWARE, facts: {generatesIntrusionSoftware: true, speciallyDesigned: true,"
                + " otherFacts: false}");

        assertThat(code(answer)).isEqualTo("4D004");
    }

    @Test
    void wrongFactsAreNamedAllAtOnceWithTheirPlace() {
        var read = TransactionReader.shipped()
                .read(
                        "transaction: {items: [{facts: {appWtt: 3, appWt: much, otherFacts: true}}]}",
                        Optional.empty(),
                        Clock.systemUTC());

        ProblemAssert.assertThat(read).isNotNull();
        assertThat(read.toString()).contains("appWtt", "much", "otherFacts");
    }
}
