package lu.exeat.party.mention;

import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.country.Country;

/// Whose a public body or office is: by a country within its name or beside it, else by a town behind it.
final class BodyOrigin {
    private static final Set<String> DATELINE = Set.of(".", "–", "—", "-", ":");

    private final Passage passage;
    private final Places places;

    BodyOrigin(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
    }

    /// The country beside a name, else the one known for it.
    Optional<Country> country(int from, int to, Optional<Country> otherwise) {
        return inside(from, to)
                .or(() -> Origin.before(passage, from).map(Origin.Beside::country))
                .or(() -> Origin.after(passage, to).map(Origin.Beside::country))
                .or(() -> town(to))
                .or(() -> otherwise);
    }

    /// "In Österreich hat das Bundesverwaltungsgericht …", "Brüssel. Der Staatsrat …": where a sentence, or the text at
    /// its head, says that it happens.
    Optional<Country> stated(int from) {
        int start = passage.sentenceStart(from);
        boolean preposition = WordClass.of("place-preposition").has(passage.token(start));
        Optional<Country> opening =
                preposition ? places.at(start + 1, from).map(Places.Place::country) : Optional.empty();
        return opening.or(this::dateline);
    }

    private Optional<Country> dateline() {
        return places.at(0, Math.min(passage.size(), 6))
                .filter(place -> place.length() < passage.size()
                        && DATELINE.contains(passage.token(place.length()).text()))
                .map(Places.Place::country);
    }

    /// Whether the text speaks of Luxembourg anywhere.
    boolean isHere() {
        for (int i = 0; i < passage.size(); i++) {
            boolean here = CountryWords.shipped()
                    .find(passage, i)
                    .filter(word -> word.value().country().code().equals("LU"))
                    .isPresent();
            if (here) {
                return true;
            }
        }
        return false;
    }

    private Optional<Country> inside(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Country> found = CountryWords.shipped()
                    .find(passage, i)
                    .map(word -> word.value().country());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// "de Paris", "in Köln" directly behind a name.
    Optional<Country> town(int to) {
        boolean of = to + 1 < passage.size()
                && passage.sentence(to) == passage.sentence(to - 1)
                && isOf(passage.token(to).folded());
        return of ? CityWords.shipped().find(passage, to + 1).map(Phrases.Found::value) : Optional.empty();
    }

    private static boolean isOf(String word) {
        return switch (word) {
            case "de", "d'", "of", "in", "vun", "zu", "à" -> true;
            default -> false;
        };
    }
}
