package lu.exeat.party.identity;

import java.util.Locale;
import java.util.Optional;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem.Form;

/// A legal entity identifier (ISO 17442): 18 capital letters or digits and two check digits (ISO 7064 MOD 97-10).
public record Lei(String code) {
    public Lei {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not an LEI: " + code);
        }
    }

    /// Reads it with blanks or small letters as people write them.
    public static Parsed<Lei> parse(String text, Place place) {
        return Written.parse(
                text,
                place,
                Form.LEI,
                plain -> Optional.of(Written.withoutBlanks(plain).toUpperCase(Locale.ROOT))
                        .filter(Lei::isWellFormed)
                        .map(Lei::new));
    }

    static boolean isWellFormed(String code) {
        if (!code.matches("[0-9A-Z]{18}[0-9]{2}")) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < code.length(); i++) {
            int value = Character.digit(code.charAt(i), 36); // A is 10, Z is 35
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder == 1;
    }

    @Override
    public String toString() {
        return code;
    }
}
