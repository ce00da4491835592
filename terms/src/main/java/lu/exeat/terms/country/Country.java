package lu.exeat.terms.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;

/// A country or territory with a code of ISO 3166-1 alpha-2, or `XK` for Kosovo, which customs use without it being in
/// the standard.
public record Country(String code) implements Comparable<Country> {
    private static final Map<String, Country> ALL = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Country::new));

    public Country {
        if (code.length() != 2 || !isUpper(code.charAt(0)) || !isUpper(code.charAt(1))) {
            throw new IllegalArgumentException("a country code is two capital letters: " + code);
        }
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// The country of a code in capital letters; empty when the standard does not know it.
    public static Optional<Country> findByCode(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /// All countries, by code.
    public static List<Country> listAll() {
        return ALL.values().stream().sorted().toList();
    }

    /// The name in a language, from the Unicode locale data that comes with the JDK.
    public String name(Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
