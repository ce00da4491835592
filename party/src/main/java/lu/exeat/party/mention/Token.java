package lu.exeat.party.mention;

import java.util.Locale;

/// A word, a number or a sign of a text.
///
/// - `start`, `end`: code points, the end exclusive
/// - `text`: as written, with straight apostrophes
/// - `folded`: the same in small letters
/// - `glued`: no blank stands before it
/// - `breaks`: line breaks before it
record Token(int start, int end, String text, String folded, boolean glued, int breaks) {
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Capital letters only, as an acronym has them.
    boolean isUpper() {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(folded);
    }

    /// A word that may be part of a name: a capital letter or a digit in it.
    boolean isNameLike() {
        if (!isWord() || folded.endsWith("'")) {
            return false;
        }
        return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0)) && text.codePoints().noneMatch(Character::isLetter);
    }

    boolean is(String folded) {
        return this.folded.equals(folded);
    }

    boolean isQuote() {
        return text.length() == 1 && "\"«»“”„‟‹›‘‚'".indexOf(text.charAt(0)) >= 0;
    }
}
