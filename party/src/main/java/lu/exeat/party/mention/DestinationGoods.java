package lu.exeat.party.mention;

import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// Goods known by where they go: what stands before "nach Indien", and that something goes to an army or police.
final class DestinationGoods {
    private static final WordClass TO = WordClass.of("to");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass DEFINITE = WordClass.of("definite");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final GoodsWords GOODS = GoodsWords.shipped();

    private final Passage passage;
    private final Findings findings;
    private final GoodsPhrase phrase;
    private final Set<String> heads;

    /// - `heads`: the nouns of the goods found so far, in small letters
    DestinationGoods(Passage passage, Findings findings, GoodsPhrase phrase, Set<String> heads) {
        this.heads = heads;
        this.passage = passage;
        this.findings = findings;
        this.phrase = phrase;
    }

    /// "an die Küstenwache Griechenlands", "à l'armée turque": a force that goods go to.
    boolean isToForce(int at) {
        Optional<Draft> owner =
                findings.owner(at).filter(draft -> draft.from == at && draft.kind == MentionKind.AUTHORITY);
        int before = at - 1;
        while (owner.isPresent() && before > 0 && ARTICLE.has(passage.token(before)) && !isFor(passage.token(before))) {
            before--;
        }
        return owner.isPresent()
                && before >= passage.sentenceStart(at)
                && isFor(passage.token(before))
                && BodyFinder.isForce(passage, at, owner.get().to);
    }

    private static boolean isFor(Token token) {
        return TO.has(token) || token.is("für") || token.is("fir") || token.is("pour") || token.is("for");
    }

    /// What stands right before "nach Indien", "vers le Maroc", "to Egypt" when no known noun was found.
    void find(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            boolean towards = isTowards(at) && isDestination(at, end) || isTowardsForce(at, end);
            if (towards && goods(at)) {
                return;
            }
        }
    }

    private boolean goods(int at) {
        int from = phrase.start(at);
        boolean noun = from < at && findings.isFree(from, at) && isObject(from, at) && !isRepeated(from, at);
        if (noun) {
            findings.add(new Draft(MentionKind.PRODUCT, passage, from, at, Optional.empty()));
        }
        return noun;
    }

    /// "the radars" of which the text spoke already.
    private boolean isRepeated(int from, int to) {
        Token last = passage.token(to - 1);
        return from > passage.sentenceStart(from)
                && DEFINITE.has(passage.token(from - 1))
                && heads.contains(last.folded());
    }

    /// "an die dänische Armee", "à la marine du Pérou".
    private boolean isTowardsForce(int at, int end) {
        if (!isFor(passage.token(at))) {
            return false;
        }
        int force = at + 1;
        while (force < end
                && ARTICLE.has(passage.token(force))
                && findings.owner(force).isEmpty()) {
            force++;
        }
        return force < end && force > at && isToForce(force);
    }

    private boolean isTowards(int at) {
        return switch (passage.token(at).folded()) {
            case "vers", "nach", "to", "into" -> true;
            case "für", "fir" -> passage.isGermanic(at);
            case "no" -> passage.language(at) == Language.LB;
            case "à" -> at + 1 < passage.size() && passage.token(at + 1).is("destination");
            default -> false;
        };
    }

    private boolean isDestination(int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + 5); i++) {
            if (CountryWords.shipped().find(passage, i).isPresent()) {
                return true;
            }
            if (!ARTICLE.has(passage.token(i)) && !passage.token(i).is("destination")) {
                return false;
            }
        }
        return false;
    }

    private boolean isObject(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = passage.token(i);
            boolean capital =
                    token.isCapital() && passage.language(from) != Language.DE && passage.language(from) != Language.LB;
            if (GOODS.noGoods.has(token) || FIRM.has(token) || GOODS.isTrade(token) || capital) {
                return false;
            }
        }
        Token last = passage.token(to - 1);
        boolean german = passage.language(from) == Language.DE || passage.language(from) == Language.LB;
        boolean determined = from > 0
                && (passage.token(from - 1).isNumber()
                        || WordClass.of("number").has(passage.token(from - 1))
                        || ARTICLE.has(passage.token(from - 1))
                        || GOODS.isTrade(passage.token(from - 1))
                        || passage.token(from - 1).is("von"));
        return last.isWord() && (german ? last.isCapital() : determined);
    }
}
