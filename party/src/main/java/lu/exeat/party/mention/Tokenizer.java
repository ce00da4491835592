package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into tokens: hyphens are tokens of their own, elided words (`l'`, `d'`, `D'`) and an English `'s` too;
/// abbreviations keep their dots (`S.A.`, `S.à r.l.` is two), list codes theirs (`5A001.j`).
final class Tokenizer {
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "s", "m", "t", "c", "j", "z", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu");
    private static final Set<String> ABBREVIATED = Set.of(
            "inc", "ltd", "co", "corp", "dr", "mr", "mrs", "mme", "st", "ste", "art", "nr", "no", "bzw", "etc", "soc",
            "coop", "pty", "pvt", "pte", "sp", "spol", "bd", "av", "jr", "vs", "ca", "abs", "bros", "cie", "kft", "zrt",
            "nyrt", "lda", "sdn", "bhd", "mio", "prof", "ges", "reg", "vgl", "dept");

    private final int[] codePoints;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        int at = 0;
        int breaks = 0;
        boolean blank = true;
        while (at < codePoints.length) {
            int c = codePoints[at];
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                breaks += c == '\n' ? 1 : 0;
                blank = true;
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? word(at) : sign(at);
            String text =
                    new String(codePoints, at, end - at).replace('’', '\'').replace('ʼ', '\'');
            tokens.add(new Token(at, end, text, text.toLowerCase(Locale.ROOT), !blank, breaks));
            at = end;
            breaks = 0;
            blank = false;
        }
    }

    private int sign(int at) {
        return isApostrophe(at) && at + 1 < codePoints.length && codePoints[at + 1] == 's' && !isLetter(at + 2)
                ? at + 2
                : at + 1;
    }

    private int word(int start) {
        int at = start;
        int segment = start;
        boolean dotted = false;
        while (true) {
            while (at < codePoints.length && isPart(codePoints[at])) {
                at++;
            }
            if (isApostrophe(at)) {
                String run = new String(codePoints, start, at - start).toLowerCase(Locale.ROOT);
                if (ELIDED.contains(run) && (isLetter(at + 1) || at + 1 == codePoints.length)) {
                    return at + 1;
                }
                boolean english = at + 1 < codePoints.length && codePoints[at + 1] == 's' && !isLetter(at + 2);
                if (english || !isLetter(at + 1)) {
                    return at;
                }
                at++;
                segment = at;
            } else if (at < codePoints.length && codePoints[at] == '.' && joins(segment, at)) {
                at++;
                segment = at;
                dotted = true;
            } else {
                break;
            }
        }
        return keepsDot(start, at, dotted) ? at + 1 : at;
    }

    /// A dot inside: between short parts of an abbreviation, or in a number or list code.
    private boolean joins(int segment, int dot) {
        if (!isLetter(dot + 1)) {
            return false;
        }
        boolean digits = false;
        for (int i = segment; i < dot; i++) {
            digits |= Character.isDigit(codePoints[i]);
        }
        if (digits) {
            int next = codePoints[dot + 1];
            boolean single = dot + 2 >= codePoints.length || !Character.isLetter(codePoints[dot + 2]);
            return Character.isDigit(next) || Character.isLowerCase(next) && single;
        }
        return dot - segment <= 2 || dot - segment == 3 && !isLetter(dot + 2);
    }

    private boolean keepsDot(int start, int end, boolean dotted) {
        if (end >= codePoints.length || codePoints[end] != '.' || Character.isDigit(codePoints[start])) {
            return false;
        }
        String run = new String(codePoints, start, end - start);
        boolean single = end - start == 1 && Character.isLetter(codePoints[start]);
        boolean code = run.codePoints().anyMatch(Character::isDigit);
        return dotted && !code || single || ABBREVIATED.contains(run.toLowerCase(Locale.ROOT));
    }

    private boolean isApostrophe(int at) {
        return at < codePoints.length && (codePoints[at] == '\'' || codePoints[at] == '’' || codePoints[at] == 'ʼ');
    }

    private boolean isLetter(int at) {
        return at < codePoints.length && Character.isLetterOrDigit(codePoints[at]);
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '°'
                || c == '_';
    }
}
