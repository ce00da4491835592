package lu.exeat.server.determination;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.server.api.RefusedInput;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/determinations`: a transaction document in, a determination out, as the command line gives it.
@RestController
@Tag(name = "determinations")
class DeterminationApi {
    private final Lawbook lawbook;
    private final Clock clock;
    private final RefusedInput refusedInput;

    DeterminationApi(Lawbook lawbook, Clock clock, RefusedInput refusedInput) {
        this.lawbook = lawbook;
        this.clock = clock;
        this.refusedInput = refusedInput;
    }

    @PostMapping(
            path = "/api/determinations",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "determine",
            summary = "Determine one transaction",
            description = "Says what the law of the transaction's day asks, from the facts given. "
                    + "What is not given is unknown, never false. Nothing is kept.")
    ResponseEntity<Object> determine(
            @RequestBody(required = false) byte @Nullable [] document,
            @Parameter(description = "Stands in for the document's date") @RequestParam("at") Optional<LocalDate> at,
            @Parameter(description = "With the facts behind each finding")
                    @RequestParam(name = "explain", defaultValue = "true")
                    boolean explain,
            @Parameter(hidden = true) Language language) {
        Parsed<Transaction> transaction =
                TransactionReader.shipped().read(document == null ? new byte[0] : document, at, clock);
        return switch (transaction) {
            case Parsed.Refused<Transaction>(List<Problem> problems) -> refusedInput.answer(problems, language);
            case Parsed.Good<Transaction>(Transaction good) ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                        .body(AnswerJson.indented(AnswerDocument.of(lawbook.answer(good), language, explain)));
        };
    }
}
