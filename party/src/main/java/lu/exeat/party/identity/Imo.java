package lu.exeat.party.identity;

import java.util.Optional;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem.Form;

/// A ship's IMO number (resolution A.1117(30)): seven digits, the last of which checks the others.
///
/// Owners' and companies' IMO numbers have seven digits too, but another check: they are not read here.
public record Imo(String digits) {
    public Imo {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("not a ship's IMO number: " + digits);
        }
    }

    /// Reads it with or without `IMO` before it, a blank, a point, a colon or `No.` between.
    public static Parsed<Imo> parse(String text, Place place) {
        return Written.parse(
                text,
                place,
                Form.IMO,
                plain -> Optional.of(plain.replaceFirst("(?i)^IMO[ .:]*(?:no[ .:]*|number[ :]*)?", ""))
                        .filter(Imo::isWellFormed)
                        .map(Imo::new));
    }

    /// The first six digits by weights 7 to 2; the sum's last digit is the seventh.
    static boolean isWellFormed(String digits) {
        if (!digits.matches("[0-9]{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum > 0 && sum % 10 == digits.charAt(6) - '0';
    }

    @Override
    public String toString() {
        return "IMO " + digits;
    }
}
