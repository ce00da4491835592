package lu.exeat.lawbook.transaction;

/// Check digits of identifiers.
final class CheckDigits {
    private static final int LEI_LENGTH = 20;
    private static final int IMO_LENGTH = 7;

    private CheckDigits() {}

    /// ISO 17442: 18 capital letters or digits and two check digits; with letters as 10 to 35, the number leaves the
    /// remainder 1 on division by 97 (ISO 7064, MOD 97-10).
    static boolean isLei(String text) {
        if (text.length() != LEI_LENGTH || !isDigit(text.charAt(18)) || !isDigit(text.charAt(19))) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < LEI_LENGTH; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                remainder = (remainder * 10 + c - '0') % 97;
            } else if (c >= 'A' && c <= 'Z') {
                remainder = (remainder * 100 + c - 'A' + 10) % 97;
            } else {
                return false;
            }
        }
        return remainder == 1;
    }

    /// A ship's IMO number (IMO Resolution A.1117(30)): the last of seven digits is the last digit of the sum of the
    /// others, weighted 7 to 2.
    static boolean isImo(String digits) {
        if (digits.length() != IMO_LENGTH || !digits.chars().allMatch(c -> isDigit((char) c))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IMO_LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (IMO_LENGTH - i);
        }
        return sum % 10 == digits.charAt(IMO_LENGTH - 1) - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
