package lu.exeat.server.page;

import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.terms.language.Language;

/// The lawbook's words for headings and marks, as a template asks for them: `${law.word('heading.why')}`.
public record LawWords(Language language) {
    public String word(String key) {
        return AnswerWording.word(key, language);
    }

    public String word(String key, String argument) {
        return AnswerWording.word(key, language, argument);
    }
}
