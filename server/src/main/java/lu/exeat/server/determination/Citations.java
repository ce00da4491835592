package lu.exeat.server.determination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return new Chip(id.id(), Citation.of(id.id(), language), href(id), number, deciding, unverified);
    }

    Chip chip(ProvisionId id) {
        return chip(id, false, false);
    }

    /// The same citation among those of this page.
    Chip again(Chip other) {
        return chip(new ProvisionId(other.id()), other.deciding(), other.unverified());
    }

    /// A list of its own for what may not be shown in the end.
    Citations apart() {
        return new Citations(day, language);
    }

    private String href(ProvisionId id) {
        return "/provisions/" + id.id() + "?at=" + day;
    }

    /// What was cited, for the list at the page's end.
    ///
    /// - `without`: what stands with its title on the page already
    List<Source> sources(Set<ProvisionId> without) {
        return numbers.keySet().stream()
                .filter(id -> !without.contains(id))
                .map(id -> new Source(Citation.of(id.id(), language), AnswerWording.title(id.id(), language), href(id)))
                .toList();
    }
}
