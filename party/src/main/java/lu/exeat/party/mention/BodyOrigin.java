package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;

/// Whose a public body or office is: by a country within its name or beside it, else by a town behind it.
final class BodyOrigin {
    private final Passage passage;

    BodyOrigin(Passage passage) {
        this.passage = passage;
    }

    /// The country beside a name, else the one known for it.
    Optional<Country> country(int from, int to, Optional<Country> otherwise) {
        return inside(from, to)
                .or(() -> Origin.before(passage, from).map(Origin.Beside::country))
                .or(() -> Origin.after(passage, to).map(Origin.Beside::country))
                .or(() -> town(to))
                .or(() -> otherwise);
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
