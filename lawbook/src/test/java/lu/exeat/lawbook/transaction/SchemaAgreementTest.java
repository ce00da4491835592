package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The published schema and the reader accept and refuse the same documents: written ones, the shared cases, and seeded
/// mutations of them, each as texts and in JSON's own types. What no schema can say is named in [SchemaBlindSpot].
class SchemaAgreementTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final Schemas SCHEMAS = Schemas.load();
    private static final Schema SCHEMA = SCHEMAS.schema("transaction");
    private static final long SEED = Long.getLong("exeat.seed", 20261124L);
    private static final int MUTATIONS = Integer.getInteger("exeat.mutations", 3000);

    static Stream<WrittenDocument> documents() throws IOException {
        return Stream.of(
                        WrittenDocument.listAccepted().stream(),
                        WrittenDocument.listMalformed().stream(),
                        Stream.of(new WrittenDocument("the whole document", List.of(), WrittenDocument.whole())))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schemaAgreesOnWrittenDocuments(WrittenDocument document) {
        Document read = DocumentReader.readDocument(document.text());

        read.root()
                .ifPresent(root ->
                        assertAgreement(root, JsonForm.TEXTS, read.problems().list()));
        assertThat(read.root().isPresent() || !read.problems().isEmpty()).isTrue();
    }

    @Test
    void schemaAgreesOnSharedCases() throws IOException {
        List<Node> cases = sharedCases();

        assertThat(cases).allSatisfy(SchemaAgreementTest::assertAgreementInBothForms);
    }

    @Test
    void schemaAgreesOnMutationsOfSharedCases() throws IOException {
        Map<Boolean, Integer> seen = agreeOnMutations(sharedCases(), MUTATIONS);

        assertThat(seen.get(true)).as("accepted").isGreaterThan(200);
        assertThat(seen.get(false)).as("refused").isGreaterThan(1000);
    }

    @Test
    void schemaAgreesOnMutationsOfTheWholeDocument() throws IOException {
        List<Node> whole = List.of(DocumentReader.read(WrittenDocument.whole()).require());

        Map<Boolean, Integer> seen = agreeOnMutations(whole, MUTATIONS);

        assertThat(seen.get(true)).as("accepted").isGreaterThan(200);
        assertThat(seen.get(false)).as("refused").isGreaterThan(1000);
    }

    private static List<Node> sharedCases() throws IOException {
        return SharedCases.require().all().stream()
                .<Node>map(shared -> new Node.Mapping(Place.ROOT, Map.of("transaction", shared.transaction())))
                .toList();
    }

    /// Tells how many were accepted and refused, so that the comparison is known to mean something.
    private static Map<Boolean, Integer> agreeOnMutations(List<Node> documents, int count) {
        Random random = new Random(SEED);
        Mutation mutation = new Mutation(random);
        Map<Boolean, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Node mutated = documents.get(random.nextInt(documents.size()));
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                mutated = mutation.mutate(mutated);
            }
            seen.merge(assertAgreementInBothForms(mutated), 1, Integer::sum);
        }
        return seen;
    }

    private static boolean assertAgreementInBothForms(Node root) {
        assertAgreement(root, JsonForm.NATIVE, List.of());
        return assertAgreement(root, JsonForm.TEXTS, List.of());
    }

    /// Whether the reader accepted it; fails when the schema does otherwise.
    private static boolean assertAgreement(Node root, JsonForm form, List<Problem> already) {
        JsonNode json = form.of(root);
        List<Problem> problems = new ArrayList<>(already);
        Parsed<Transaction> read = TransactionReader.shipped().read(json.toString(), Optional.empty(), CLOCK);
        if (read instanceof Parsed.Refused<Transaction>(List<Problem> noted)) {
            problems.addAll(noted);
        }
        List<Error> errors = SCHEMAS.validate(SCHEMA, json);
        boolean sayable = problems.stream()
                .anyMatch(problem ->
                        Arrays.stream(SchemaBlindSpot.values()).noneMatch(spot -> spot.covers(problem, form)));
        if (problems.isEmpty() && !errors.isEmpty()) {
            fail("seed %d: the schema alone refuses %s%n%s", SEED, json, errors);
        }
        if (sayable && errors.isEmpty()) {
            fail("seed %d: the schema accepts %s%n%s", SEED, json, problems);
        }
        return problems.isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void blindSpotIsOne(SchemaBlindSpot spot) {
        Document document = DocumentReader.readDocument(spot.example());
        JsonForm form = spot == SchemaBlindSpot.DECIMALS_OF_NUMBERS_IN_JSON ? JsonForm.NATIVE : JsonForm.TEXTS;
        Parsed<Transaction> read = TransactionReader.shipped().read(spot.example(), Optional.empty(), CLOCK);

        assertThat(SCHEMAS.validate(SCHEMA, form.of(document.root().orElseThrow())))
                .isEmpty();
        assertThat(read)
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat((List<?>) refused.problems())
                                .allMatch(problem -> spot.covers((Problem) problem, form)));
    }

    @Test
    void codeThatJsonTakesForANumberIsReadThoughTheSchemaRefusesIt() {
        String document = "{\"transaction\": {\"items\": [{\"code\": 3E505}]}}";

        ProblemAssert.assertThat(TransactionReader.shipped().read(document, Optional.empty(), CLOCK))
                .isGood();
        assertThat(SCHEMAS.validate(SCHEMA, Schemas.JSON.readTree(document))).isNotEmpty();
    }

    @Test
    void everyBlindSpotHasAnExampleOfItsOwn() {
        Map<SchemaBlindSpot, String> examples = new EnumMap<>(SchemaBlindSpot.class);
        Arrays.stream(SchemaBlindSpot.values()).forEach(spot -> examples.put(spot, spot.example()));

        assertThat(examples.values()).doesNotHaveDuplicates();
    }
}
