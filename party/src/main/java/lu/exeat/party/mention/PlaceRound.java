package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Where the companies of a list are: a country, city or "here" round the noun that counts them.
final class PlaceRound {
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass HERE = WordClass.of("here");
    private static final WordClass THERE = WordClass.of("there");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();

    private static final WordClass RUN_FROM = WordClass.of("run-from");
    /// How far from the noun a place may stand.
    private static final int MOST = 24;

    private final Passage passage;
    private final Places places;

    PlaceRound(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
    }

    /// The nearest place to a noun between two tokens; a place before the noun counts like one behind.
    Optional<Country> find(int noun, int least, int most) {
        for (int distance = 1; distance < MOST; distance++) {
            for (int at : new int[] {noun + distance, noun - distance}) {
                if (at < least || at >= most) {
                    continue;
                }
                Optional<Country> found = placeAt(at, least, noun);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Country> placeAt(int at, int least, int noun) {
        if (HERE.at(passage, at) || passage.token(at).is("hei") && passage.language(at) == Language.LB) {
            return Optional.of(LUXEMBOURG);
        }
        if (THERE.at(passage, at)) {
            return places.lastBefore(at);
        }
        Optional<Phrases.Found<CountryWords.Word>> country = COUNTRIES.find(passage, at);
        if (country.isPresent()) {
            boolean adjective = country.get().value().form() == CountryWords.Form.ADJECTIVE;
            int end = at + country.get().length();
            boolean beside = end == noun
                    || at == noun + 1
                    || adjective && WordClass.of("register").anywhere(passage, end, Math.min(end + 2, most(end)));
            boolean located = isLocated(at, least, end);
            return adjective
                    ? (beside ? Optional.of(country.get().value().country()) : Optional.empty())
                    : located || beside ? Optional.of(country.get().value().country()) : Optional.empty();
        }
        Optional<Phrases.Found<Country>> city = CityWords.shipped().find(passage, at);
        boolean located =
                city.isPresent() && isLocated(at, least, at + city.get().length());
        return located ? city.map(Phrases.Found::value) : Optional.empty();
    }

    /// "in Trier", "au Luxembourg", and "von Luxemburg aus", "depuis Luxembourg".
    private boolean isLocated(int at, int least, int end) {
        if (at <= least || places.isSeatOfOther(at, least)) {
            return false;
        }
        boolean from = RUN_FROM.has(passage.token(at - 1))
                && (!passage.isGermanic(at)
                        || end < most(at) && passage.token(end).is("aus"));
        boolean depuis = at > least + 1 && RUN_FROM.length(passage, at - 2) > 1;
        return PLACE_PREPOSITION.has(passage.token(at - 1)) || from || depuis;
    }

    private int most(int at) {
        return at < passage.size() ? passage.sentenceEnd(at) : at;
    }
}
