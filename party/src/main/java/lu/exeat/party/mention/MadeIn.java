package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;

/// Where a company makes its goods, said before its name.
final class MadeIn {
    private static final WordClass MADE = WordClass.of("made");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FIRM = WordClass.of("firm");

    private final Passage passage;
    private final Places places;

    MadeIn(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
    }

    /// "fabriqué en Bulgarie par X": where a company makes its goods; where they are delivered says nothing of it.
    Optional<Country> find(int from) {
        int start = passage.sentenceStart(from);
        int at = from - 1;
        while (at > start && at > from - 4 && (ARTICLE.has(passage.token(at)) || FIRM.has(passage.token(at)))) {
            at--;
        }
        boolean agent = at > start && WordClass.of("agent").has(passage.token(at));
        Optional<Country> place = agent ? places.endingAt(at - 1, start) : Optional.empty();
        boolean before = MADE.anywhere(passage, Math.max(start, at - 7), at);
        boolean last =
                passage.isGermanic(from) && MADE.anywhere(passage, from, Math.min(passage.sentenceEnd(from), from + 9));
        return place.filter(_ -> before || last);
    }
}
