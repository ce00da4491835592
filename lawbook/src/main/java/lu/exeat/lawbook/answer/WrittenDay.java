package lu.exeat.lawbook.answer;

import java.time.LocalDate;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A day as it stands in a sentence: 1 November 2026, 1er novembre 2026, 1. November 2026.
///
/// The JDK writes the same; but to find its names of months takes it milliseconds at each start.
public final class WrittenDay {
    private static final WordingFile WORDS = WordingFile.of(WrittenDay.class, "citations.yaml");
    private static final WordingFile MONTHS = WordingFile.of(WrittenDay.class, "months.yaml");

    private WrittenDay() {}

    public static String of(LocalDate day, Language language) {
        String key = day.getDayOfMonth() == 1 ? "day.patternOfFirst" : "day.pattern";
        String pattern = WORDS.require(key).in(language);
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
            } else if (quoted || !Character.isLetter(sign)) {
                text.append(sign);
            } else {
                int end = endOfRun(pattern, i);
                text.append(part(pattern.substring(i, end), day, language));
                i = end - 1;
            }
        }
        return text.toString();
    }

    /// Where the letters end that repeat that at `start`.
    private static int endOfRun(String pattern, int start) {
        int end = start;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end;
    }

    /// - `letters`: as in `java.time.format.DateTimeFormatter`
    private static String part(String letters, LocalDate day, Language language) {
        return switch (letters) {
            case "d" -> Integer.toString(day.getDayOfMonth());
            case "MMMM" -> MONTHS.require(Integer.toString(day.getMonthValue())).in(language);
            case "yyyy" -> Integer.toString(day.getYear());
            default -> throw new IllegalStateException("citations.yaml: a day has d, MMMM and yyyy, not " + letters);
        };
    }
}
