package lu.exeat.server.fact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.FactDocument;
import lu.exeat.lawbook.transaction.Vocabulary;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/facts`: every fact that a transaction document can state, as the command line lists it.
@RestController
@Tag(name = "facts")
class FactApi {
    @GetMapping(path = "/api/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listFacts",
            summary = "List the facts that a transaction document can state",
            description = "With type, scope, values, the question in four languages, and the provisions that ask.")
    String facts() {
        return AnswerJson.indented(Map.of(
                "facts",
                Vocabulary.shipped().listAll().stream().map(FactDocument::of).toList()));
    }
}
