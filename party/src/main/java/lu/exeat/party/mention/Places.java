package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Reads places round a name: "of Haifa, Israel", "(Metz)", "mit Sitz in Trier", "Haifa-based", "luxemburgische".
final class Places {
    private static final WordClass PLACE_JOINT = WordClass.of("place-joint");
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final CityWords CITIES = CityWords.shipped();
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass HERE = WordClass.of("here");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass TOWN = WordClass.of("town");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass OF_PLACE = WordClass.of("of-place");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();

    private final Passage passage;

    Places(Passage passage) {
        this.passage = passage;
    }

    record Place(Country country, boolean city, int length) {}

    /// A country or city at a token; a country right behind a city wins: "Haifa, Israel", "Cambridge (Massachusetts)".
    Optional<Place> at(int at, int limit) {
        if (at >= limit) {
            return Optional.empty();
        }
        Optional<Phrases.Found<CountryWords.Word>> country = COUNTRIES.find(passage, at);
        Optional<Phrases.Found<Country>> city = CITIES.find(passage, at);
        if (city.isPresent()
                && (country.isEmpty() || country.get().length() < city.get().length())) {
            int next = at + city.get().length();
            int from = next;
            while (from < limit && from < next + 3 && isJoint(passage.token(from))) {
                from++;
            }
            Optional<Phrases.Found<CountryWords.Word>> behind =
                    from < limit ? COUNTRIES.find(passage, from) : Optional.empty();
            int end = from;
            return Optional.of(behind.filter(word -> word.value().form() == CountryWords.Form.NOUN && end > next)
                    .map(word -> new Place(word.value().country(), true, end + word.length() - at))
                    .orElse(new Place(city.get().value(), true, city.get().length())));
        }
        return country.filter(word -> word.value().form() == CountryWords.Form.NOUN)
                .map(word -> new Place(word.value().country(), false, word.length()));
    }

    private static boolean isJoint(Token token) {
        return PLACE_JOINT.has(token);
    }

    /// A country adjective or a city with "-based" that ends at a token; `close` = nothing but company nouns follows.
    Optional<Country> wordEndingAt(int at, int least, boolean close) {
        Token token = passage.token(at);
        boolean based = switch (token.folded()) {
            case "based", "headquartered", "registered" ->
                at > least && passage.token(at - 1).text().equals("-");
            default -> false;
        };
        int end = based ? at - 2 : at;
        for (int start = Math.max(least, end - 4); start <= end; start++) {
            Optional<Place> place = based ? at(start, end + 1) : Optional.empty();
            if (place.isPresent() && start + place.get().length() == end + 1) {
                return Optional.of(place.get().country());
            }
            Optional<Phrases.Found<CountryWords.Word>> word = COUNTRIES.find(passage, start);
            if (!based && word.isPresent() && start + word.get().length() == end + 1) {
                boolean adjective = word.get().value().form() == CountryWords.Form.ADJECTIVE;
                boolean possessive =
                        at + 1 < passage.size() && passage.token(at + 1).is("'s");
                return adjective || close && (possessive || !isPrepositional(start, least))
                        ? Optional.of(word.get().value().country())
                        : Optional.empty();
            }
        }
        for (int start = Math.max(least, end - 2); start <= end && close && !based; start++) {
            Optional<Phrases.Found<Country>> city = CITIES.find(passage, start);
            boolean before = city.isPresent() && start + city.get().length() == end + 1;
            if (before && passage.language(at) == Language.EN && !isPrepositional(start, least)) {
                return city.map(Phrases.Found::value); // "a Dubai intermediary"
            }
        }
        return CITIES.findAdjective(passage, at);
    }

    /// "in Trier", "aus der Gemeng Contern", "dans la ville de Metz".
    private boolean isPrepositional(int start, int least) {
        if (start <= least) {
            return false;
        }
        boolean determined = passage.isGermanic(start)
                && start - 2 >= least
                && ARTICLE.has(passage.token(start - 1))
                && !PLACE_PREPOSITION.has(passage.token(start - 1));
        Token before = passage.token(determined ? start - 2 : start - 1); // "aus dem Saarland"
        boolean article = passage.language(start) == Language.EN && ARTICLE.has(before);
        boolean town = TOWN.has(before);
        return !article && (town || PLACE_PREPOSITION.has(before));
    }

    /// "in Belgium", "au Maroc", "aus Trier" that ends at a token.
    Optional<Country> endingAt(int at, int least) {
        for (int start = Math.max(least + 1, at - 4); start <= at; start++) {
            Optional<Place> place = at(start, at + 1);
            if (place.isPresent() && start + place.get().length() == at + 1 && isPrepositional(start, least)) {
                return Optional.of(place.get().country());
            }
        }
        return Optional.empty();
    }

    /// A place right behind a name: ", Trier,", "(Metz)", "of Haifa", "in Zürich", "à Toulouse", "zu Esch".
    Optional<Country> beside(int at, int limit) {
        if (at >= limit) {
            return Optional.empty();
        }
        Token token = passage.token(at);
        if (token.text().equals("(") || token.text().equals(",")) {
            int start = at + 1;
            boolean preposition = start < limit && PLACE_PREPOSITION.has(passage.token(start));
            Optional<Place> place = at(preposition ? start + 1 : start, limit);
            int close = place.map(found -> (preposition ? start + 1 : start) + found.length())
                    .orElse(limit);
            boolean closed = close >= limit
                    || !passage.token(close).isWord() && !passage.token(close).is("'s");
            return place.filter(_ -> closed
                            && (preposition
                                    || token.text().equals("(")
                                    || close < limit
                                    || close == passage.sentenceEnd(at)))
                    .map(Place::country);
        }
        if (!PLACE_PREPOSITION.has(token)) {
            return Optional.empty();
        }
        int start = at + 1;
        if (start < limit && isLuxembourgishHere(token, start)) {
            return Optional.of(LUXEMBOURG);
        }
        while (start < limit
                && start < at + 3
                && ARTICLE.has(passage.token(start))
                && COUNTRIES.find(passage, start).isEmpty()
                && CITIES.find(passage, start).isEmpty()) {
            start++;
        }
        if (start < limit) {
            Optional<Phrases.Found<CountryWords.Word>> adjective =
                    COUNTRIES.find(passage, start).filter(word -> word.value().form() == CountryWords.Form.ADJECTIVE);
            boolean town = adjective.isPresent()
                    && CITIES.find(passage, start + adjective.get().length()).isPresent();
            if (town && start + adjective.get().length() < limit) {
                return adjective.map(word -> word.value().country()); // "im belgischen Lüttich"
            }
        }
        while (start < limit && TOWN.has(passage.token(start))) {
            start++;
            if (start + 1 < limit && OF_PLACE.has(passage.token(start))) {
                start++; // "aus der Gegend von Trier"
            }
        }
        int behind = start;
        Optional<Place> place =
                at(start, limit).or(() -> unknownTown(at + 1, limit)).or(() -> further(behind, limit));
        boolean whose = token.is("de") || token.is("d'") || token.is("of") || token.is("aus");
        return place.filter(found -> found.city() || whose || !isTradeNear(at)).map(Place::country);
    }

    /// "from a garage in Pétange": a city behind a second preposition.
    private Optional<Place> further(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4); i++) {
            Token token = passage.token(i);
            if (i > from && PLACE_PREPOSITION.has(token)) {
                return at(i + 1, limit).filter(Place::city);
            }
            if (!token.isWord() || token.isCapital() || WordClass.of("function").has(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "aus Hinterdorf, Schweiz", "of Somewhere (Israel)": a town that no list has, with its country behind.
    private Optional<Place> unknownTown(int at, int limit) {
        int end = at;
        while (end < limit
                && end < at + 3
                && passage.token(end).isCapital()
                && passage.token(end).isWord()) {
            end++;
        }
        boolean joint = end > at
                && end + 1 < limit
                && (passage.token(end).text().equals(",")
                        || passage.token(end).text().equals("("));
        return joint ? at(end + 1, limit) : Optional.empty();
    }

    private static boolean isLuxembourgishHere(Token token, int ignored) {
        return ignored > 0 && token.is("hei");
    }

    /// "sold by X in Morocco" says where the sale is, not the seller.
    private boolean isTradeNear(int at) {
        int from = passage.sentenceStart(at);
        int to = passage.sentenceEnd(at);
        boolean agent = WordClass.of("agent").anywhere(passage, Math.max(from, at - 9), at);
        for (int i = from; i < to && agent; i++) {
            if (GoodsWords.shipped().isTrade(passage.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// The place that belongs to a seat word: behind it, else shortly before it ("in Trier ansässig").
    Optional<Country> atSeat(int seat, int from, int limit) {
        for (int i = seat + 1; i < limit; i++) {
            if (passage.token(i).text().equals(";")) {
                break;
            }
            if (HERE.at(passage, i) || passage.token(i).is("hei")) {
                return Optional.of(LUXEMBOURG);
            }
            Optional<Place> place = at(i, limit);
            if (place.isPresent()) {
                return place.map(Place::country);
            }
        }
        for (int i = seat - 1; i >= Math.max(from, seat - 10); i--) {
            Optional<Place> place = at(i, seat);
            if (place.isPresent()) {
                return place.map(Place::country);
            }
            if (passage.token(i).is("hei") || HERE.at(passage, i)) {
                return Optional.of(LUXEMBOURG);
            }
        }
        return Optional.empty();
    }

    /// Whether a place belongs to the seat of somebody named before: "dont le siège est à Tel Aviv en Israël".
    boolean isSeatOfOther(int at, int least) {
        for (int i = at - 1; i >= Math.max(least, at - 7); i--) {
            if (SEAT.has(passage.token(i))) {
                int from = Math.max(least, i - 7);
                return i == 0 || !ENTITIES.anywhere(passage, from, i) || isWhoseOfGroup(from, i);
            }
            if (passage.token(i).text().equals(",")
                    && i < at - 1
                    && COUNTRIES.find(passage, i + 1).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /// "Quatre sociétés du groupe X, dont le siège est à …": the seat of the group, not of the companies.
    private boolean isWhoseOfGroup(int from, int seat) {
        int group = GROUP.first(passage, from, seat);
        int whose = group < 0 ? -1 : POSSESSIVE.first(passage, group, seat);
        return whose > group && passage.token(whose - 1).text().equals(",");
    }

    /// The last country named before a token, for "there" and "dort".
    Optional<Country> lastBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - Passage.LONGEST); i--) {
            Optional<Phrases.Found<CountryWords.Word>> word = COUNTRIES.find(passage, i);
            if (word.isPresent()) {
                return Optional.of(word.get().value().country());
            }
        }
        return Optional.empty();
    }
}
