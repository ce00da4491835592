package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// Where the text places a group of companies: "le groupe belge X", "the X group of Minsk", "Basé à Lugano, il …".
final class SeatOfGroup {
    private static final CountryWords COUNTRIES = CountryWords.shipped();
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass LED = WordClass.of("led");
    private static final WordClass OF_PLACE = WordClass.of("of-place");

    private final Passage passage;
    private final Places places;
    private final SeatBeside beside;

    SeatOfGroup(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
        this.beside = new SeatBeside(passage);
    }

    /// Where the text places a group: by an adjective, or by a seat where the group itself is spoken of, as in
    /// "le groupe NSO, basé à …" but not in "les entités du groupe NSO au Luxembourg".
    Optional<Country> place(GroupPhrase phrase, int limit) {
        int end = passage.sentenceEnd(phrase.from());
        boolean apposed = phrase.isNamed()
                && phrase.to() + 1 < limit
                && passage.token(phrase.to()).text().equals(",")
                && SEAT.has(passage.token(phrase.to() + 1));
        Optional<Country> seat = apposed || !isLed(phrase.from()) || phrase.isNamed() && isRelative(phrase.to())
                ? beside.after(phrase.to(), limit, false)
                : phrase.to() < limit && isFrom(passage.token(phrase.to()))
                        ? places.beside(phrase.to(), limit)
                        : phrase.isNamed() ? new SeatApposed(passage).find(phrase.to(), limit) : Optional.empty();
        Optional<Country> attribute = phrase.isNamed() || phrase.to() >= end
                ? Optional.empty()
                : COUNTRIES
                        .find(passage, phrase.to())
                        .filter(word -> word.value().form() == CountryWords.Form.ADJECTIVE
                                && passage.language(phrase.to()) == Language.FR)
                        .map(word -> word.value().country());
        return beside.before(phrase.nameFrom())
                .or(() -> attribute)
                .or(() -> beside.before(phrase.from()))
                .or(() -> seat)
                .or(() -> beside.seatBefore(phrase.from(), phrase.to()))
                .or(() -> later(phrase));
    }

    /// "Le groupe X compte … Basé à Lugano, il …": the sentence behind the one that a group opens.
    private Optional<Country> later(GroupPhrase phrase) {
        int sentence = passage.sentence(phrase.from());
        if (phrase.from() - passage.start(sentence) > 4 || sentence + 1 >= passage.sentences()) {
            return Optional.empty();
        }
        int start = passage.start(sentence + 1);
        int end = Math.min(passage.end(sentence + 1), start + 9);
        return SEAT.has(passage.token(start)) ? places.atSeat(start, start, end) : Optional.empty();
    }

    /// "the Optigon group of Minsk".
    private static boolean isFrom(Token token) {
        return OF_PLACE.has(token);
    }

    private boolean isLed(int from) {
        boolean article = passage.language(from) == Language.LB
                && passage.token(from - (from > 0 ? 1 : 0)).is("de");
        for (int i = article ? -1 : from - 1; i >= Math.max(passage.sentenceStart(from), from - 3); i--) {
            boolean subject = passage.isGermanic(i)
                    && passage.opensSentence(i)
                    && passage.token(i).is("der");
            if (LED.has(passage.token(i)) && !subject) {
                return true;
            }
            if (!passage.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// "A und B, die in Strassen residieren": a relative right behind a list.
    private boolean isRelative(int at) {
        return at + 1 < passage.size()
                && passage.token(at).text().equals(",")
                && WordClass.of("relative").has(passage.token(at + 1));
    }
}
