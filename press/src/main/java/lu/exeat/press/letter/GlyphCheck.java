package lu.exeat.press.letter;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;

/// Sees to it that each sign of a text has a shape in one of the fonts: without one a `#` would be printed in silence.
///
/// A stretch that no font has is replaced by its transliteration in square brackets; what has none
/// by its number in Unicode.
final class GlyphCheck {
    private final Map<PaperFont, CmapLookup> signs = new HashMap<>();

    /// The text as it can be printed.
    String printable(String text) {
        if (text.codePoints().allMatch(this::isCovered)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        List<Integer> uncovered = new ArrayList<>();
        text.codePoints().forEach(sign -> {
            if (isCovered(sign) && !(isJoining(sign) && !uncovered.isEmpty())) {
                flush(uncovered, printable);
                printable.appendCodePoint(sign);
            } else {
                uncovered.add(sign);
            }
        });
        flush(uncovered, printable);
        return printable.toString();
    }

    /// A blank or a mark within a stretch of another script belongs to it.
    private static boolean isJoining(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void flush(List<Integer> uncovered, StringBuilder printable) {
        if (uncovered.isEmpty()) {
            return;
        }
        StringBuilder stretch = new StringBuilder();
        uncovered.forEach(stretch::appendCodePoint);
        uncovered.clear();
        String latin = Transliterator.getInstance("Any-Latin").transliterate(stretch.toString());
        StringBuilder shown = new StringBuilder();
        latin.codePoints().forEach(sign -> {
            if (isCovered(sign)) {
                shown.appendCodePoint(sign);
            } else {
                shown.append("U+%04X".formatted(sign));
            }
        });
        printable.append('[').append(shown).append(']');
    }

    private boolean isCovered(int sign) {
        return sign == '\n'
                || sign == '\t'
                || isIn(PaperFont.REGULAR, sign)
                || isIn(PaperFont.ARABIC, sign)
                || isIn(PaperFont.EAST_ASIA, sign);
    }

    private boolean isIn(PaperFont font, int sign) {
        return signs.computeIfAbsent(font, PaperFont::signs).getGlyphId(sign) != 0;
    }
}
