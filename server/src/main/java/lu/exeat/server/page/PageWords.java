package lu.exeat.server.page;

import java.util.Locale;

/// How words are set on a page.
public final class PageWords {
    private static final char SOFT_HYPHEN = '\u00ad';

    private PageWords() {}

    /// With a capital at its beginning, as a label has it.
    public static String capitalised(String words, Locale locale) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(locale) + words.substring(end);
    }

    /// With a place to break in the long German outcome words, which else break inside a syllable on a narrow page.
    public static String breakable(String words) {
        return words.replace("pflichtig", SOFT_HYPHEN + "pflichtig");
    }
}
