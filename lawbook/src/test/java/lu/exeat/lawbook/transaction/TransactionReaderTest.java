package lu.exeat.lawbook.transaction;

import static lu.exeat.law.fact.Knowledge.AWARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.quantity.Money;
import lu.exeat.terms.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a good document becomes. What is refused is shown in [MalformedDocumentsTest], the long form of knowledge in
/// [KnowledgeFormTest].
class TransactionReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final TransactionReader READER = TransactionReader.shipped();

    private static Transaction read(String text) {
        return READER.read(text, Optional.empty(), CLOCK).require();
    }

    private static Country country(String code) {
        return new Country(code);
    }

    static Stream<WrittenDocument> accepted() throws IOException {
        return WrittenDocument.listAccepted().stream();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void oddButGoodDocumentIsRead(WrittenDocument document) {
        ProblemAssert.assertThat(READER.read(document.text(), Optional.empty(), CLOCK))
                .isGood();
    }

    @Test
    void wholeDocumentTellsRouteAndDate() throws IOException {
        Transaction whole = read(WrittenDocument.whole());

        assertThat(whole.id()).contains("TX-2026-001");
        assertThat(whole.date()).isEqualTo("2025-12-01");
        assertThat(whole.authority()).contains(country("LU"));
        assertThat(whole.route())
                .isEqualTo(new Route(
                        Optional.of(Activity.EXPORT),
                        Optional.of(Means.MAKING_AVAILABLE),
                        Optional.of(country("LU")),
                        Optional.of(country("IL"))));
    }

    @Test
    void wholeDocumentTellsPartiesByRole() throws IOException {
        Parties parties = read(WrittenDocument.whole()).parties();

        assertThat(parties.byRole().keySet()).containsExactly(PartyRole.values());
        assertThat(parties.listAll()).hasSize(11);
        assertThat(parties.list(PartyRole.CARRIER))
                .extracting(Party::name)
                .containsExactly("Beispiel Reederei GmbH", "Example Airways");
        assertThat(parties.find(PartyRole.CARRIER).orElseThrow().particulars().identifiers())
                .containsExactly(Map.entry(IdentifierKind.IMO, "9074729"));
        assertThat(parties.exporter().orElseThrow().particulars().identifiers())
                .containsExactly(
                        Map.entry(IdentifierKind.LEI, "5493001KJTIIGC8Y1R12"),
                        Map.entry(IdentifierKind.RCS, "B 999999"),
                        Map.entry(IdentifierKind.VAT, "LU99999999"));
        assertThat(parties.endUser())
                .contains(Party.of("Example Bureau", country("IL"))
                        .withKind(PartyKind.GOVERNMENT)
                        .withId("0190a0b0-0000-7000-8000-000000000001")
                        .withParticulars(new Particulars(
                                List.of("Example Office", "דוגמה"),
                                Optional.of("1 Example Street"),
                                Optional.empty(),
                                Map.of(IdentifierKind.REGISTRATION, "0017", IdentifierKind.PASSPORT, "X 1"))));
        assertThat(parties.purchaser().orElseThrow().particulars().birthDate()).contains("1951-03");
    }

    @Test
    void wholeDocumentTellsItemsWithTheirFactsByFullName() throws IOException {
        List<Item> items = read(WrittenDocument.whole()).items();

        assertThat(items).hasSize(3);
        assertThat(items.getFirst())
                .isEqualTo(new Item(
                        Optional.of("Client of a console for operators,\nwith its licence key.\n"),
                        Optional.of("ART-4711"),
                        Optional.of(ListKind.DUAL_USE),
                        Optional.of("5D001.e"),
                        Map.of(
                                FactName.of("items.cyberSurveillance"), Value.YES,
                                FactName.of("items.publicDomain"), Value.NO,
                                FactName.of("items.basicScientificResearch"), Value.NO,
                                FactName.of("items.unionGoods"), Value.YES,
                                FactName.of("nature"), Value.of("SOFTWARE"),
                                FactName.of("dualUse"), Value.YES,
                                FactName.of("annexIV"), Value.NO,
                                FactName.of("retailSelfInstall"), Value.NO),
                        Optional.of(new Quantity(BigDecimal.ONE, Optional.empty())),
                        Optional.of(new Money(new BigDecimal("250000.50"), "EUR"))));
        assertThat(items.get(1).quantity()).contains(new Quantity(new BigDecimal("1.50"), Optional.of("KGM")));
        assertThat(items.get(2)).isEqualTo(Item.of(ListKind.MILITARY, "ML11.b"));
    }

    @Test
    void wholeDocumentTellsUsesAndFactsByFullNameAndLeavesOutWhatIsUnknown() throws IOException {
        Map<FactName, Known> facts = read(WrittenDocument.whole()).facts();

        assertThat(facts)
                .containsOnly(
                        fact("endUse.wmd", Value.of("none")),
                        fact("endUse.military", Value.of("none")),
                        fact("endUse.humanRights", AWARE.value()),
                        Map.entry(
                                FactName.of("endUse.otherMemberStateList"),
                                Known.of(java.util.Set.of(Value.of("none"), Value.of("suspected"), Value.of("aware")))),
                        fact("territory", Value.of("MAIN")),
                        fact("purchasingCountry", Value.of("IL")),
                        fact("freeZone", Value.NO),
                        fact("knownReExportTo", Value.of("NONE")),
                        fact("applicationDate", Value.of(LocalDate.of(2025, 11, 1))),
                        fact("unionContractingParty", Value.of("Exemple Contrat SA")),
                        fact("rightsViolation", Value.of("none")),
                        fact("transit.kind", Value.of("FREE_ZONE")),
                        fact("lu.securityOrHumanRights", Value.of("informed")));
        assertThat(facts.keySet().stream().map(FactName::name).limit(3))
                .as("in the document's order")
                .containsExactly("endUse.wmd", "endUse.military", "endUse.humanRights");
    }

    private static Map.Entry<FactName, Known> fact(String name, Value value) {
        return Map.entry(FactName.of(name), new Known.Exactly(value));
    }

    @Test
    void absentIsNeverFalse() {
        Transaction least = read("transaction: {items: [{}]}");

        assertThat(least)
                .isEqualTo(new Transaction(
                        Optional.empty(),
                        LocalDate.of(2026, 11, 24),
                        Optional.empty(),
                        Route.UNKNOWN,
                        Parties.NONE,
                        List.of(Item.UNKNOWN),
                        Map.of()));
    }

    @Test
    void singleValueIsTypedByItsFieldNeverByYaml() {
        Transaction odd = read("""
                transaction:
                  id: 0017
                  destination: NO
                  items:
                    - {code: 3E505, ref: 1e3, description: no, value: {amount: 1.50, currency: EUR}}
                    - {code: 1E201}
                """);

        assertThat(odd.id()).contains("0017");
        assertThat(odd.route().destination()).contains(country("NO"));
        assertThat(odd.items()).extracting(item -> item.code().orElseThrow()).containsExactly("3E505", "1E201");
        assertThat(odd.items().getFirst().ref()).contains("1e3");
        assertThat(odd.items().getFirst().description()).contains("no");
        assertThat(odd.items().getFirst().value().orElseThrow().amount()).hasToString("1.50");
    }

    @Test
    void numbersOfJsonKeepTheirDecimals() {
        Transaction json = read("""
                {"transaction": {"items": [
                  {"code": 3E505, "quantity": 1.500000, "value": {"amount": 0.10, "currency": "EUR"}}]}}
                """);

        Item item = json.items().getFirst();
        assertThat(item.code()).contains("3E505");
        assertThat(item.quantity().orElseThrow().amount()).hasToString("1.500000");
        assertThat(item.value().orElseThrow().amount()).hasToString("0.10");
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'', 2026-11-24T22:59:59Z, 2026-11-24",
        "'', 2026-11-24T23:00:00Z, 2026-11-25",
        "LU, 2026-11-24T23:00:00Z, 2026-11-25",
        "LU, 2026-06-30T21:59:59Z, 2026-06-30",
        "LU, 2026-06-30T22:00:00Z, 2026-07-01",
        "PT, 2026-11-24T23:59:59Z, 2026-11-24",
        "FI, 2026-11-24T22:00:00Z, 2026-11-25"
    })
    void dateIsTodayAtTheAuthorityWhenNoneIsGiven(String authority, Instant now, LocalDate today) {
        Clock clock = Clock.fixed(now, ZoneId.of("Pacific/Auckland"));
        String document = "transaction: {authority: " + authority + ", items: [{}]}";

        assertThat(READER.read(document, Optional.empty(), clock).require().date())
                .isEqualTo(today);
    }

    @Test
    void anotherDateStandsInForTheDocumentsOwn() {
        Optional<LocalDate> at = Optional.of(LocalDate.of(2021, 9, 8));

        assertThat(READER.read("transaction: {date: 2025-12-01, items: [{}]}", at, CLOCK)
                        .require()
                        .date())
                .isEqualTo("2021-09-08");
        ProblemAssert.assertThat(READER.read("transaction: {date: never, items: [{}]}", at, CLOCK))
                .notes("Malformed \"/transaction/date\"");
        ProblemAssert.assertThat(READER.read(
                        "transaction: {date: 2025-12-01, items: [{}], facts: {applicationDate: 2021-09-09}}",
                        at,
                        CLOCK))
                .notes("Impossible \"/transaction/facts/applicationDate\"");
    }

    @Test
    void lineOfABatchIsReadFromItsBuffer() {
        byte[] buffer =
                "{}\n{\"transaction\": {\"id\": \"TX-2\", \"items\": [{}]}}\n{".getBytes(StandardCharsets.UTF_8);

        Parsed<Transaction> line = READER.readLine(buffer, 3, buffer.length - 5, Optional.empty(), CLOCK);

        assertThat(line.require().id()).contains("TX-2");
        ProblemAssert.assertThat(READER.readLine(buffer, 0, 2, Optional.empty(), CLOCK))
                .notes("Missing \"/transaction\"");
        ProblemAssert.assertThat(READER.readLine(buffer, buffer.length - 1, 1, Optional.empty(), CLOCK))
                .notes("Syntax \"\"");
        ProblemAssert.assertThat(READER.readLine(buffer, 0, 0, Optional.empty(), CLOCK))
                .notes("WrongKind \"\"");
    }

    @Test
    void lineOfABatchIsNeverYaml() {
        byte[] yaml = "{transaction: {items: [{}]}}".getBytes(StandardCharsets.UTF_8);

        ProblemAssert.assertThat(READER.readLine(yaml, 0, yaml.length, Optional.empty(), CLOCK))
                .notes("Syntax \"\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "{\"transaction\": {\"id\": \"TX-1\", \"items\": []}} | TX-1",
                "{\"transaction\": {\"id\": 17, \"id\": 18}}           | 17",
                "{\"transaction\": {\"id\": [1]}}                    | none",
                "{\"transaction\": {\"id\": \"\\ud800\"}}             | none",
                "\uFEFF{\"transaction\": {\"id\": \"TX-1\"}}           | TX-1",
                "{\"transaction\": 1}                              | none",
                "{\"transaction\": {\"id\": \"TX-1\"                   | none",
                "[]                                              | none"
            })
    void idOfABadLineIsFoundWhereItCanBe(String line, String id) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);

        assertThat(READER.findId(bytes, 0, bytes.length)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void byteOrderMarkIsAccepted() {
        assertThat(read("\uFEFFtransaction: {items: [{}]}").items()).hasSize(1);
        assertThat(read("\uFEFF{\"transaction\": {\"items\": [{}]}}").items()).hasSize(1);
    }

    @Test
    void thousandItemsAreRead() {
        String thousand = "{},".repeat(999) + "{}";

        assertThat(read("transaction: {items: [" + thousand + "]}").items()).hasSize(1000);
    }
}
