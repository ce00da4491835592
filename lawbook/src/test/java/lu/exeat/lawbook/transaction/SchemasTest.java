package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lu.exeat.terms.country.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The published schemas hold what the vocabulary holds, and accept answers, batches and cases as they are written.
/// That schema and reader agree on transactions is shown in [SchemaAgreementTest].
class SchemasTest {
    private static final Schemas SCHEMAS = Schemas.load();
    private static final JsonNode DEFINITIONS = SCHEMAS.tree("transaction").required("$defs");

    private static JsonNode fields(String definition) {
        return DEFINITIONS.required(definition).required("properties");
    }

    @Test
    void thereIsASchemaForEachDocument() {
        assertThat(SCHEMAS.byId().keySet())
                .containsExactly(
                        "urn:exeat:schema:batch-input",
                        "urn:exeat:schema:batch-output",
                        "urn:exeat:schema:case",
                        "urn:exeat:schema:classification-facts",
                        "urn:exeat:schema:classification-record",
                        "urn:exeat:schema:determination",
                        "urn:exeat:schema:mapping",
                        "urn:exeat:schema:transaction");
    }

    @Test
    void factsOfTheActAreThoseOfTheVocabulary() {
        assertThat(fields("transaction")
                        .required("facts")
                        .required("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.shipped().actFactNames());
        assertThat(fields("transaction")
                        .required("endUse")
                        .required("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.shipped().endUseNames());
    }

    @Test
    void factsOfAnItemAreThoseOfTheVocabulary() {
        Set<String> asFields = Vocabulary.shipped().listAll().stream()
                .filter(fact -> fact.scope() == FactEntry.Scope.ITEM)
                .map(FactEntry::shortName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields("item").required("facts").required("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.shipped().itemFactNames());
        assertThat(fields("item").propertyNames()).containsAll(asFields);
    }

    @Test
    void factsHaveTheTypeOfTheVocabulary() {
        assertThat(Vocabulary.shipped().listAll())
                .filteredOn(fact ->
                        Vocabulary.shipped().findActFact(fact.name().name()).isPresent())
                .hasSizeGreaterThan(80)
                .allSatisfy(fact -> assertThat(typeOf(fields("transaction")
                                .required("facts")
                                .required("properties")
                                .required(fact.name().name())))
                        .as(fact.name().name())
                        .isEqualTo(expected(fact.type())));
        assertThat(Vocabulary.shipped().listAll())
                .filteredOn(fact -> fact.scope() == FactEntry.Scope.ITEM)
                .allSatisfy(fact -> assertThat(typeOf(fields("item").required(fact.shortName())))
                        .as(fact.name().name())
                        .isEqualTo(expected(fact.type())));
    }

    private static String typeOf(JsonNode property) {
        if (property.has("enum")) {
            return words(property.required("enum")).toString();
        }
        return property.has("anyOf")
                ? property.required("anyOf")
                        .valueStream()
                        .map(SchemasTest::typeOf)
                        .toList()
                        .toString()
                : property.required("$ref").asString();
    }

    private static String expected(FactType type) {
        return switch (type) {
            case FactType.YesOrNo _ -> "#/$defs/yesOrNo";
            case FactType.Choice(List<String> words) -> words.toString();
            case FactType.KnowledgeLevel _ -> "#/$defs/knowledge";
            case FactType.Day _ -> "#/$defs/day";
            case FactType.Text _ -> "#/$defs/text500";
            case FactType.CountryCode(List<String> also) ->
                also.isEmpty()
                        ? "#/$defs/country"
                        : List.of("#/$defs/country", also).toString();
            case FactType.ListCode _ -> "#/$defs/code";
            case FactType.Number _ -> "#/$defs/number";
        };
    }

    private static List<String> words(JsonNode values) {
        return values.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void countriesAndMemberStatesAreAllThereAre() {
        assertThat(words(DEFINITIONS.required("country").required("enum")))
                .containsExactlyElementsOf(
                        Country.listAll().stream().map(Country::code).toList());
        assertThat(words(fields("transaction").required("authority").required("enum")))
                .containsExactlyElementsOf(MemberState.listCodes());
    }

    @Test
    void rolesKindsAndIdentifiersAreAllThereAre() {
        JsonNode party = fields("party");

        assertThat(fields("transaction")
                        .required("parties")
                        .required("properties")
                        .propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(PartyRole.values()).map(PartyRole::field).toList());
        assertThat(party.required("identifiers").required("properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(IdentifierKind.values())
                        .map(IdentifierKind::field)
                        .toList());
        assertThat(words(party.required("kind").required("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(PartyKind.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu.yaml", "lu.yaml"})
    void sharedCaseFilesFitTheirSchema(String name) throws IOException {
        Path file = Path.of(System.getProperty("exeat.root", ".."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared/cases/" + name);
        assumeTrue(Files.exists(file), "no shared cases beside the checkout: " + file);

        JsonNode cases =
                JsonForm.TEXTS.of(DocumentReader.read(Files.readAllBytes(file)).require());

        assertThat(StreamSupport.stream(cases.spliterator(), false)).hasSizeGreaterThan(20);
        assertThat(SCHEMAS.validate(SCHEMAS.schema("case"), cases)).isEmpty();
    }

    private static final String DETERMINATION = """
            {"outcome": "AUTHORISATION_REQUIRED", "asOf": "2025-12-01", "lawbook": "sha256:%s", "unverified": [],
             "authority": "LU", "items": [{"item": 0, "outcome": "AUTHORISATION_REQUIRED", "code": "5D001.e"}],
             "findings": [{"provision": "reg/2021/821/art_3/par_1", "truth": "TRUE", "effect": "AUTHORISATION_REQUIRED",
               "deciding": true, "item": 0, "because": []}],
             "openQuestions": [{"fact": "endUse.humanRights", "question": "?", "item": 0, "type": "knowledge",
               "values": ["none"], "wouldDecide": ["reg/2021/821/art_5/par_2"], "couldProhibit": false}],
             "generalAuthorisations": [{"code": "EU001", "status": "NOT_AVAILABLE", "why": []}],
             "duties": ["RECORDS_FIVE_YEARS"]}
            """.formatted("0".repeat(64));

    @Test
    void determinationFitsItsSchema() {
        assertThat(validate("determination", "{\"determination\": " + DETERMINATION + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AUTHORISATION_REQUIRED\", \"asOf | AUTHORISATION_REQUIRED\", \"reason\": \"MISSING_FACT\", \"asOf",
                "AUTHORISATION_REQUIRED\", \"asOf | INDETERMINATE\", \"asOf",
                "AUTHORISATION_REQUIRED\", \"asOf | LICENCE\", \"asOf",
                "2025-12-01                       | 1 December 2025",
                "\"TRUE\"                         | true",
                "NOT_AVAILABLE                    | NO",
                "sha256:                          | md5:",
                "\"item\": 0                      | \"item\": -1",
                "\"lawbook\"                      | \"law\"",
            })
    void otherDeterminationDoesNot(String good, String bad) {
        assertThat(DETERMINATION).contains(good);
        assertThat(validate("determination", "{\"determination\": " + DETERMINATION.replace(good, bad) + "}"))
                .isNotEmpty();
    }

    @Test
    void linesOfABatchFitTheirSchemas() {
        String problem = "{\"pointer\": \"/transaction/date\", \"found\": \"x\", \"allowed\": \"a day\"}";

        assertThat(validate("batch-input", "{\"transaction\": {\"items\": [{}]}}"))
                .isEmpty();
        assertThat(validate("batch-input", "{\"items\": [{}]}")).isNotEmpty();
        assertThat(validate("batch-output", "{\"line\": 1, \"id\": \"TX\", \"determination\": " + DETERMINATION + "}"))
                .isEmpty();
        assertThat(validate("batch-output", "{\"line\": 2, \"problems\": [" + problem + "]}"))
                .isEmpty();
        assertThat(validate("batch-output", "{\"line\": 0, \"problems\": [" + problem + "]}"))
                .isNotEmpty();
        assertThat(validate("batch-output", "{\"line\": 2, \"problems\": []}")).isNotEmpty();
        assertThat(validate("batch-output", "{\"line\": 2}")).isNotEmpty();
        assertThat(validate("batch-output", "{\"line\": 2, \"problems\": [" + problem + "], \"determination\": {}}"))
                .isNotEmpty();
    }

    private static List<?> validate(String schema, String document) {
        return SCHEMAS.validate(SCHEMAS.schema(schema), Schemas.JSON.readTree(document));
    }

    @Test
    void exampleOfAMappingHasThePublishedForm() throws IOException {
        Path example = Path.of(System.getProperty("exeat.root", "..")).resolve("examples/orders/mapping.yaml");
        JsonNode mapping = JsonForm.TEXTS.of(
                DocumentReader.read(Files.readAllBytes(example)).require());

        assertThat(SCHEMAS.validate(SCHEMAS.schema("mapping"), mapping)).isEmpty();
    }
}
