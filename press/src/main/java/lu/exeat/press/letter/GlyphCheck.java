package lu.exeat.press.letter;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;

/// Sees to it that each sign of a text has a shape in one of the fonts: without one a `#` would be printed in silence.
///
/// Where a sign is in none of them, all of its script in that text is replaced by its transliteration in square
/// brackets, and what has none by its number in Unicode.
final class GlyphCheck {
    private static final Set<PaperFont> SEARCHED = EnumSet.of(PaperFont.REGULAR, PaperFont.ARABIC, PaperFont.EAST_ASIA);

    /// Of no script of their own: signs and marks that stand in texts of any.
    private static final Set<UnicodeScript> SHARED = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    /// Read once for all pages: the font for East Asia has 28,000 signs.
    private static final Map<PaperFont, CmapLookup> SIGNS = new ConcurrentHashMap<>();

    /// The text as it can be printed.
    String printable(String text) {
        if (text.codePoints().allMatch(this::isCovered)) {
            return text;
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints()
                .filter(sign -> !isCovered(sign))
                .mapToObj(UnicodeScript::of)
                .forEach(scripts::add);
        scripts.removeAll(SHARED);
        StringBuilder printable = new StringBuilder();
        StringBuilder stretch = new StringBuilder();
        int[] all = text.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            boolean lacking = !isCovered(all[i]) || scripts.contains(UnicodeScript.of(all[i]));
            boolean between = all[i] == ' '
                    && !stretch.isEmpty()
                    && i + 1 < all.length
                    && (!isCovered(all[i + 1]) || scripts.contains(UnicodeScript.of(all[i + 1])));
            if (lacking || between) {
                stretch.appendCodePoint(all[i]);
            } else {
                flush(stretch, printable);
                printable.appendCodePoint(all[i]);
            }
        }
        flush(stretch, printable);
        return printable.toString();
    }

    private void flush(StringBuilder stretch, StringBuilder printable) {
        if (stretch.isEmpty()) {
            return;
        }
        String latin = Transliterator.getInstance("Any-Latin").transliterate(stretch.toString());
        stretch.setLength(0);
        printable.append('[');
        latin.codePoints().forEach(sign -> {
            if (isCovered(sign)) {
                printable.appendCodePoint(sign);
            } else {
                printable.append("U+%04X".formatted(sign));
            }
        });
        printable.append(']');
    }

    private boolean isCovered(int sign) {
        return sign == '\n'
                || sign == '\t'
                || SEARCHED.stream()
                        .anyMatch(font ->
                                SIGNS.computeIfAbsent(font, PaperFont::signs).getGlyphId(sign) != 0);
    }
}
