package lu.exeat.server.determination;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.server.page.PageDate;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Facts and their values in words, as they stand in lists on a page.
@Component
class ValueWords {
    private final PageLabels labels;

    ValueWords(PageLabels labels) {
        this.labels = labels;
    }

    /// A short name of the fact, else its question.
    String nameOf(FactEntry entry, Language language) {
        return labels.find(language, "fact." + entry.name())
                .orElseGet(() -> entry.question().in(language));
    }

    /// A value as the document writes it, in words; a value without words stays as it is written.
    String say(FactEntry entry, String value, Language language) {
        return labels.find(language, "value." + entry.name() + "." + value)
                .or(() -> sayByType(entry.type(), value, language))
                .or(() -> labels.find(language, "value." + value))
                .orElse(value);
    }

    /// A line that says more of a value than its word.
    String about(FactEntry entry, String value, Language language) {
        return labels.find(language, "about." + entry.name() + "." + value).orElse("");
    }

    private static Optional<String> sayByType(FactType type, String value, Language language) {
        return switch (type) {
            case FactType.CountryCode _ ->
                Country.findByCode(value).map(country -> country.name(language) + " (" + country.code() + ")");
            case FactType.Day _ -> findDay(value).map(day -> PageDate.say(day, language));
            case FactType.YesOrNo _,
                    FactType.Choice _,
                    FactType.KnowledgeLevel _,
                    FactType.Text _,
                    FactType.ListCode _,
                    FactType.Number _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> findDay(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty(); // shown as it is written
        }
    }
}
