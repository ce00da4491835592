package lu.exeat.server.determination;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Finds a country by what a person writes: its code, or its name in any of the four languages, accents or not.
final class CountryNames {
    private static final Map<String, Country> BY_NAME = byName();

    private CountryNames() {}

    private static Map<String, Country> byName() {
        Map<String, Country> names = new HashMap<>();
        for (Country country : Country.listAll()) {
            Stream.of(Language.values()).forEach(language -> names.put(plain(country.name(language)), country));
        }
        Country.listAll().forEach(country -> names.put(plain(country.code()), country)); // a code is never a name
        return names;
    }

    static Optional<Country> find(String written) {
        String text = written.strip();
        if (text.matches(".*\\([A-Z]{2}\\)")) {
            return Country.findByCode(text.substring(text.length() - 3, text.length() - 1));
        }
        return Optional.ofNullable(BY_NAME.get(plain(text)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// All names with their codes, in the order of the language.
    static List<String> list(Language language) {
        return Country.listAll().stream()
                .map(country -> country.name(language) + " (" + country.code() + ")")
                .sorted(Collator.getInstance(language.locale()))
                .collect(Collectors.toList());
    }
}
