package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Party;
import lu.exeat.lawbook.transaction.PartyRole;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.problem.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Form fields become the transaction document and nothing is lost or made up on the way.
class AnswersTest {
    private static Answers answers(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return Answers.of(parameters);
    }

    private static Parsed<Transaction> read(Answers answers) {
        return answers.document()
                .then(document -> TransactionReader.shipped().read(document, Optional.empty(), Clock.systemUTC()));
    }

    @Test
    void fieldsOfThePageItselfAreNoAnswers() {
        assertThat(answers("lang", "fr", "go", "on", "answer", "true", "activity", "EXPORT")
                        .byPath())
                .containsExactly(Map.entry("activity", "EXPORT"));
    }

    @Test
    void answersMakeUpTheDocumentThatTheReaderReads() {
        Transaction read = read(answers(
                        "activity", "EXPORT",
                        "destination", "MX",
                        "items/0/code", "4D004",
                        "items/0/facts/dualUse", "true",
                        "items/1/description", "Second",
                        "endUse/humanRights", "aware",
                        "facts/accessibleOutsideUnion", "true"))
                .require();

        assertThat(read.items()).hasSize(2);
        assertThat(read.items().getFirst().code()).contains("4D004");
        assertThat(read.items().getLast().description()).contains("Second");
        assertThat(read.facts().keySet())
                .extracting(Object::toString)
                .containsExactly("endUse.humanRights", "accessibleOutsideUnion");
    }

    @Test
    void whatIsNotKnownIsAbsentFromTheDocument() {
        Answers answers = answers("activity", "EXPORT", "destination", "unknown", "endUse/wmd", "unknown");

        assertThat(answers.isUnknown("destination")).isTrue();
        assertThat(read(answers).require().route().destination()).isEmpty();
        assertThat(read(answers).require().facts()).isEmpty();
    }

    @Test
    void aFieldThatNoDocumentHasIsRefusedWithItsPlace() {
        assertThat(read(answers("activity", "EXPORT", "colour", "red")))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains("colour"));
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        Answers twice = Answers.of(Map.of("destination", new String[] {"IL", "IR"}));

        assertThat(twice.document()).isInstanceOf(Parsed.Refused.class);
        assertThat(answers("items", "x", "items/0/code", "4D004").document()).isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void itemsBehindOneThatIsTakenAwayMoveUp() {
        Answers two = answers("items/0/code", "4D004", "activity", "EXPORT", "items/1/facts/dualUse", "true");

        assertThat(two.itemCount()).isEqualTo(2);
        assertThat(two.withoutItem(0).byPath())
                .containsExactly(Map.entry("activity", "EXPORT"), Map.entry("items/0/facts/dualUse", "true"));
    }

    @Test
    void partiesAndAmountsStandInTheDocument() {
        Transaction read = read(answers(
                        "activity", "EXPORT",
                        "parties/endUser/name", "Exemple SA",
                        "parties/endUser/country", "MX",
                        "parties/banks/0/name", "Beispielbank",
                        "parties/banks/1/name", "Example Bank",
                        "items/0/quantity/amount", "12.5",
                        "items/0/quantity/unit", "KGM",
                        "items/0/value/amount", "250000.00",
                        "items/0/value/currency", "EUR"))
                .require();

        assertThat(read.parties()
                        .endUser()
                        .orElseThrow()
                        .country()
                        .orElseThrow()
                        .code())
                .isEqualTo("MX");
        assertThat(read.parties().list(PartyRole.BANK))
                .extracting(Party::name)
                .containsExactly("Beispielbank", "Example Bank");
        assertThat(read.items().getFirst().quantity().orElseThrow().unit()).contains("KGM");
        assertThat(read.items().getFirst().value().orElseThrow().amount()).isEqualTo("250000.00");
    }

    @Test
    void aPartyThatChangesItsRoleTakesAlongWhatIsKnownOfIt() {
        Answers two = answers(
                "parties/banks/0/name",
                "Beispielbank",
                "parties/banks/0/id",
                "B1",
                "parties/banks/1/name",
                "Example Bank");
        PartyPlace first = PartyPlace.find("parties/banks/0").orElseThrow();

        assertThat(two.withParty(Optional.of(first), PartyRole.CONSIGNEE, "Beispiel AG", "LU", "")
                        .byPath())
                .containsExactly(
                        Map.entry("parties/banks/0/name", "Example Bank"),
                        Map.entry("parties/consignee/name", "Beispiel AG"),
                        Map.entry("parties/consignee/country", "LU"),
                        Map.entry("parties/consignee/id", "B1"));
    }

    @Test
    void backTakesAWholePartyAway() {
        Answers answers =
                answers("activity", "EXPORT", "parties/endUser/name", "Exemple", "parties/endUser/country", "MX");

        assertThat(answers.entryCount()).isEqualTo(2);
        assertThat(answers.withoutLast()).isEqualTo(answers("activity", "EXPORT"));
    }

    @Test
    void backTakesTheLastAnswerAway() {
        assertThat(answers("activity", "EXPORT", "destination", "MX").withoutLast())
                .isEqualTo(answers("activity", "EXPORT"));
    }

    @Test
    void answersTooLongForAnAddressHaveNoLink() {
        assertThat(answers("facts/unionContractingParty", "Exemple & Cie").link("/transaction"))
                .contains("/transaction?facts/unionContractingParty=Exemple+%26+Cie");
        assertThat(answers("items/0/description", "x".repeat(2000)).link("/transaction"))
                .isEmpty();
    }

    static java.util.List<FactEntry> vocabulary() {
        return Vocabulary.shipped().listAll();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void eachFactIsFoundAgainAtItsPath(FactEntry entry) {
        assertThat(FieldPath.findFact(FieldPath.of(entry, 3), Vocabulary.shipped()))
                .contains(entry);
    }
}
