package lu.exeat.server.determination;

import java.util.Set;
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
        String words = lowercase(fact, value, language);
        return words.equals(value) ? words : PageWords.capitalised(words, language.locale());
    }

    /// The same as it stands within a sentence.
    String lowercase(FactName fact, String value, Language language) {
        return labels.find(language, "given." + value) // what only derived facts can be, such as "not given"
                .orElseGet(() -> AnswerWording.value(behind(fact, value), value, language));
    }

    /// Yes, no and "I do not know" are said alike of every fact: one that is derived from a choice can be
    /// true or false.
    private static String behind(FactName fact, String value) {
        return Set.of("true", "false", Answers.UNKNOWN).contains(value) ? "" : fact.name();
    }

    /// A line that says more of a value than its word.
    String about(FactEntry entry, String value, Language language) {
        return labels.find(language, "about." + entry.name() + "." + value).orElse("");
    }
}
