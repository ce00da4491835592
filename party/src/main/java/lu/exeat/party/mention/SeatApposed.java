package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Where an apposition or a verb of being right behind a name places it: ", une société libanaise qui …", "is a Maltese
/// company", ", a Vienna start-up".
final class SeatApposed {
    private static final WordClass COPULA = WordClass.of("copula");
    private static final WordClass INDEFINITE = WordClass.of("indefinite");
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass PARENT = WordClass.of("parent");
    private static final WordClass SISTER = WordClass.of("sister");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");

    private final Passage passage;
    private final Places places;

    SeatApposed(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
    }

    /// ", la société libanaise qui …", ", eine luxemburgische Tochter der …", "is a Maltese company".
    Optional<Country> find(int to, int limit) {
        if (to >= limit
                || !(passage.token(to).text().equals(",")
                        || passage.token(to).text().equals("(")
                        || isCopula(passage.token(to)))) {
            return Optional.empty();
        }
        Optional<Country> country = Optional.empty();
        boolean noun = false;
        boolean closing = to + 1 < limit && isCopula(passage.token(to + 1)); // "its owner, X, was a Dutch firm"
        int verb = closing ? to + 1 : to;
        if (isCopula(passage.token(verb)) && verb + 1 < limit && PLACE_PREPOSITION.has(passage.token(verb + 1))) {
            Optional<Places.Place> town = places.at(verb + 2, limit).filter(Places.Place::city);
            int end = town.map(found -> verb + 2 + found.length()).orElse(limit);
            boolean closes =
                    end >= passage.sentenceEnd(to) || !passage.token(end).isWord();
            if (town.isPresent() && closes) {
                return town.map(Places.Place::country); // ", ass zu Arel."
            }
        }
        Optional<Country> predicate = predicate(verb, limit);
        if (predicate.isPresent()) {
            return predicate;
        }
        for (int i = closing ? to + 2 : to + 1; i < Math.min(limit, to + 9); i++) {
            Token token = passage.token(i);
            Optional<Phrases.Found<CountryWords.Word>> word = COUNTRIES.find(passage, i);
            boolean attributive = word.isPresent()
                    && (word.get().value().form() == CountryWords.Form.ADJECTIVE
                            || passage.language(i) == Language.EN && !noun);
            if (GROUP.has(token) || !noun && passage.isGermanic(i) && token.is("an")) {
                return noun
                        ? country
                        : Optional.empty(); // "part of the X group of London", ", die an einen Investor ging"
            }
            boolean link = token.is("of") || token.is("de") || token.is("d'") || token.is("des") || token.is("du");
            Optional<Country> place = i > to + 2 && country.isEmpty() && (PLACE_PREPOSITION.has(token) || link)
                    ? places.at(i + 1, limit)
                            .filter(found -> found.city() || !token.is("of"))
                            .map(Places.Place::country)
                    : Optional.empty();
            if (noun && country.isPresent() && PLACE_PREPOSITION.has(token)) {
                return country; // ", société belge détenue à 55 % par …"
            }
            boolean further = noun && place.isEmpty() && !link && PLACE_PREPOSITION.has(token) && i > to + 2;
            if (further) {
                return places.beside(i, limit); // ", enger Gesellschaft aus der Stad Lëtzebuerg"
            }
            if (place.isPresent() || PLACE_PREPOSITION.has(token) && !link && i > to + 2) {
                return place;
            }
            boolean based = country.isEmpty()
                    && SEAT.has(token)
                    && passage.token(i - 1).text().equals("-");
            if (based) {
                country = places.wordEndingAt(i, to + 1, false); // ", the Milan-based vendor of …"
                continue;
            }
            if (country.isEmpty()
                    && CityWords.shipped().findAdjective(passage, i).isPresent()) {
                country = CityWords.shipped().findAdjective(passage, i);
                continue;
            }
            boolean cityOf = country.isEmpty()
                    && passage.language(i) == Language.EN
                    && (isIndefinite(passage.token(i - 1)) || ARTICLE.has(passage.token(i - 1)) && isRoleAt(i + 1))
                    && CityWords.shipped().find(passage, i).isPresent();
            if (cityOf) {
                country = CityWords.shipped().find(passage, i).map(Phrases.Found::value); // ", a Vienna start-up"
                i += CityWords.shipped().find(passage, i).orElseThrow().length() - 1;
                continue;
            }
            boolean ofNext = limit < passage.sentenceEnd(to) && limit - i <= 3;
            if (attributive && country.isEmpty() && !ofNext) {
                noun |= i == to + 2
                        && isIndefinite(passage.token(i - 1))
                        && word.get().value().form() == CountryWords.Form.ADJECTIVE;
                country = word.map(found -> found.value().country());
            } else if (SeatBeside.isKin(token)
                    || FIRM.length(passage, i) > 1
                    || passage.isGermanic(i) && NameRun.isCompound(token)) {
                noun = true;
            } else if (FUNCTION.has(token) && !ARTICLE.has(token) && !link
                    || !token.isWord() && !token.text().equals("-")) {
                break;
            }
        }
        return noun ? country : Optional.empty();
    }

    /// "the Birmingham parent of X".
    private boolean isRoleAt(int at) {
        return at < passage.size()
                && (PARENT.at(passage, at) || CHILD.at(passage, at) || SISTER.at(passage, at) || FIRM.at(passage, at));
    }

    /// "…, X, est polonaise": a country's adjective between the verb and the end of its part of the sentence.
    private Optional<Country> predicate(int verb, int limit) {
        if (!isCopula(passage.token(verb)) || verb + 1 >= limit) {
            return Optional.empty();
        }
        Optional<Phrases.Found<CountryWords.Word>> word = COUNTRIES.find(passage, verb + 1);
        int end = verb + 1 + word.map(Phrases.Found::length).orElse(0);
        boolean closes = end >= passage.sentenceEnd(verb) || !passage.token(end).isWord();
        return word.filter(found -> closes && found.value().form() == CountryWords.Form.ADJECTIVE)
                .map(found -> found.value().country());
    }

    /// ", a Dutch competitor": behind such an article any noun describes what was named.
    private static boolean isIndefinite(Token token) {
        return INDEFINITE.has(token);
    }

    private static boolean isCopula(Token token) {
        return COPULA.has(token);
    }
}
