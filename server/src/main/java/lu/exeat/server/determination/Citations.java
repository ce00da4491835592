package lu.exeat.server.determination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.server.determination.Reasons.Source;
import lu.exeat.terms.language.Language;

/// The provisions that one page cites, numbered in the order in which they come up. Not for several threads.
///
/// - `day`: of the transaction; a citation leads to the provision as it stood then
final class Citations {
    private final LocalDate day;
    private final Language language;
    private final Map<ProvisionId, Integer> numbers = new LinkedHashMap<>();

    Citations(LocalDate day, Language language) {
        this.day = day;
        this.language = language;
    }

    Chip chip(ProvisionId id, boolean deciding, boolean unverified) {
        int number = numbers.computeIfAbsent(id, _ -> numbers.size() + 1);
        return new Chip(Citation.of(id.id(), language), href(id), number, deciding, unverified);
    }

    Chip chip(ProvisionId id) {
        return chip(id, false, false);
    }

    private String href(ProvisionId id) {
        return "/provisions/" + id.id() + "?at=" + day;
    }

    /// All that were cited, for the list at the page's end.
    List<Source> sources() {
        return numbers.keySet().stream()
                .map(id -> new Source(Citation.of(id.id(), language), AnswerWording.title(id.id(), language), href(id)))
                .toList();
    }
}
