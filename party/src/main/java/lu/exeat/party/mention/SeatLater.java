package lu.exeat.party.mention;

import java.util.List;
import java.util.Optional;
import lu.exeat.terms.country.Country;

/// Where the sentence behind the one that names an organisation places it: "La société est établie à Metz.", "The Dutch
/// company said …".
final class SeatLater {
    private static final WordClass IT = WordClass.of("it");
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");

    private final Passage passage;
    private final List<Occurrence> occurrences;
    private final Places places;
    private final SeatBeside beside;

    SeatLater(Passage passage, List<Occurrence> occurrences) {
        this.passage = passage;
        this.occurrences = occurrences;
        this.places = new Places(passage);
        this.beside = new SeatBeside(passage);
    }

    /// "La société est établie à Metz." right behind the sentence that names one organisation first.
    void read(int index) {
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
        int seat = SEAT.first(passage, start, Math.min(limit, start + 13));
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
        boolean follows = seat + 1 < limit && SeatBeside.isKin(passage.token(seat + 1));
        return follows && ARTICLE.has(passage.token(start));
    }

    /// "The Dutch company said …", "Die Trierer Firma …" right behind the only name of the sentence before.
    private Optional<Country> attribute(int start, int limit) {
        for (int i = start + 1; i < Math.min(limit, start + 6); i++) {
            if (FIRM.has(passage.token(i))) {
                boolean other = limit < passage.sentenceEnd(start) && limit - i < 4;
                if (other) {
                    return Optional.empty(); // "The Dutch client, X, …" is another
                }
                int next = i + 1;
                Optional<Country> behind = i + 1 < limit
                        ? places.wordEndingAt(i + 1, i, false).or(() -> places.beside(next, limit))
                        : Optional.empty();
                return (i > start + 1 ? beside.before(i) : Optional.<Country>empty()).or(() -> behind);
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
        return IT.has(token);
    }
}
