package lu.exeat.party.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// Goods, software and technology that the text says are traded, exported or asked for: a noun with its attributes and
/// a list code beside it, or a name in quotation marks, which stands alone.
final class ProductFinder {
    private static final WordClass DEFINITE = WordClass.of("definite");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final GoodsWords GOODS = GoodsWords.shipped();
    private static final WordClass QUOTED_NOUN = GoodsWords.classOf("quoted-noun");
    private static final WordClass EMBARGO = GoodsWords.classOf("embargo");
    private static final WordClass THIS = GoodsWords.classOf("this");

    private final Passage passage;
    private final Findings findings;
    private final GoodsPhrase phrase;
    private final NameRun names;
    private final ListCodes codes;
    private final DestinationGoods destinations;
    private final Set<String> heads = new HashSet<>();
    private final Set<String> groups;

    /// - `groups`: the bare names of groups in small letters, which are no names of goods
    ProductFinder(Passage passage, Findings findings, Set<String> groups) {
        this.groups = groups;
        this.passage = passage;
        this.findings = findings;
        this.phrase = new GoodsPhrase(passage, findings);
        this.names = new NameRun(passage, findings);
        this.codes = new ListCodes(passage);
        this.destinations = new DestinationGoods(passage, findings, phrase, heads);
    }

    void find() {
        for (int sentence = 0; sentence < passage.sentences(); sentence++) {
            int start = passage.start(sentence);
            int end = passage.end(sentence);
            boolean trade = isTrade(start, end);
            boolean found = false;
            for (int at = start; at < end; at++) {
                if (codes.isCode(at) && findings.owner(at).isEmpty()) {
                    found |= byCode(at);
                }
            }
            for (int at = start; at < end; at++) {
                if (findings.owner(at).isEmpty()) {
                    found |= byNoun(at, trade);
                }
            }
            if (trade || end - start > 3) {
                new MadeGoods(passage, findings, phrase)
                        .find(start, end)
                        .forEach(last -> heads.add(passage.token(last).folded()));
            }
            if (trade && !found) {
                byQuote(start, end);
                destinations.find(start, end);
            }
        }
    }

    private boolean isTrade(int from, int to) {
        for (int i = from; i < to; i++) {
            if (destinations.isToForce(i)) {
                return true;
            }
            boolean name = !passage.isGermanic(i) && passage.token(i).isCapital() && i > passage.sentenceStart(i);
            if (!name
                    && !findings.isOrganisation(i)
                    && (GOODS.isTrade(passage.token(i)) || GOODS.isHandled(passage.token(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean byCode(int code) {
        int nounEnd = codes.nounBefore(code);
        if (nounEnd <= passage.sentenceStart(code) || isNoNoun(nounEnd - 1)) {
            return false;
        }
        int from = phrase.start(nounEnd);
        if (from == nounEnd) {
            return false;
        }
        int to = codes.end(nounEnd, code);
        heads.add(passage.token(nounEnd - 1).folded());
        return add(from, to);
    }

    private boolean isNoNoun(int at) {
        Token token = passage.token(at);
        return GOODS.boundary.has(token)
                || FUNCTION.has(token)
                || FIRM.has(token)
                || GOODS.noGoods.has(token) && GOODS.weight(passage, at) == GoodsWords.Weight.NONE;
    }

    private boolean add(int from, int to) {
        if (!findings.isFree(from, to)) {
            return false;
        }
        findings.add(new Draft(MentionKind.PRODUCT, passage, from, to, Optional.empty()));
        return true;
    }

    private boolean byNoun(int at, boolean trade) {
        int length = GOODS.phrase(passage, at);
        GoodsWords.Weight weight = length > 0 ? GoodsWords.Weight.SPECIFIC : GOODS.weight(passage, at);
        int nounEnd = at + Math.max(length, 1);
        if (weight == GoodsWords.Weight.NONE || !findings.isFree(at, nounEnd) || isPartOfWord(nounEnd)) {
            return false;
        }
        int end = phrase.end(nounEnd);
        if (byName(at, nounEnd, end)) {
            return true;
        }
        int named = end == nounEnd || passage.language(at) == Language.FR ? unquotedName(end) : end;
        boolean specific = weight == GoodsWords.Weight.SPECIFIC;
        int from = passage.language(at) == Language.FR ? at : Math.min(at, phrase.start(nounEnd));
        boolean attributes = end > nounEnd || from < at && !isPlain(from, at) || named > end;
        if (isMoney(at) || isEmbargo(from, nounEnd)) {
            return false;
        }
        if (byNameBefore(at, from) || byQuoteBefore(from)) {
            return true;
        }
        boolean plain = !trade && named == end || !specific && !attributes || isThis(from) && !attributes;
        if (plain
                || passage.language(at) == Language.EN && end == nounEnd && goesOn(at, nounEnd)
                || isKnown(from, at, attributes)) {
            return false;
        }
        heads.add(passage.token(nounEnd - 1).folded());
        for (int i = from; i < named; i++) {
            if (GOODS.weight(passage, i) != GoodsWords.Weight.NONE) {
                heads.add(passage.token(i).folded());
            }
        }
        return add(from, named);
    }

    /// "unter dem Namen „Muster“ eine Software": the name in quotation marks stands before the noun.
    private boolean byQuoteBefore(int from) {
        int close = from - 1;
        while (close > passage.sentenceStart(from) && ARTICLE.has(passage.token(close))) {
            close--;
        }
        int open = close - 1;
        int least = Math.max(passage.sentenceStart(from), close - 5);
        while (open > least && !passage.token(open).isQuote()) {
            open--;
        }
        if (open <= least
                || !passage.token(close).isQuote()
                || open + 1 == close
                || !findings.isFree(open + 1, close)) {
            return false;
        }
        for (int at = Math.max(least - 2, passage.sentenceStart(from)); at < open; at++) {
            int length = GOODS.called.length(passage, at);
            if (length > 0 && at + length == open) {
                return add(open + 1, close);
            }
        }
        return false;
    }

    /// "flagship", "solche": attributes that do not tell what is meant.
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!GOODS.plainAttribute.has(passage.token(i))) {
                return false;
            }
        }
        return true;
    }

    /// "a Luxembourg investment vehicle".
    private boolean isMoney(int at) {
        return at > 0
                && (passage.token(at).is("vehicle") || passage.token(at).is("vehicles"))
                && GOODS.vehicleOfMoney.has(passage.token(at - 1));
    }

    /// "sells Muster, software that …", "Muster, un logiciel espion": the good's own name before an apposition.
    private boolean byNameBefore(int noun, int from) {
        int at = Math.min(noun, from);
        while (at > passage.sentenceStart(noun)
                && (ARTICLE.has(passage.token(at - 1)) || passage.token(at - 1).is("a"))) {
            at--;
        }
        int comma = at - 1;
        if (comma <= passage.sentenceStart(noun)
                || !passage.token(comma).text().equals(",")
                || !findings.isFree(comma - 1, comma)
                || passage.isGermanic(noun)) {
            return false;
        }
        int start = names.start(comma);
        boolean name = start < comma
                && comma - start < 3
                && start > passage.sentenceStart(noun)
                && passage.token(start).isCapital()
                && CountryWords.shipped().find(passage, start).isEmpty()
                && CityWords.shipped().find(passage, start).isEmpty()
                && GOODS.isTrade(passage.token(start - 1))
                && !groups.contains(passage.written(start, comma).toLowerCase(Locale.ROOT));
        return name && add(start, comma);
    }

    /// "embargo sur les armes", "arms embargo": no goods that somebody trades in.
    private boolean isEmbargo(int from, int end) {
        int before = from - 1;
        while (before > passage.sentenceStart(from) && before > from - 4 && !EMBARGO.has(passage.token(before))) {
            before--;
        }
        boolean ahead = before >= passage.sentenceStart(from) && EMBARGO.has(passage.token(before));
        return ahead || end < passage.sentenceEnd(from) && EMBARGO.has(passage.token(end));
    }

    private boolean isPartOfWord(int end) {
        return end < passage.size()
                && passage.token(end).text().equals("-")
                && passage.token(end).glued()
                && end + 1 < passage.size()
                && passage.token(end + 1).glued();
    }

    private boolean isThis(int from) {
        return from > 0 && THIS.has(passage.token(from - 1));
    }

    /// "the cameras" of which the text spoke already.
    private boolean isKnown(int from, int noun, boolean attributes) {
        if (attributes || from == 0) {
            return false;
        }
        String head = passage.token(noun).folded();
        boolean definite = DEFINITE.has(passage.token(from - 1));
        return definite && heads.stream().anyMatch(known -> known.endsWith(head) || head.endsWith(known));
    }

    /// An English noun before another one is only part of a compound: "software company", "camera maker".
    private boolean goesOn(int at, int end) {
        if (end >= passage.sentenceEnd(at)) {
            return false;
        }
        Token next = passage.token(end);
        boolean word = next.isWord()
                && !FUNCTION.has(next)
                && !ARTICLE.has(next)
                && findings.owner(end).isEmpty();
        boolean plural = passage.token(end - 1).folded().endsWith("s") && !FIRM.has(next) && !GOODS.boundary.has(next);
        boolean verb = next.folded().endsWith("ed") && !FIRM.has(next);
        return word && !plural && !verb && !next.isCapital() && !next.folded().endsWith("ly");
    }

    /// A name in quotation marks behind the noun, with or without "called" between.
    private boolean byName(int noun, int nounEnd, int phraseEnd) {
        int at = quoteBehind(nounEnd);
        if (at == 0 && phraseEnd > nounEnd) {
            at = quoteBehind(phraseEnd);
        }
        if (at == 0) {
            at = quoteFurther(phraseEnd);
        }
        if (at == 0) {
            return false;
        }
        int most = Math.min(passage.sentenceEnd(noun), at + 8);
        int to = at + 1;
        while (to < most && !passage.token(to).isQuote()) {
            to++;
        }
        boolean capital = at + 1 < most && passage.token(at + 1).isNameLike();
        if (to >= most || to == at + 1 || !capital || !findings.isFree(at + 1, to)) {
            return false;
        }
        heads.add(passage.token(nounEnd - 1).folded());
        add(at + 1, to);
        return true;
    }

    /// The place of an opening quotation mark shortly behind a noun, 0 without one.
    private int quoteBehind(int end) {
        int most = Math.min(passage.sentenceEnd(end - 1), end + 6);
        int at = end;
        while (at < most && !passage.token(at).isQuote()) {
            int called = GOODS.called.length(passage, at);
            boolean comma = passage.token(at).text().equals(",")
                    || passage.token(at).text().equals("(");
            if (called == 0 && !comma) {
                return 0;
            }
            at += Math.max(called, 1);
        }
        return at < most ? at : 0;
    }

    /// "système de surveillance de l'internet appelé « X »": the quotation mark behind a later "called", 0 without one.
    private int quoteFurther(int end) {
        int most = Math.min(passage.sentenceEnd(end - 1), end + 6);
        for (int i = end;
                i < most && passage.token(i).isWord() && findings.owner(i).isEmpty();
                i++) {
            if (GOODS.called.length(passage, i) > 0) {
                return quoteBehind(i);
            }
        }
        return 0;
    }

    /// "Überwachungssoftware Pegasus", "logiciel espion Pegasus".
    private int unquotedName(int end) {
        if (end >= passage.sentenceEnd(end - 1)
                || !passage.token(end).isCapital()
                || findings.owner(end).isPresent()) {
            return end;
        }
        int to = names.end(end);
        if (to == end || to - end > 3) {
            return end;
        }
        boolean place = CountryWords.shipped().find(passage, end).isPresent()
                || CityWords.shipped().find(passage, end).isPresent();
        boolean german = passage.language(end) != Language.EN && passage.language(end) != Language.FR;
        boolean noun = german
                && (GOODS.weight(passage, end) != GoodsWords.Weight.NONE
                        || FIRM.has(passage.token(end))
                        || to - end > 2);
        boolean opener = ARTICLE.has(passage.token(end)) || FUNCTION.has(passage.token(end));
        boolean group = groups.contains(passage.written(end, to).toLowerCase(Locale.ROOT));
        return place || noun || opener || group || codes.isCode(end) ? end : to;
    }

    /// "… hat „Muster“ gekauft": a name in quotation marks beside the verb of the trade.
    private void byQuote(int start, int end) {
        for (int open = start; open + 2 < end; open++) {
            if (!passage.token(open).isQuote() || !passage.token(open + 1).isNameLike()) {
                continue;
            }
            int close = open + 1;
            while (close < end && close < open + 4 && passage.token(close).isNameLike()) {
                close++;
            }
            boolean closed = close < end && passage.token(close).isQuote() && findings.isFree(open + 1, close);
            boolean traded = closed
                    && (close + 1 < end && GOODS.isTrade(passage.token(close + 1))
                            || open > start && GOODS.isTrade(passage.token(open - 1))
                            || open > start && QUOTED_NOUN.has(passage.token(open - 1)));
            if (traded) {
                add(open + 1, close);
                return;
            }
        }
    }
}
