package lu.exeat.server.provision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.terms.language.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/provisions`: what the encoded law holds.
@RestController
@Tag(name = "provisions")
class ProvisionApi {
    private final Lawbook lawbook;

    ProvisionApi(Lawbook lawbook) {
        this.lawbook = lawbook;
    }

    /// - `lawbook`: the hash of the encoded law
    record Provisions(String lawbook, List<ProvisionLine> provisions) {}

    @GetMapping(path = "/api/provisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the provisions that are tested", operationId = "listProvisions")
    Provisions provisions(
            @Parameter(description = "Only those in force on this day") @RequestParam("at") Optional<LocalDate> at,
            @Parameter(hidden = true) Language language) {
        List<Provision> listed = at.map(lawbook::listInForce).orElseGet(lawbook::provisions);
        return new Provisions(
                lawbook.hash(),
                listed.stream()
                        .map(provision -> ProvisionLine.of(provision, language))
                        .toList());
    }
}
