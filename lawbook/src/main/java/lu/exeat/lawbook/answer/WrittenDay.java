package lu.exeat.lawbook.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A day as it stands in a sentence: 1 November 2026, 1er novembre 2026, 1. November 2026.
public final class WrittenDay {
    private static final WordingFile WORDS = WordingFile.of(WrittenDay.class, "citations.yaml");

    private WrittenDay() {}

    public static String of(LocalDate day, Language language) {
        String pattern = day.getDayOfMonth() == 1 ? "day.patternOfFirst" : "day.pattern";
        return DateTimeFormatter.ofPattern(WORDS.require(pattern).in(language), language.locale())
                .format(day);
    }
}
