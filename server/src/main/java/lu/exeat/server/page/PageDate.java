package lu.exeat.server.page;

import java.time.LocalDate;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.terms.language.Language;

/// A day as it stands in a sentence.
public final class PageDate {
    private PageDate() {}

    /// With the word in front: `on 24 November 2026`, `le 24 novembre 2026`, `am 24. November 2026`.
    public static String sayOn(LocalDate day, Language language) {
        String word = switch (language) {
            case EN -> "on ";
            case FR -> "le ";
            case DE -> "am ";
            case LB -> losesItsN(day.getDayOfMonth()) ? "de " : "den ";
        };
        return word + WrittenDay.of(day, language);
    }

    /// Luxembourgish drops the n of `den` before the ordinals of 4 to 7, 14 to 17 and 24 to 27 (rule of Eifel).
    private static boolean losesItsN(int dayOfMonth) {
        int unit = dayOfMonth % 10;
        return unit >= 4 && unit <= 7;
    }
}
