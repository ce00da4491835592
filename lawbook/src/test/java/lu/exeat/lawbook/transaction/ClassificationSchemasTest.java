package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.item.classification.FactEntry;
import lu.exeat.item.classification.FactVocabulary;
import lu.exeat.item.classification.ItemDocument;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The schemas of facts of an item and of kept classifications: they hold the vocabulary, and agree with the reader.
class ClassificationSchemasTest {
    private static final Schemas SCHEMAS = Schemas.load();
    private static final Schema RECORD = SCHEMAS.schema("classification-record");
    private static final LocalDate MADE = LocalDate.of(2026, 11, 26);
    private static final long SEED = 20_261_126;

    private static final List<String> ITEMS =
            List.of("""
            id: ART-1
            description: Cluster for weather models
            facts: {form: hardware, productType: computer, appWt: 85, tops: [{bits: 8, tera_dense: 1.5e2}], radHard: null}
            otherFacts: false
            sources: {appWt: data sheet, revision: 3}
            """.replace("data sheet, revision: 3", "'data sheet, revision 3'"), """
            facts: {form: hardware, detector: microbolometer, bandNm: [8000, 14000], array2d: true, frameRateHz: false}
            """, """
            description: Mask
            facts: {form: hardware, fullFaceMask: true, designedAgainst: [CW agents, riot control agents]}
            otherFacts: false
            """);

    private static Node record(String item) {
        ItemDocument read = DocumentReader.read(item).then(ItemDocument::read).require();
        return DocumentReader.read(AnswerJson.line(
                        ClassificationRecord.of(read, ListVersion.OF_2025, MADE).document()))
                .require();
    }

    @Test
    void theSchemaHoldsEachFactWithItsTypeAndQuestion() {
        JsonNode facts = SCHEMAS.tree("classification-facts").required("properties");

        assertThat(facts.propertyNames())
                .containsExactlyElementsOf(FactVocabulary.shipped().listAll().stream()
                        .map(FactEntry::name)
                        .toList());
        assertThat(FactVocabulary.shipped().listAll()).allSatisfy(fact -> {
            JsonNode property = facts.required(fact.name());
            assertThat(property.required("$ref").asString())
                    .as(fact.name())
                    .isEqualTo("#/$defs/" + fact.type().name().toLowerCase(Locale.ROOT));
            assertThat(property.required("description").asString())
                    .as(fact.name())
                    .isEqualTo(fact.question(Language.EN));
        });
    }

    @Test
    void aRecordReadsBackAsTheSame() {
        assertThat(ITEMS).allSatisfy(item -> {
            ItemDocument read =
                    DocumentReader.read(item).then(ItemDocument::read).require();
            ClassificationRecord kept = ClassificationRecord.of(read, ListVersion.OF_2025, MADE);

            assertThat(ClassificationRecord.read(record(item)).require()).isEqualTo(kept);
        });
    }

    @Test
    void recordsFitTheirSchema() {
        assertThat(ITEMS)
                .allSatisfy(item -> assertThat(SCHEMAS.validate(RECORD, JsonForm.NATIVE.of(record(item))))
                        .isEmpty());
    }

    @Test
    void schemaAndReaderAgreeOnMutationsOfRecords() {
        List<Node> records =
                ITEMS.stream().map(ClassificationSchemasTest::record).toList();
        Random random = new Random(SEED);
        Mutation mutation = new Mutation(random);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            Node mutated = mutation.mutate(records.get(random.nextInt(records.size())));
            for (JsonForm form : JsonForm.values()) {
                if (agrees(form, mutated)) {
                    accepted++;
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).as("accepted").isGreaterThan(200);
        assertThat(refused).as("refused").isGreaterThan(1000);
    }

    /// Whether the reader accepted it; fails when the schema does otherwise.
    private static boolean agrees(JsonForm form, Node document) {
        JsonNode json = form.of(document);
        Parsed<ClassificationRecord> read = DocumentReader.read(json.toString()).then(ClassificationRecord::read);
        List<Problem> problems =
                read instanceof Parsed.Refused<ClassificationRecord>(List<Problem> noted) ? noted : List.of();
        List<Error> errors = SCHEMAS.validate(RECORD, json);
        boolean sayable = problems.stream().anyMatch(problem -> isSayable(problem, form));
        String seen = "seed " + SEED + ": " + json + " " + problems + " " + errors;
        if (problems.isEmpty()) {
            assertThat(errors).as(seen).isEmpty();
        } else if (sayable) {
            assertThat(errors).as(seen).isNotEmpty();
        }
        return problems.isEmpty();
    }

    /// No schema can say that the source of a fact needs the fact.
    private static boolean isSayable(Problem problem, JsonForm form) {
        boolean source = problem instanceof Problem.UnknownField
                && problem.place().pointer().startsWith("/classification/sources/");
        return !source && List.of(SchemaBlindSpot.values()).stream().noneMatch(spot -> spot.covers(problem, form));
    }
}
