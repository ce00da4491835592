package lu.exeat.press.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that come along, in the order in which a sign is looked for. Their licences stand beside them.
///
/// Noto Sans and Noto Sans Arabic: SIL Open Font License 1.1. Droid Sans Fallback, for Han and kana: Apache
/// License 2.0.
enum PaperFont {
    REGULAR("NotoSans-Regular.ttf", "Noto Sans", 400),
    BOLD("NotoSans-Bold.ttf", "Noto Sans", 700),
    ARABIC("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", 400),
    EAST_ASIA("DroidSansFallbackFull.ttf", "Droid Sans Fallback", 400);

    /// What a style sheet names: all families, so that each sign finds the first that has it.
    static final String FAMILIES = "'Noto Sans', 'Noto Sans Arabic', 'Droid Sans Fallback'";

    private final String file;
    private final String family;
    private final int weight;

    PaperFont(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream in = PaperFont.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no resource " + file);
        }
        return in;
    }

    /// Which signs the font has.
    CmapLookup signs() {
        try (InputStream in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
