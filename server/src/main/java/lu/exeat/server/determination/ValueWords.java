package lu.exeat.server.determination;

import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.page.PageLabels;
import lu.exeat.server.page.PageWords;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Facts and their values in words, as they stand in the lists and forms of a page.
@Component
class ValueWords {
    private final PageLabels labels;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    ValueWords(PageLabels labels) {
        this.labels = labels;
    }

    /// A short name of the fact, else its question, else the name that it has in documents. Law that no fact can settle
    /// has a sentence for a name.
    String nameOf(FactName fact, Language language) {
        return labels.find(language, "fact." + fact)
                .or(() -> labels.find(language, fact.name()))
                .or(() -> vocabulary.find(fact).map(entry -> entry.question().in(language)))
                .orElse(fact.name());
    }

    /// The name of a dated list.
    String nameOf(ValueSet set, Language language) {
        return labels.find(language, "set." + set.name().replaceAll("[^A-Za-z0-9]", ""))
                .orElse(set.name());
    }

    /// A value as the document writes it, in words; a value without words stays as it is written.
    String say(FactName fact, String value, Language language) {
        if (value.equals(Answers.UNKNOWN)) {
            return PageWords.capitalised(AnswerWording.value("", Answers.UNKNOWN, language), language.locale());
        }
        String words = AnswerWording.value(fact.name(), value, language);
        boolean isText = words.equals(value);
        return isText ? words : PageWords.capitalised(words, language.locale());
    }

    /// A value that only derived facts have, such as "not given", in words.
    Optional<String> sayDerived(String value, Language language) {
        return labels.find(language, "given." + value);
    }

    /// A line that says more of a value than its word.
    String about(FactEntry entry, String value, Language language) {
        return labels.find(language, "about." + entry.name() + "." + value).orElse("");
    }
}
