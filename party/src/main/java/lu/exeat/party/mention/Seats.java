package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.party.mention.OrganisationFinder.Occurrence;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Gives organisations the country that the text says: an adjective or seat beside the name, a place at the head of a
/// list of names, the same house as another. Never the name itself or its legal form.
final class Seats {
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass PARENT = WordClass.of("parent");
    private static final WordClass SISTER = WordClass.of("sister");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass NUMBER = WordClass.of("number");
    private static final WordClass SAME_PLACE = WordClass.of("same-place");
    private static final WordClass HERE = WordClass.of("here");
    private static final WordClass THERE = WordClass.of("there");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();

    private final Passage passage;
    private final List<Occurrence> occurrences;
    private final Places places;

    Seats(Passage passage, List<Occurrence> occurrences) {
        this.passage = passage;
        this.occurrences = occurrences;
        this.places = new Places(passage);
    }

    void place() {
        for (List<Occurrence> list : lists()) {
            placeList(list);
        }
        samePlace();
        for (int i = 0; i < occurrences.size(); i++) {
            anaphoric(i);
        }
    }

    /// Runs of names with nothing between but commas, "and", articles and places.
    private List<List<Occurrence>> lists() {
        List<List<Occurrence>> lists = new ArrayList<>();
        List<Occurrence> current = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (!current.isEmpty() && !isList(current.getLast().to(), occurrence.from())) {
                lists.add(current);
                current = new ArrayList<>();
            }
            current.add(occurrence);
        }
        if (!current.isEmpty()) {
            lists.add(current);
        }
        return lists;
    }

    private boolean isList(int from, int to) {
        if (passage.sentence(from - 1) != passage.sentence(to) || to - from > 10 || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isListWord(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isListWord(int at) {
        Token token = passage.token(at);
        boolean joint = switch (token.folded()) {
            case ",",
                    "et",
                    "und",
                    "and",
                    "an",
                    "a",
                    "sowie",
                    "souwéi",
                    "ainsi",
                    "que",
                    "(",
                    ")",
                    "as",
                    "well",
                    "-",
                    "–",
                    "•" -> true;
            default -> token.isQuote();
        };
        return joint || ARTICLE.has(token);
    }

    private void placeList(List<Occurrence> list) {
        boolean plural = pluralBefore(list.getFirst().from());
        Optional<Country> head = introduced(list.getFirst());
        for (int i = 0; i < list.size(); i++) {
            Occurrence one = list.get(i);
            before(one.from()).ifPresent(one.organisation()::place);
            after(one.to(), i + 1 < list.size() ? list.get(i + 1).from() : limit(one))
                    .ifPresent(one.organisation()::place);
        }
        Optional<Country> shared = plural ? before(list.getFirst().from()) : Optional.empty();
        shared.or(() -> head)
                .ifPresent(country -> list.forEach(one -> one.organisation().place(country)));
        if (list.size() > 1) {
            sharedBehind(list);
            sharedSeat(list.getLast())
                    .ifPresent(country -> list.forEach(one -> one.organisation().place(country)));
        }
    }

    /// "A et B installées à Mamer": a seat word in the plural right behind the last name.
    private Optional<Country> sharedSeat(Occurrence last) {
        int at = last.to();
        if (at < passage.sentenceEnd(last.from()) && passage.token(at).text().equals(",")) {
            at++;
        }
        boolean plural = at < passage.sentenceEnd(last.from())
                && SEAT.has(passage.token(at))
                && passage.language(at) == Language.FR
                && passage.token(at).folded().endsWith("s");
        return plural ? places.atSeat(at, last.to(), Math.min(limit(last), at + 8)) : Optional.empty();
    }

    /// "A, B und C, alle mit Sitz in Trier".
    private void sharedBehind(List<Occurrence> list) {
        int from = list.getLast().to();
        int to = Math.min(limit(list.getLast()), from + 5);
        for (int i = from; i < to; i++) {
            boolean all = ENTITIES.has(passage.token(i))
                    || switch (passage.token(i).folded()) {
                        case "tous", "toutes", "all", "alle", "both", "beide", "béid", "allebéid", "sämtlich" -> true;
                        default -> false;
                    };
            if (all) {
                list.getLast()
                        .organisation()
                        .country()
                        .ifPresent(country ->
                                list.forEach(one -> one.organisation().place(country)));
                return;
            }
        }
    }

    private int limit(Occurrence one) {
        int end = passage.sentenceEnd(one.from());
        int next = indexOf(one) + 1;
        return next < occurrences.size() ? Math.min(end, occurrences.get(next).from()) : end;
    }

    private int indexOf(Occurrence one) {
        return firstFrom(one.from());
    }

    /// The index of the first place at a token or behind it.
    private int firstFrom(int at) {
        int low = 0;
        int high = occurrences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurrences.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where the text places a group: by an adjective, or by a seat where the group itself is spoken of, as in "le
    /// groupe
    /// NSO, basé à …" but not in "les entités du groupe NSO au Luxembourg".
    Optional<Country> ofGroup(GroupPhrase phrase) {
        int next = firstFrom(phrase.to());
        int end = passage.sentenceEnd(phrase.from());
        int limit =
                next < occurrences.size() ? Math.min(end, occurrences.get(next).from()) : end;
        Optional<Country> seat = !isLed(phrase.from())
                ? after(phrase.to(), limit)
                : phrase.to() < limit && isFrom(passage.token(phrase.to()))
                        ? places.beside(phrase.to(), limit)
                        : Optional.empty();
        return before(phrase.nameFrom()).or(() -> before(phrase.from())).or(() -> seat);
    }

    /// "the Optigon group of Minsk".
    private static boolean isFrom(Token token) {
        return switch (token.folded()) {
            case "of", "from", "aus", "de", "d'", "vun" -> true;
            default -> false;
        };
    }

    private boolean isLed(int from) {
        for (int i = from - 1; i >= Math.max(passage.sentenceStart(from), from - 3); i--) {
            switch (passage.token(i).folded()) {
                case "du",
                        "de",
                        "au",
                        "of",
                        "to",
                        "from",
                        "by",
                        "aus",
                        "von",
                        "vom",
                        "zu",
                        "zur",
                        "zum",
                        "vun",
                        "vum",
                        "mat",
                        "mit",
                        "with",
                        "avec",
                        "der" -> {
                    return true;
                }
                default -> {
                    if (!passage.token(i).isWord()) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private boolean isKin(Token token) {
        return FIRM.has(token) || CHILD.has(token) || PARENT.has(token) || SISTER.has(token) || ENTITIES.has(token);
    }

    private boolean pluralBefore(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 3);
        return ENTITIES.anywhere(passage, least, from);
    }

    /// A country word in the noun phrase that leads to a name: "die deutsche", "la société belge", "the Haifa-based
    /// firm".
    private Optional<Country> before(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 8);
        boolean noun = false;
        for (int at = from - 1; at >= least; at--) {
            Token token = passage.token(at);
            Optional<Country> placed = places.wordEndingAt(
                    at, least, at + 1 == from || noun || passage.token(at + 1).is("'s"));
            if (placed.isPresent()) {
                return placed;
            }
            if (isKin(token)) {
                noun = true;
                continue;
            }
            if (GROUP.has(token)) {
                return Optional.empty();
            }
            if (SEAT.has(token) && at > least && !passage.token(at - 1).text().equals("-")) {
                return places.endingAt(at - 1, least);
            }
            boolean small = token.isQuote() || token.is("'s") || token.text().equals("-");
            boolean comma =
                    (token.text().equals(",") || token.text().equals(":")) && at > least && closesKin(at - 1, least);
            boolean article = ARTICLE.has(token)
                    && at > least
                    && passage.token(at - 1).text().equals(",")
                    && !noun;
            boolean content = token.isWord() && !FUNCTION.has(token) && !ARTICLE.has(token) && !POSSESSIVE.has(token);
            if (comma) {
                Optional<Country> behindKin = places.endingAt(at - 1, least);
                if (behindKin.isPresent()) {
                    return behindKin;
                }
                continue;
            }
            if (!small && !article && !content) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether "its subsidiary in Belgium" or "the company" stands before a comma.
    private boolean closesKin(int at, int least) {
        for (int i = at; i >= Math.max(least, at - 5); i--) {
            if (isKin(passage.token(i))) {
                return true;
            }
            if (passage.token(i).text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Country> after(int to, int limit) {
        int at = to;
        if (at < limit && passage.token(at).isQuote()) {
            at++;
        }
        Optional<Country> adjacent = places.beside(at, limit);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        Optional<Country> said = apposed(to, limit);
        if (said.isPresent()) {
            return said;
        }
        int most = Math.min(limit, to + 14);
        for (int i = to; i < most; i++) {
            Token token = passage.token(i);
            if (token.text().equals(";")) {
                return Optional.empty();
            }
            if (SEAT.has(token) && !isOfNext(i, to, limit)) {
                return places.atSeat(i, to, Math.min(limit, i + 10));
            }
            if (i > to + 1 && isBuyer(i) && !isApposition(to, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// ", la société libanaise qui …", ", eine luxemburgische Tochter der …", "is a Maltese company".
    private Optional<Country> apposed(int to, int limit) {
        if (to >= limit
                || !(passage.token(to).text().equals(",")
                        || passage.token(to).text().equals("(")
                        || isCopula(passage.token(to)))) {
            return Optional.empty();
        }
        Optional<Country> country = Optional.empty();
        boolean noun = false;
        for (int i = to + 1; i < Math.min(limit, to + 9); i++) {
            Token token = passage.token(i);
            Optional<Phrases.Found<CountryWords.Word>> word = COUNTRIES.find(passage, i);
            boolean attributive = word.isPresent()
                    && (word.get().value().form() == CountryWords.Form.ADJECTIVE
                            || passage.language(i) == Language.EN && !noun);
            boolean link = token.is("of") || token.is("de") || token.is("d'") || token.is("des") || token.is("du");
            Optional<Country> place = i > to + 2 && country.isEmpty() && (PLACE_PREPOSITION.has(token) || link)
                    ? places.at(i + 1, limit)
                            .filter(found -> found.city() || !token.is("of"))
                            .map(Places.Place::country)
                    : Optional.empty();
            if (place.isPresent() || PLACE_PREPOSITION.has(token) && !link && i > to + 2) {
                return place;
            }
            if (country.isEmpty()
                    && CityWords.shipped().findAdjective(passage, i).isPresent()) {
                country = CityWords.shipped().findAdjective(passage, i);
                continue;
            }
            if (attributive && country.isEmpty()) {
                country = word.map(found -> found.value().country());
            } else if (isKin(token)) {
                noun = true;
            } else if (FUNCTION.has(token) && !ARTICLE.has(token) && !link
                    || !token.isWord() && !token.text().equals("-")) {
                break;
            }
        }
        return noun ? country : Optional.empty();
    }

    private static boolean isCopula(Token token) {
        return switch (token.folded()) {
            case "est", "is", "ist", "ass", "was", "war", "était" -> true;
            default -> false;
        };
    }

    /// Whether a noun stands in an apposition right behind a name, with no other word than attributes between.
    private boolean isApposition(int to, int noun) {
        if (!passage.token(to).text().equals(",")) {
            return false;
        }
        for (int i = to + 1; i < noun; i++) {
            Token token = passage.token(i);
            if (!token.isWord() || FUNCTION.has(token) && !ARTICLE.has(token)) {
                return false;
            }
        }
        return true;
    }

    /// "…, die in Wien registrierte Firma Y", "by US-based Y": a seat word that leads to the next name.
    private boolean isOfNext(int seat, int from, int limit) {
        boolean hyphen = passage.token(seat - 1).text().equals("-")
                && passage.token(seat).glued();
        String word = passage.token(seat).folded();
        boolean inflected = passage.language(seat) != Language.FR
                && passage.language(seat) != Language.EN
                && (word.endsWith("e") || word.endsWith("en") || word.endsWith("er"))
                && !passage.token(seat).isCapital();
        boolean article = false;
        for (int i = from; i < seat; i++) {
            article |= ARTICLE.has(passage.token(i));
        }
        return hyphen || inflected && article && limit < passage.sentenceEnd(seat) && limit - seat < 5;
    }

    /// Another party, whose seat the words behind it tell.
    private boolean isBuyer(int at) {
        Token token = passage.token(at);
        return isKin(token)
                && !ENTITIES.has(token)
                && at > 0
                && !POSSESSIVE.has(passage.token(at - 1))
                && !passage.token(at - 1).text().equals(",");
    }

    /// "compte au Luxembourg neuf entités : …", "Entreprisen hei zu Lëtzebuerg, dorënner …", "dort ansässige Firmen …".
    private Optional<Country> introduced(Occurrence first) {
        int from = first.from();
        int least = Math.max(passage.sentenceStart(from), from - 26);
        int index = indexOf(first);
        if (index > 0 && occurrences.get(index - 1).to() > least) {
            least = occurrences.get(index - 1).to();
        }
        int noun = -1;
        for (int i = from - 1; i >= least; i--) {
            if (ENTITIES.has(passage.token(i))) {
                noun = i;
                break;
            }
        }
        if (noun < 0) {
            return Optional.empty();
        }
        if (index > 0 && least == occurrences.get(index - 1).to()) {
            Optional<Country> own = placeRound(noun, least, from);
            return own.isPresent() ? own : inherited(occurrences.get(index - 1));
        }
        return placeRound(noun, least, from);
    }

    /// A second list in the same sentence is where the first one is.
    private Optional<Country> inherited(Occurrence other) {
        int from = other.from();
        int start = Math.max(passage.sentenceStart(from), from - 60);
        return ENTITIES.anywhere(passage, start, from) ? other.organisation().country() : Optional.empty();
    }

    private Optional<Country> placeRound(int noun, int least, int most) {
        for (int distance = 1; distance < 14; distance++) {
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
        if (THERE.has(passage.token(at))) {
            return places.lastBefore(at);
        }
        Optional<Phrases.Found<CountryWords.Word>> country = COUNTRIES.find(passage, at);
        if (country.isPresent()) {
            boolean adjective = country.get().value().form() == CountryWords.Form.ADJECTIVE;
            int end = at + country.get().length();
            boolean beside = end == noun || at == noun + 1;
            boolean located =
                    at > least && PLACE_PREPOSITION.has(passage.token(at - 1)) && !places.isSeatOfOther(at, least);
            return adjective
                    ? (beside ? Optional.of(country.get().value().country()) : Optional.empty())
                    : located || beside ? Optional.of(country.get().value().country()) : Optional.empty();
        }
        boolean located =
                at > least && PLACE_PREPOSITION.has(passage.token(at - 1)) && !places.isSeatOfOther(at, least);
        return located ? CityWords.shipped().find(passage, at).map(Phrases.Found::value) : Optional.empty();
    }

    private void samePlace() {
        for (int at = 0; at < passage.size(); at++) {
            if (!SAME_PLACE.at(passage, at)) {
                continue;
            }
            Optional<Occurrence> here = nearest(at);
            int of = at;
            Optional<Country> there = here.flatMap(one -> sameAs(one, of).or(() -> neighbour(one)));
            if (here.isPresent() && there.isPresent()) {
                here.get().organisation().place(there.get());
            }
        }
    }

    /// The organisation of which a phrase speaks: the last one before it in the sentence, else the next one.
    private Optional<Occurrence> nearest(int at) {
        int next = firstFrom(at);
        int sentence = passage.sentence(at);
        if (next > 0 && passage.sentence(occurrences.get(next - 1).from()) == sentence) {
            return Optional.of(occurrences.get(next - 1));
        }
        boolean follows = next < occurrences.size()
                && passage.sentence(occurrences.get(next).from()) == sentence;
        return follows ? Optional.of(occurrences.get(next)) : Optional.empty();
    }

    /// "in the same building as Example Ltd".
    private Optional<Country> sameAs(Occurrence here, int at) {
        int next = firstFrom(at);
        boolean near = next < occurrences.size()
                && occurrences.get(next).organisation() != here.organisation()
                && occurrences.get(next).from() - at < 8
                && passage.sentence(occurrences.get(next).from()) == passage.sentence(at);
        return near ? occurrences.get(next).organisation().country() : Optional.empty();
    }

    private Optional<Country> neighbour(Occurrence one) {
        int index = indexOf(one);
        for (int i = index - 1; i >= Math.max(0, index - 40); i--) {
            Draft other = occurrences.get(i).organisation();
            if (other != one.organisation() && other.country().isPresent()) {
                return other.country();
            }
        }
        return Optional.empty();
    }

    /// "La société est établie à Metz." right behind the sentence that names one organisation first.
    private void anaphoric(int index) {
        Occurrence one = occurrences.get(index);
        int sentence = passage.sentence(one.from()) + 1;
        if (one.organisation().country().isPresent() || sentence >= passage.sentences()) {
            return;
        }
        boolean first =
                index == 0 || passage.sentence(occurrences.get(index - 1).from()) != sentence - 1;
        if (!first) {
            return;
        }
        int start = passage.start(sentence);
        int end = passage.end(sentence);
        int limit = index + 1 < occurrences.size() ? Math.min(end, nextIn(index, sentence, end)) : end;
        int seat = SEAT.first(passage, start, Math.min(limit, start + 9));
        if (seat >= 0 && speaksOf(start, seat, limit)) {
            places.atSeat(seat, start, Math.min(limit, seat + 10)).ifPresent(one.organisation()::place);
        }
        boolean alone = index + 1 >= occurrences.size()
                || passage.sentence(occurrences.get(index + 1).from()) != sentence - 1;
        if (alone && ARTICLE.has(passage.token(start))) {
            attribute(start, limit).ifPresent(one.organisation()::place);
        }
    }

    /// Whether a sentence opens with "the company", "its" or "it" before a seat word, or with "das … ansässige
    /// Unternehmen".
    private boolean speaksOf(int start, int seat, int limit) {
        for (int i = start; i < seat; i++) {
            Token token = passage.token(i);
            boolean noun = FIRM.has(token) && i < start + 3;
            if (noun || i == start && (POSSESSIVE.has(token) || isPronoun(token))) {
                return true;
            }
        }
        boolean follows = seat + 1 < limit && isKin(passage.token(seat + 1));
        return follows && ARTICLE.has(passage.token(start));
    }

    /// "The Dutch company said …", "Die Trierer Firma …" right behind the only name of the sentence before.
    private Optional<Country> attribute(int start, int limit) {
        for (int i = start + 1; i < Math.min(limit, start + 6); i++) {
            if (FIRM.has(passage.token(i))) {
                int next = i + 1;
                Optional<Country> behind = i + 1 < limit
                        ? places.wordEndingAt(i + 1, i, false).or(() -> places.beside(next, limit))
                        : Optional.empty();
                return (i > start + 1 ? before(i) : Optional.<Country>empty()).or(() -> behind);
            }
            if (!passage.token(i).isWord() && !passage.token(i).text().equals("-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int nextIn(int index, int sentence, int end) {
        for (int i = index + 1; i < occurrences.size(); i++) {
            int found = passage.sentence(occurrences.get(i).from());
            if (found == sentence) {
                return occurrences.get(i).from();
            }
            if (found > sentence) {
                break;
            }
        }
        return end;
    }

    private static boolean isPronoun(Token token) {
        return switch (token.folded()) {
            case "elle", "il", "it", "sie", "es", "si", "hatt", "et" -> true;
            default -> false;
        };
    }
}
