package lu.exeat.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real server over HTTP: languages, headers, errors, the API. Its pages in a browser: [TransactionPathTest].
class ServerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ROOT = Path.of(System.getProperty("exeat.root", ".."));
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> determine(String document, String... headers) {
        return server.post("api/determinations", document, headers.length == 0 ? json() : headers);
    }

    private static String[] json() {
        return new String[] {"Content-Type", "application/json"};
    }

    private static String example(String name) throws IOException {
        return Files.readString(ROOT.resolve("examples").resolve(name));
    }

    /// Problems of a document against a schema of the API's own description.
    private static Object problems(String schema, String document) {
        String description = server.get("v3/api-docs").body();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("https://exeat.test/api", description)));
        Schema found = registry.getSchema(SchemaLocation.of("https://exeat.test/api#/components/schemas/" + schema));
        return found.validate(document, InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "'',,,Is an authorisation needed?",
        "?lang=fr,de,,Une autorisation est-elle nécessaire",
        "'','de-LU,fr;q=0.5',,Ist eine Genehmigung nötig?",
        "'','it,lb;q=0.5',,Ass eng Lizenz néideg?",
        "'',de,exeat-lang=lb,Ass eng Lizenz néideg?",
        "?lang=xx,fr,,Une autorisation est-elle nécessaire",
        "'','!,,;q=',,Is an authorisation needed?",
    })
    void aPageSpeaksTheLanguageAskedForThenChosenThenWished(String query, String wish, String cookie, String heading) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address("/" + query));
        if (wish != null) {
            request.header("Accept-Language", wish);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }

        assertThat(server.send(request).body()).contains(heading);
    }

    /// Where a choice of the theme leads: back to a page of this server, never to another one.
    @ParameterizedTest
    @CsvSource({
        "/provisions?lang=de,/provisions?lang=de",
        "/transaction?items/0/description=a%26b,/transaction?items/0/description=a%26b",
        "//example.org/,/",
        "https://example.org/,/",
        "'/\\example.org',/",
        "/a%zz,/",
        "'',/",
    })
    void aChosenThemeLeadsBackToThePage(String to, String location) {
        HttpResponse<String> chosen = server.post(
                        "theme",
                        "theme=dark&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .previousResponse()
                .orElseThrow();

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains(location);
        assertThat(chosen.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie).startsWith("exeat-theme=dark;").contains("HttpOnly", "SameSite=Lax"));
    }

    /// 40 KB, whatever is opened and however little is known.
    @ParameterizedTest
    @ValueSource(strings = {"", "&explain=0", "&explain=5", "&explain=w5", "&explain=5.0.0.1", "&explain=EU001"})
    void aPageOfWhichLittleIsKnownStaysLight(String explain) {
        for (String language : List.of("en", "fr", "de", "lb")) {
            String page = server.get("transaction?activity=EXPORT&items/0/code=unknown&destination=unknown&lang="
                            + language
                            + explain)
                    .body();

            assertThat(page).contains("id=\"why\"");
            assertThat(page.getBytes(StandardCharsets.UTF_8).length)
                    .as(language)
                    .isLessThanOrEqualTo(40 * 1024);
        }
    }

    @Test
    void aChosenLanguageIsKeptAndNothingElseIs() {
        HttpResponse<String> chosen = server.get("?lang=de");

        assertThat(chosen.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("exeat-lang=de;")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(server.get("").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "transaction", "provisions", "api/facts", "nowhere", "actuator/health"})
    void everyAnswerKeepsTheBrowserSafe(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("https://fonts", "//cdn");
    }

    @Test
    void aStyleSheetIsKeptForAYearUnderTheAddressOfItsHash() {
        String page = server.get("").body();
        String sheet = page.substring(page.indexOf("assets/exeat-"), page.indexOf(".css") + 4);

        HttpResponse<String> answer = server.get(sheet);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
    }

    @Test
    void aMissingPageIsSaidInTheLanguageOfTheReader() {
        HttpResponse<String> page = server.get("nowhere?lang=lb", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Dës Säit gëtt et net</h1>").contains("lang=\"lb\"");
    }

    @Test
    void programsGetProblemsAsJson() {
        assertProblem(server.get("api/nowhere"), 404);
        assertProblem(server.get("api/determinations"), 405);
        assertProblem(server.post("api/facts", "{}", json()), 405);
        assertProblem(server.post("api/determinations", "x", "Content-Type", "text/plain"), 415);
        assertProblem(server.get("api/provisions?at=yesterday"), 400);
        assertProblem(server.post("api/determinations", "a".repeat((1 << 20) + 1), json()), 413);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "at lu.exeat", "org.springframework");
        assertThat(problems("Problem", answer.body())).asString().isEqualTo("[]");
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtOneMebibyte() {
        HttpRequest.Builder chunked = HttpRequest.newBuilder(server.address("api/determinations"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[(1 << 20) + 1])));

        assertProblem(server.send(chunked, json()), 413);
    }

    @Test
    void aTransactionInYamlIsDeterminedAsInJson() throws IOException {
        HttpResponse<String> answer =
                determine(example("pegasus-cloud-console.yaml"), "Content-Type", "application/yaml");

        JsonNode determination = JSON.readTree(answer.body()).get("determination");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(determination.get("outcome").asString()).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(determination.get("findings").get(0).get("provision").asString())
                .isEqualTo("reg/2021/821/art_3/par_1");
        assertThat(determination.get("findings").get(0).get("because").isEmpty())
                .isFalse();
        assertThat(problems("DeterminationDocument", answer.body())).asString().isEqualTo("[]");
    }

    @Test
    void theDateAskedForStandsInForThatOfTheDocument() {
        String document = "{\"transaction\": {\"activity\": \"EXPORT\", \"items\": [{\"code\": \"4D004\"}]}}";

        JsonNode answer = JSON.readTree(server.post("api/determinations?at=2021-07-20&explain=false", document, json())
                .body());

        assertThat(answer.get("determination").get("asOf").asString()).isEqualTo("2021-07-20");
        assertThat(answer.toString()).contains("reg/2009/428/").doesNotContain("because");
    }

    @Test
    void anUndeterminedAnswerAsksInTheLanguageWished() {
        HttpResponse<String> answer = determine(
                "{\"transaction\": {\"activity\": \"EXPORT\", \"authority\": \"LU\", \"items\": [{\"code\": \"4D004\"}]}}",
                "Content-Type",
                "application/json",
                "Accept-Language",
                "fr");

        assertThat(answer.headers().firstValue("Content-Language")).contains("fr");
        assertThat(JSON.readTree(answer.body())
                        .get("determination")
                        .get("openQuestions")
                        .toString())
                .contains("Par quel moyen les biens");
        assertThat(problems("DeterminationDocument", answer.body())).asString().isEqualTo("[]");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        HttpResponse<String> answer = server.post(
                "api/determinations?lang=de",
                "{\"transaction\": {\"date\": \"2025-13-01\", \"destination\": \"XX\", \"colour\": 1, \"items\": [{\"code\": 5}]}}",
                json());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("title").asString()).isEqualTo("Das Dokument hat Probleme");
        assertThat(problem.get("problems")
                        .valueStream()
                        .map(each -> each.get("pointer").asString())
                        .toList())
                .contains(
                        "/transaction/date",
                        "/transaction/destination",
                        "/transaction/colour",
                        "/transaction/items/0/code");
        assertThat(problems("RefusedInput", answer.body())).asString().isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"transaction\": 1}", "a: &x 1\nb: *x"})
    void whatIsNoTransactionIsRefusedAndNeverAFault(String document) {
        assertThat(determine(document).statusCode()).isEqualTo(422);
    }

    @Test
    void theVocabularyAndTheProvisionsAreListed() {
        HttpResponse<String> facts = server.get("api/facts");
        HttpResponse<String> provisions = server.get("api/provisions?at=2025-12-01&lang=lb");

        assertThat(problems("FactsDocument", facts.body())).asString().isEqualTo("[]");
        assertThat(problems("ProvisionsDocument", provisions.body())).asString().isEqualTo("[]");
        assertThat(facts.body()).contains("endUse.humanRights");
        assertThat(provisions.body()).contains("reg/2021/821/art_5/par_2").doesNotContain("reg/2009/428/art_3");
    }

    @Test
    void theExampleOfTheDescriptionIsWhatTheReaderReads() {
        JsonNode example =
                JSON.readTree(server.get("v3/api-docs").body()).at("/components/schemas/TransactionDocument/example");

        assertThat(problems("TransactionDocument", example.toString()))
                .asString()
                .isEqualTo("[]");
        assertThat(determine(example.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void healthTellsOfTheStore() {
        JsonNode health = JSON.readTree(server.get("actuator/health").body());

        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/store/status").asString()).isEqualTo("UP");
        assertThat(server.get("actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageWhoseAddressHoldsNonsenseSaysSo() {
        HttpResponse<String> page = server.get(
                "transaction?activity=EXPORT&items/0/code=4D004&destination=XX&colour=red", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("/transaction/destination", "/transaction/colour");
    }

    @Test
    void whatIsEnteredIsNeverMarkup() {
        String page = server.get("transaction?activity=EXPORT&items/0/code=4D004&destination=MX"
                        + "&items/0/description=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void aProvisionIsShownAsOnTheDayAskedFor() {
        String before = server.get("provisions/reg/2021/821/art_5/par_2?at=2020-01-01&lang=en")
                .body();
        String after = server.get("provisions/reg/2021/821/art_5/par_2?at=2025-01-01&lang=en")
                .body();

        assertThat(before).contains("Art. 5(2), Reg. (EU) 2021/821", "not in force on 1 January 2020");
        assertThat(after).contains("from 9 September 2021").doesNotContain("not in force");
        assertThat(server.get("provisions/reg/2021/821/art_99").statusCode()).isEqualTo(404);
    }
}
