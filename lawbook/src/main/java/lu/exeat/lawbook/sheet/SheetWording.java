package lu.exeat.lawbook.sheet;

import java.time.LocalDate;
import lu.exeat.law.fact.Validity;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The words of sheets that answers do not need; legal words come from [AnswerWording].
final class SheetWording {
    static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final WordingFile WORDS = WordingFile.of(SheetWording.class, "sheets.yaml");
    private static final WordingFile LISTS = WordingFile.of(SheetWording.class, "list-names.yaml");

    private SheetWording() {}

    /// - throws [IllegalStateException] for a key that has no words
    static String say(String key, Language language, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    /// The name of a dated list, by its kind and the name that conditions give it.
    ///
    /// - throws [IllegalStateException] for a list that was given none
    static String list(String kind, String name, Language language) {
        return LISTS.require(kind + "." + name).in(language);
    }

    /// The days in force as they stand in a line: the last day is in.
    static String days(Validity inForce, Language language) {
        String since = inForce.from().equals(EVER)
                ? ""
                : AnswerWording.word("mark.since", language, WrittenDay.of(inForce.from(), language));
        String until = inForce.until()
                .map(end -> AnswerWording.word("mark.until", language, WrittenDay.of(end.minusDays(1), language)))
                .orElse("");
        if (since.isEmpty() && until.isEmpty()) {
            return say("days.always", language);
        }
        return since.isEmpty() || until.isEmpty() ? since + until : since + ", " + until;
    }
}
