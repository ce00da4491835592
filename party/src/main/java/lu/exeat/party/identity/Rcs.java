package lu.exeat.party.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem.Form;

/// A number of the Luxembourg register of commerce and companies: a letter and one to seven digits, `B123456`.
///
/// It has no check digit.
public record Rcs(String number) {
    /// Letters of sections that exist; another one is worth a warning, not a refusal.
    private static final String SECTIONS = "ABCDEFGHIJK";

    private static final Pattern EUID = Pattern.compile("LURCSL\\.([A-Z][0-9]{1,7})");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:R\\.? ?C\\.? ?S\\.? ?(?:LUXEMBOURG|LUXEMBURG|LËTZEBUERG)? ?:? ?)?(?:(?:N°|NO\\.|NR\\.?) ?)?"
                    + "([A-Z])[ .-]?([0-9](?:[ .]?[0-9]){0,6})");

    public Rcs {
        if (!isWellFormed(number)) {
            throw new IllegalArgumentException("not an RCS number: " + number);
        }
    }

    /// Reads it as people write it (`B 123.456`, `R.C.S. Luxembourg B 123456`, `n° B123456`) and as an EUID.
    public static Parsed<Rcs> parse(String text, Place place) {
        return Written.parse(text, place, Form.RCS, plain -> {
            String upper = plain.toUpperCase(Locale.ROOT);
            Matcher euid = EUID.matcher(upper);
            if (euid.matches()) {
                return Optional.of(new Rcs(euid.group(1)));
            }
            Matcher written = WRITTEN.matcher(upper);
            return written.matches()
                    ? Optional.of(new Rcs(written.group(1) + written.group(2).replaceAll("[ .]", "")))
                    : Optional.empty();
        });
    }

    static boolean isWellFormed(String number) {
        return number.matches("[A-Z][0-9]{1,7}");
    }

    /// Whether the register has a section of this letter.
    public boolean hasKnownSection() {
        return SECTIONS.indexOf(number.charAt(0)) >= 0;
    }

    /// The European unique identifier of the business registers' interconnection.
    public String euid() {
        return "LURCSL." + number;
    }

    @Override
    public String toString() {
        return number;
    }
}
