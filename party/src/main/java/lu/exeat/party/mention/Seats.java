package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Gives organisations the country that the text says: an adjective or seat beside the name, a place at the head of a
/// list of names, the same house as another. Never the name itself or its legal form.
final class Seats {
    private static final WordClass ALL_OF_THEM = WordClass.of("all-of-them");
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass ADDRESS = WordClass.of("address");
    private static final WordClass ENUMERATES = WordClass.of("enumerates");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass SAME_PLACE = WordClass.of("same-place");
    private static final WordClass THERE = WordClass.of("there");
    private static final WordClass AS = WordClass.of("as");
    private static final WordClass HAS = WordClass.of("has-listed");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final WordClass FIRM = WordClass.of("firm");

    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();

    private final Passage passage;
    private final List<Occurrence> occurrences;
    private final Places places;
    private final SeatBeside beside;
    private final SeatLater later;
    private final SeatOfGroup group;
    private final PlaceRound round;

    Seats(Passage passage, List<Occurrence> occurrences) {
        this.passage = passage;
        this.occurrences = occurrences;
        this.places = new Places(passage);
        this.beside = new SeatBeside(passage);
        this.later = new SeatLater(passage, occurrences);
        this.group = new SeatOfGroup(passage);
        this.round = new PlaceRound(passage);
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
        return Joints.joins(passage, at) || token.isQuote() || ARTICLE.has(token);
    }

    private void placeList(List<Occurrence> list) {
        boolean plural = pluralBefore(list.getFirst().from());
        Optional<Country> head = introduced(list.getFirst());
        for (int i = 0; i < list.size(); i++) {
            Occurrence one = list.get(i);
            beside.before(one.from()).ifPresent(one.organisation()::place);
            thereSeated(one).ifPresent(one.organisation()::place);
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
            if (plural && isRelative(list.getLast().to())) {
                list.getLast()
                        .organisation()
                        .country()
                        .ifPresent(country ->
                                list.forEach(one -> one.organisation().place(country)));
            }
            if (isSeatedTogether(list.getLast())) {
                list.getLast()
                        .organisation()
                        .country()
                        .ifPresent(country ->
                                list.forEach(one -> one.organisation().place(country)));
            }
            sharedBehind(list);
            sharedSeat(list.getLast())
                    .ifPresent(country -> list.forEach(one -> one.organisation().place(country)));
        }
    }

    /// "Dort sitzt auch X": where the one before is.
    private Optional<Country> thereSeated(Occurrence one) {
        int start = passage.sentenceStart(one.from());
        boolean seated =
                one.from() - start < 6 && THERE.at(passage, start) && SEAT.first(passage, start + 1, one.from()) >= 0;
        return seated ? neighbour(one) : Optional.empty();
    }

    /// "A et B ont également leur siège à …": a plural verb and a seat word behind a list.
    private boolean isSeatedTogether(Occurrence last) {
        int end = Math.min(limit(last), last.to() + 6);
        int verb = WordClass.of("plural-verb").first(passage, last.to(), Math.min(end, last.to() + 2));
        return verb >= 0 && SEAT.first(passage, verb, end) >= 0;
    }

    /// "A und B, die in Strassen residieren": a relative right behind a list.
    boolean isRelative(int at) {
        return at + 1 < passage.size()
                && passage.token(at).text().equals(",")
                && WordClass.of("relative").has(passage.token(at + 1));
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
            boolean all = ENTITIES.has(passage.token(i)) || ALL_OF_THEM.has(passage.token(i));
            if (all) {
                places.beside(i + 1, Math.min(limit(list.getLast()), i + 6))
                        .ifPresent(list.getLast().organisation()::place); // ", beide aus Trier"
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

    /// Where the text places a group.
    Optional<Country> ofGroup(GroupPhrase phrase) {
        int next = firstFrom(phrase.to());
        int end = passage.sentenceEnd(phrase.from());
        return group.place(
                phrase,
                next < occurrences.size() ? Math.min(end, occurrences.get(next).from()) : end);
    }

    private boolean pluralBefore(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 3);
        return ENTITIES.anywhere(passage, least, from) || isSeatOfAll(from) || isNumberedKin(from);
    }

    /// "zwou Schwësteren an der Belsch, A an B": kin with its number before a place and a comma.
    private boolean isNumberedKin(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 7);
        for (int i = least + 1; i < from; i++) {
            boolean kin = WordClass.of("sister").has(passage.token(i))
                    || WordClass.of("child").has(passage.token(i));
            if (kin && SpokenNumbers.first(passage, Math.max(least, i - 2), i).isPresent()) {
                return true;
            }
        }
        return false;
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
            return enumerated(first).or(() -> others(first)).or(() -> hadIn(first));
        }
        if (index > 0 && least == occurrences.get(index - 1).to()) {
            Optional<Country> own = round.find(noun, least, from);
            return own.isPresent() ? own : inherited(occurrences.get(index - 1));
        }
        return round.find(noun, least, from);
    }

    /// "… neuf sociétés au Luxembourg. Il s'agit de A et B": the sentence before tells where the companies are.
    private Optional<Country> enumerated(Occurrence first) {
        int start = passage.sentenceStart(first.from());
        boolean answer = passage.isAnswer(first.from()) || Continued.ofThem(passage, first.from());
        if (start == 0 || first.from() - start > 12 && !answer || !ENUMERATES.at(passage, start) && !answer) {
            return Optional.empty();
        }
        Optional<Country> own =
                Continued.ofThem(passage, first.from()) ? round.find(start, start, first.from()) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        int before = passage.sentenceStart(start - 1);
        int noun = ENTITIES.first(passage, before, start);
        if (noun < 0 && before > 0 && Continued.isOfThem(passage, before, start)) {
            int earlier = passage.sentenceStart(before - 1); // "Three of them are …: A. Two more, B and C, …"
            int further = ENTITIES.first(passage, earlier, before);
            return further < 0 ? Optional.empty() : round.find(further, earlier, before);
        }
        return noun < 0 ? Optional.empty() : round.find(noun, before, start);
    }

    /// "… three companies in the Grand Duchy, one of which, A, …; the remaining two are B and C".
    private Optional<Country> others(Occurrence first) {
        int start = passage.sentenceStart(first.from());
        int led = WordClass.of("the-others").first(passage, Math.max(start, first.from() - 6), first.from());
        int noun = led < 0 ? -1 : ENTITIES.first(passage, start, led);
        return noun < 0 ? Optional.empty() : round.find(noun, start, led);
    }

    /// "X détient au Luxembourg A et B": a place between a verb of having and the names.
    private Optional<Country> hadIn(Occurrence first) {
        int end = first.from() - 1;
        int start = passage.sentenceStart(first.from());
        while (end > start && ARTICLE.has(passage.token(end)) && !PLACE_PREPOSITION.has(passage.token(end))) {
            end--;
        }
        int least = Math.max(start, end - 6);
        int verb = HAS.first(passage, least, end);
        return verb < 0 || verb < least ? Optional.empty() : places.endingAt(end, verb);
    }

    /// A second list in the same sentence is where the first one is.
    private Optional<Country> inherited(Occurrence other) {
        int from = other.from();
        int start = Math.max(passage.sentenceStart(from), from - 60);
        return ENTITIES.anywhere(passage, start, from) ? other.organisation().country() : Optional.empty();
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
        if (isAsRole(at)) {
            return occurrences.getFirst().organisation().country(); // "à la même adresse que l'exportatrice"
        }
        boolean near = next < occurrences.size()
                && occurrences.get(next).organisation() != here.organisation()
                && occurrences.get(next).from() - at < 8
                && passage.sentence(occurrences.get(next).from()) == passage.sentence(at);
        return near ? occurrences.get(next).organisation().country() : Optional.empty();
    }

    /// "as the exporter", "wie die Klägerin": a noun for the company that the text is about.
    private boolean isAsRole(int at) {
        int to = Math.min(passage.sentenceEnd(at), at + 8);
        int as = AS.first(passage, at, to);
        int noun = as < 0 ? -1 : FIRM.first(passage, as + 1, Math.min(to, as + 4));
        return noun > as && firstFrom(as) == firstFrom(noun + 2);
    }

    /// The nearest one before, of which the text gives the street if there is one.
    private Optional<Country> neighbour(Occurrence one) {
        int index = indexOf(one);
        for (int i = index - 1; i >= Math.max(0, index - 40); i--) {
            Occurrence other = occurrences.get(i);
            boolean street = ADDRESS.anywhere(passage, other.to(), limit(other));
            if (street
                    && other.organisation() != one.organisation()
                    && other.organisation().country().isPresent()) {
                return other.organisation().country();
            }
        }
        List<Country> placed = occurrences.subList(Math.max(0, index - 40), Math.max(index, 0)).stream()
                .map(Occurrence::organisation)
                .filter(other -> other != one.organisation())
                .flatMap(other -> other.country().stream())
                .toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        // the nearest one, or whom the text is about: where they differ, the one at home
        return Optional.of(placed.getFirst().equals(LUXEMBOURG) ? LUXEMBOURG : placed.getLast());
    }
}
