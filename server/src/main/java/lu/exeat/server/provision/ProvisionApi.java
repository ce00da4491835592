package lu.exeat.server.provision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.ProvisionDocument;
import lu.exeat.terms.language.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/provisions`: the encoded law of a day, as the command line lists it.
@RestController
@Tag(name = "provisions")
class ProvisionApi {
    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");

    private final Lawbook lawbook;
    private final Clock clock;

    ProvisionApi(Lawbook lawbook, Clock clock) {
        this.lawbook = lawbook;
        this.clock = clock;
    }

    @GetMapping(path = "/api/provisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listProvisions",
            summary = "List the provisions in force on a day",
            description = "With citation, title and summary in the language asked for, effect, days and facts.")
    String provisions(
            @Parameter(description = "The day; today where it is absent") @RequestParam("at") Optional<LocalDate> at,
            @Parameter(hidden = true) Language language) {
        LocalDate day = at.orElseGet(() -> LocalDate.now(clock.withZone(LUXEMBOURG)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", day.toString());
        document.put("lawbook", lawbook.hash());
        document.put(
                "provisions",
                lawbook.listInForce(day).stream()
                        .map(provision -> ProvisionDocument.of(provision, language))
                        .toList());
        return AnswerJson.indented(document);
    }
}
