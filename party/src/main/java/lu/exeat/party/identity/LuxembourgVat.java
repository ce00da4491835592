package lu.exeat.party.identity;

import java.util.Locale;
import java.util.Optional;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem.Form;

/// A Luxembourg VAT number: `LU` and eight digits, the last two of which are the first six modulo 89.
public record LuxembourgVat(String code) {
    public LuxembourgVat {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not a Luxembourg VAT number: " + code);
        }
    }

    /// Reads it with blanks, dots, hyphens or small letters as people write them.
    public static Parsed<LuxembourgVat> parse(String text, Place place) {
        return Written.parse(
                text,
                place,
                Form.LU_VAT,
                plain -> Optional.of(Written.withoutBlanks(plain)
                                .replaceAll("[.-]", "")
                                .toUpperCase(Locale.ROOT))
                        .filter(LuxembourgVat::isWellFormed)
                        .map(LuxembourgVat::new));
    }

    static boolean isWellFormed(String code) {
        return code.matches("LU[0-9]{8}")
                && Integer.parseInt(code.substring(2, 8)) % 89 == Integer.parseInt(code.substring(8));
    }

    @Override
    public String toString() {
        return code;
    }
}
