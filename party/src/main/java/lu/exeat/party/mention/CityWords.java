package lu.exeat.party.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.country.Country;

/// Cities with their countries: they place an organisation and are no mentions themselves.
final class CityWords {
    private static final CityWords SHIPPED = new CityWords();

    private final Phrases<Country> cities = Phrases.exact();
    /// German adjectives: "Trierer", "Zürcher", "Münchner".
    private final Phrases<Country> adjectives = Phrases.exact();

    private CityWords() {
        try (InputStream in = CityWords.class.getResourceAsStream("cities.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource cities.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Country.findByCode("CH")
                .ifPresent(country ->
                        Set.of("Zürcher", "Basler", "Berner").forEach(word -> adjectives.put(word, country)));
        Country.findByCode("DE")
                .ifPresent(country -> Set.of("Münchner", "Dresdner", "Bremer", "Göttinger")
                        .forEach(word -> adjectives.put(word, country)));
    }

    static CityWords shipped() {
        return SHIPPED;
    }

    private void add(String line) {
        if (line.startsWith("+")) {
            addAdjectives(line.substring(1));
            return;
        }
        Country country = Country.findByCode(line.substring(0, 2))
                .orElseThrow(() -> new IllegalStateException("no country: " + line));
        WordClass.split(line.substring(3)).forEach(city -> {
            cities.put(city, country);
            if (city.indexOf(' ') < 0 && city.indexOf('-') < 0) {
                adjectives.put(city + (city.endsWith("e") ? "r" : "er"), country);
            }
        });
    }

    private void addAdjectives(String line) {
        Country country = Country.findByCode(line.substring(0, 2))
                .orElseThrow(() -> new IllegalStateException("no country: " + line));
        WordClass.split(line.substring(3)).forEach(word -> {
            if (word.startsWith("de:")) {
                CountryWords.germanic(word.substring(3), List.of("", "e", "en", "er", "em", "es"))
                        .forEach(form -> adjectives.put(form, country));
            } else if (Character.isUpperCase(word.codePointAt(0))) {
                adjectives.put(word, country);
            } else {
                CountryWords.french(word).forEach(form -> adjectives.put(form, country));
            }
        });
    }

    Optional<Phrases.Found<Country>> find(Passage passage, int at) {
        return cities.find(passage, at);
    }

    Optional<Country> findAdjective(Passage passage, int at) {
        return adjectives.find(passage, at).map(Phrases.Found::value);
    }
}
