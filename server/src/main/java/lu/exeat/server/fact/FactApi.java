package lu.exeat.server.fact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/facts`: every fact that a transaction document can state.
@RestController
@Tag(name = "facts")
class FactApi {
    /// One fact of the vocabulary.
    ///
    /// - `scope`: `transaction` or `item`; `values`: only where they can be listed and are no countries
    record Line(
            String fact,
            String scope,
            String type,
            List<String> values,
            String unit,
            String question,
            List<String> provisions) {}

    record Facts(List<Line> facts) {}

    @GetMapping(path = "/api/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the facts that a transaction document can state", operationId = "listFacts")
    Facts facts(@Parameter(hidden = true) Language language) {
        return new Facts(Vocabulary.shipped().listAll().stream()
                .map(entry -> line(entry, language))
                .toList());
    }

    private static Line line(FactEntry entry, Language language) {
        return new Line(
                entry.name().name(),
                entry.scope().name().toLowerCase(Locale.ROOT),
                entry.type() instanceof FactType.CountryCode
                        ? "country"
                        : entry.type().word(),
                switch (entry.type()) {
                    case FactType.CountryCode(List<String> also) -> also;
                    case FactType.YesOrNo _,
                            FactType.Choice _,
                            FactType.KnowledgeLevel _,
                            FactType.Day _,
                            FactType.Text _,
                            FactType.ListCode _,
                            FactType.Number _ -> entry.type().values();
                },
                entry.type() instanceof FactType.Number(String unit) ? unit : "",
                entry.question().in(language),
                entry.provisions());
    }
}
