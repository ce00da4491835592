package lu.exeat.lawbook.transaction;

import java.util.Optional;

/// How the codes of the control lists are written. Whether a code exists on a day is for the lists to say.
///
/// - Annex I: a category, a letter, three digits, then points and sub-points: `5D002.c.1`, `1C351.d.13`, `9A012`
/// - military list: `ML1` to `ML22`, likewise with points: `ML11.b`
///
/// Read by hand, without regular expressions: each item of a batch passes here.
final class ItemCode {
    static final String NOT_LISTED = "NOT_LISTED";
    private static final int LONGEST = 40;
    private static final int HEADINGS = 22;

    private ItemCode() {}

    static boolean isCode(String text) {
        return text.equals(NOT_LISTED) || isAnnexOne(text) || isMilitary(text);
    }

    /// A code of Annex I by its form.
    static boolean isAnnexOne(String text) {
        return text.length() >= 5
                && text.length() <= LONGEST
                && isDigit(text.charAt(0))
                && text.charAt(1) >= 'A'
                && text.charAt(1) <= 'E'
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3))
                && isDigit(text.charAt(4))
                && arePoints(text, 5);
    }

    /// A code of the military list by its form.
    static boolean isMilitary(String text) {
        if (text.length() < 3 || text.length() > LONGEST || !text.startsWith("ML") || text.charAt(2) == '0') {
            return false;
        }
        int heading = 0;
        int i = 2;
        while (i < text.length() && i < 4 && isDigit(text.charAt(i))) {
            heading = heading * 10 + text.charAt(i) - '0';
            i++;
        }
        return heading >= 1 && heading <= HEADINGS && arePoints(text, i);
    }

    /// What the letter of a code of Annex I says of the item's nature: A, B, C goods, D software, E technology.
    static Optional<String> findNature(String code) {
        if (!isAnnexOne(code)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code.charAt(1)) {
                    case 'D' -> "SOFTWARE";
                    case 'E' -> "TECHNOLOGY";
                    default -> "GOODS";
                });
    }

    /// Points such as `.a`, `.13`: a small letter or one to three digits each, up to the end.
    private static boolean arePoints(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) != '.' || i + 1 == text.length()) {
                return false;
            }
            i++;
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i == start || i - start > 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
