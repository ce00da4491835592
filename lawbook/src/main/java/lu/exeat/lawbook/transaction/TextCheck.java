package lu.exeat.lawbook.transaction;

import java.util.Optional;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;

/// Whether bytes are UTF-8 (RFC 3629) and characters are such as a document may hold.
///
/// Refused are control characters but tabulator and line ends, halves of surrogate pairs, and U+FFFE and U+FFFF, as in
/// YAML. One pass over the bytes, without a copy: each line of a batch passes here.
final class TextCheck {
    private TextCheck() {}

    /// The first fault of the bytes, with its line and column; columns count characters, not bytes.
    static Optional<Problem> findFault(byte[] bytes, int from, int until) {
        int i = from;
        while (i < until) {
            int lead = bytes[i];
            if (lead >= 0) {
                if ((lead < 0x20 && lead != '\t' && lead != '\n' && lead != '\r') || lead == 0x7F) {
                    return Optional.of(fault(bytes, from, i, Form.CHARACTERS));
                }
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i, until);
            if (length == 0) {
                return Optional.of(fault(bytes, from, i, Form.UTF_8));
            }
            if (length < 4 && !isGood(decode(bytes, i, length))) {
                return Optional.of(fault(bytes, from, i, Form.CHARACTERS));
            }
            i += length;
        }
        return Optional.empty();
    }

    /// Two to four, or zero when no well-formed sequence begins here (RFC 3629, section 4).
    private static int sequenceLength(byte[] bytes, int at, int until) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > until) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static char decode(byte[] bytes, int at, int length) {
        int character = bytes[at] & (length == 2 ? 0x1F : 0x0F);
        for (int i = at + 1; i < at + length; i++) {
            character = (character << 6) | (bytes[i] & 0x3F);
        }
        return (char) character;
    }

    private static Problem fault(byte[] bytes, int from, int at, Form form) {
        int line = 1;
        int column = 1;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        Place place = new Place(Optional.empty(), "", line, column);
        return new Problem.Malformed(place, String.format("0x%02X", bytes[at] & 0xFF), form);
    }

    /// Whether a document may hold this text, which may have come from escapes such as `\u0000`.
    static boolean isGood(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                continue; // as most are
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (!isGood(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGood(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < 0x7F || (c > 0x9F && c < 0xFFFE);
    }
}
