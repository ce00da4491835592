package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a maker makes, "a maker of night scopes": a good, whatever its noun.
final class MadeGoods {
    private static final WordClass MAKER_OF = GoodsWords.classOf("maker-of");
    private static final WordClass MAKER_LINK = GoodsWords.classOf("maker-link");

    private final Passage passage;
    private final Findings findings;
    private final GoodsPhrase phrase;

    MadeGoods(Passage passage, Findings findings, GoodsPhrase phrase) {
        this.passage = passage;
        this.findings = findings;
        this.phrase = phrase;
    }

    /// Notes every such good in a sentence; returns the place of the last word of each.
    List<Integer> find(int start, int end) {
        List<Integer> last = new ArrayList<>();
        for (int at = start; at + 2 < end; at++) {
            boolean maker = MAKER_OF.has(passage.token(at))
                    && !findings.isOrganisation(at)
                    && MAKER_LINK.has(passage.token(at + 1));
            int from = at + 2;
            int to = maker ? end(from, end) : from;
            if (to > from && findings.isFree(from, to)) {
                findings.add(new Draft(MentionKind.PRODUCT, passage, from, to, Optional.empty()));
                last.add(to - 1);
            }
        }
        return last;
    }

    private int end(int from, int most) {
        return switch (passage.language(from)) {
            case EN -> phrase.bare(from, most);
            case FR -> phrase.isFrenchNoun(from) ? phrase.frenchEnd(from + 1) : from;
            case DE, LB -> german(from, most);
        };
    }

    private int german(int from, int most) {
        int noun = from;
        while (noun < most && phrase.isContent(noun) && phrase.isGermanAdjective(noun)) {
            noun++;
        }
        boolean good =
                noun < most && phrase.isContent(noun) && passage.token(noun).isCapital() && !phrase.isOther(noun);
        return good ? phrase.germanEnd(noun + 1) : from;
    }
}
