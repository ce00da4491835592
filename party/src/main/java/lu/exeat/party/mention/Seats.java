package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Gives organisations the country that the text says: an adjective or seat beside the name, a place at the head of a
/// list of names, the same house as another. Never the name itself or its legal form.
final class Seats {
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass SAME_PLACE = WordClass.of("same-place");
    private static final WordClass HERE = WordClass.of("here");
    private static final WordClass THERE = WordClass.of("there");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();

    private final Passage passage;
    private final List<Occurrence> occurrences;
    private final Places places;
    private final SeatBeside beside;
    private final SeatLater later;

    Seats(Passage passage, List<Occurrence> occurrences) {
        this.passage = passage;
        this.occurrences = occurrences;
        this.places = new Places(passage);
        this.beside = new SeatBeside(passage);
        this.later = new SeatLater(passage, occurrences);
    }

    void place() {
        for (List<Occurrence> list : lists()) {
            placeList(list);
        }
        samePlace();
        for (int i = 0; i < occurrences.size(); i++) {
            later.read(i);
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
            beside.before(one.from()).ifPresent(one.organisation()::place);
            beside.after(
                            one.to(),
                            i + 1 < list.size() ? list.get(i + 1).from() : limit(one),
                            beside.isWhose(one.from()))
                    .or(() -> beside.seatBefore(one.from(), one.to()))
                    .ifPresent(one.organisation()::place);
        }
        Optional<Country> shared = plural ? beside.before(list.getFirst().from()) : Optional.empty();
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

    /// Where the text places a group: by an adjective, or by a seat where the group itself is spoken of, as in
    /// "le groupe NSO, basé à …" but not in "les entités du groupe NSO au Luxembourg".
    Optional<Country> ofGroup(GroupPhrase phrase) {
        int next = firstFrom(phrase.to());
        int end = passage.sentenceEnd(phrase.from());
        int limit =
                next < occurrences.size() ? Math.min(end, occurrences.get(next).from()) : end;
        Optional<Country> seat = !isLed(phrase.from())
                ? beside.after(phrase.to(), limit, false)
                : phrase.to() < limit && isFrom(passage.token(phrase.to()))
                        ? places.beside(phrase.to(), limit)
                        : Optional.empty();
        return beside.before(phrase.nameFrom())
                .or(() -> beside.before(phrase.from()))
                .or(() -> seat);
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

    private boolean pluralBefore(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 3);
        return ENTITIES.anywhere(passage, least, from) || isSeatOfAll(from);
    }

    /// "compte au Luxembourg neuf entités : …", "Entreprisen hei zu Lëtzebuerg, dorënner …", "dort ansässige Firmen …".
    /// "trois sociétés domiciliées à Luxembourg, A, B et C".
    private boolean isSeatOfAll(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 8);
        int noun = ENTITIES.first(passage, least, from);
        return noun >= 0 && noun + 1 < from && SEAT.has(passage.token(noun + 1));
    }

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
}
