package lu.exeat.party.mention;

import java.util.regex.Pattern;

/// Codes of control lists beside a noun: "(6A003)", "der Position 9A012", "ML 11.b", with what leads from noun to code.
final class ListCodes {
    /// A code of Annex I, of an older annex or of the military list; bounded, no backtracking.
    private static final Pattern CODE = Pattern.compile(
            "[0-9][A-E][0-9]{3}(\\.[a-z0-9]{1,2}){0,6}|(ML|FR)[0-9]{1,2}(\\.?[a-z])?(\\.[a-z0-9]{1,2}){0,4}");

    private static final WordClass CODE_WORD = GoodsWords.shipped().codeWord;
    private static final WordClass BEFORE_CODE = GoodsWords.classOf("before-code");
    private static final WordClass OPENING = GoodsWords.classOf("code-opening");
    private static final WordClass OR = GoodsWords.classOf("code-or");

    private final Passage passage;

    ListCodes(Passage passage) {
        this.passage = passage;
    }

    boolean isCode(int at) {
        String text = passage.token(at).text();
        return text.length() >= 3 && text.length() < 20 && CODE.matcher(text).matches()
                || text.equals("ML")
                        && at + 1 < passage.size()
                        && passage.token(at + 1).isNumber();
    }

    /// Back from a code over "(", "der Position", "de la position n°" to the end of the noun.
    int nounBefore(int code) {
        int at = code;
        int least = Math.max(passage.sentenceStart(code), code - 6);
        boolean word = false;
        while (at > least) {
            Token token = passage.token(at - 1);
            if (CODE_WORD.has(token)) {
                word = true;
            } else if (!isBeforeCode(token, word)) {
                break;
            }
            at--;
        }
        return at;
    }

    private static boolean isBeforeCode(Token token, boolean word) {
        return OPENING.has(token) || word && BEFORE_CODE.has(token);
    }

    /// Over further codes and a closing bracket.
    int end(int nounEnd, int code) {
        boolean open = false;
        for (int i = nounEnd; i < code; i++) {
            open |= passage.token(i).text().equals("(");
        }
        int most = Math.min(passage.sentenceEnd(code), code + 14);
        int to = code + (passage.token(code).text().equals("ML") ? 2 : 1);
        if (open) {
            for (int i = to; i < most; i++) {
                if (passage.token(i).text().equals(")")) {
                    return i + 1;
                }
            }
            return to;
        }
        while (to + 1 < most && isLink(passage.token(to)) && isCode(to + 1)) {
            to += 2;
        }
        return to;
    }

    private static boolean isLink(Token token) {
        return OR.has(token) || WordClass.of("and").has(token);
    }
}
