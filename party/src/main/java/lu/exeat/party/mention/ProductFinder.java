package lu.exeat.party.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.exeat.terms.language.Language;

/// Goods, software and technology that the text says are traded, exported or asked for: a noun with its attributes and
/// a list code beside it, or a name in quotation marks, which stands alone.
final class ProductFinder {
    /// A code of Annex I, of an older annex or of the military list; bounded, no backtracking.
    private static final Pattern CODE = Pattern.compile(
            "[0-9][A-E][0-9]{3}(\\.[a-z0-9]{1,2}){0,6}|(ML|FR)[0-9]{1,2}(\\.?[a-z])?(\\.[a-z0-9]{1,2}){0,4}");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final GoodsWords GOODS = GoodsWords.shipped();
    private static final Set<String> THIS = Set.of(
            "ce", "cet", "cette", "ces", "this", "these", "that", "those", "dieser", "diese", "dieses", "diesem",
            "diesen", "dës", "dësen", "dëse", "dësem", "dëser", "solche", "such");

    private final Passage passage;
    private final Findings findings;
    private final GoodsPhrase phrase;
    private final NameRun names;
    private final Set<String> heads = new HashSet<>();

    ProductFinder(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.phrase = new GoodsPhrase(passage, findings);
        this.names = new NameRun(passage, findings);
    }

    void find() {
        for (int sentence = 0; sentence < passage.sentences(); sentence++) {
            int start = passage.start(sentence);
            int end = passage.end(sentence);
            boolean trade = isTrade(start, end);
            boolean found = false;
            for (int at = start; at < end; at++) {
                if (isCode(at) && findings.owner(at).isEmpty()) {
                    found |= byCode(at);
                }
            }
            for (int at = start; at < end; at++) {
                if (findings.owner(at).isEmpty()) {
                    found |= byNoun(at, trade);
                }
            }
            if (trade && !found) {
                byDestination(start, end);
            }
        }
    }

    private boolean isTrade(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!findings.isOrganisation(i) && GOODS.isTrade(passage.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCode(int at) {
        String text = passage.token(at).text();
        return text.length() >= 3 && text.length() < 20 && CODE.matcher(text).matches()
                || text.equals("ML")
                        && at + 1 < passage.size()
                        && passage.token(at + 1).isNumber();
    }

    private boolean byCode(int code) {
        int nounEnd = nounBefore(code);
        if (nounEnd <= passage.sentenceStart(code) || isNoNoun(nounEnd - 1)) {
            return false;
        }
        int from = phrase.start(nounEnd);
        if (from == nounEnd) {
            return false;
        }
        int to = codeEnd(nounEnd, code);
        heads.add(passage.token(nounEnd - 1).folded());
        return add(from, to);
    }

    private boolean isNoNoun(int at) {
        Token token = passage.token(at);
        return GOODS.boundary.has(token) || FUNCTION.has(token) || FIRM.has(token) || GOODS.noGoods.has(token);
    }

    /// Back from a code over "(", "der Position", "de la position n°" to the end of the noun.
    private int nounBefore(int code) {
        int at = code;
        int least = Math.max(passage.sentenceStart(code), code - 6);
        boolean word = false;
        while (at > least) {
            Token token = passage.token(at - 1);
            if (GOODS.codeWord.has(token)) {
                word = true;
            } else if (!isBeforeCode(token, word)) {
                break;
            }
            at--;
        }
        return at;
    }

    private static boolean isBeforeCode(Token token, boolean word) {
        return switch (token.folded()) {
            case "(", "°", "eu", "ue" -> true;
            case "de",
                    "la",
                    "der",
                    "die",
                    "of",
                    "the",
                    "vun",
                    "an",
                    "à",
                    "unter",
                    "den",
                    "du",
                    "under",
                    "in",
                    "nach",
                    "gemäß",
                    "no",
                    "laut",
                    "list",
                    "liste",
                    "zu" -> word;
            default -> false;
        };
    }

    /// Over further codes and a closing bracket.
    private int codeEnd(int nounEnd, int code) {
        boolean open = false;
        for (int i = nounEnd; i < code; i++) {
            open |= passage.token(i).text().equals("(");
        }
        int most = Math.min(passage.sentenceEnd(code), code + 14);
        int to = code + (passage.token(code).text().equals("ML") ? 2 : 1);
        if (open) {
            for (int i = to; i < most; i++) {
                if (passage.token(i).text().equals(")")) {
                    return i + 1;
                }
            }
            return to;
        }
        while (to + 1 < most && isLink(passage.token(to)) && isCode(to + 1)) {
            to += 2;
        }
        return to;
    }

    private static boolean isLink(Token token) {
        return switch (token.folded()) {
            case ",", "et", "und", "and", "an", "a", "ou", "oder", "or" -> true;
            default -> false;
        };
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
        boolean attributes = end > nounEnd || from < at || named > end;
        boolean plain = !trade && named == end || !specific && !attributes || isThis(from) && !attributes;
        if (plain
                || passage.language(at) == Language.EN && end == nounEnd && goesOn(at, nounEnd)
                || isKnown(from, at, attributes)) {
            return false;
        }
        heads.add(passage.token(nounEnd - 1).folded());
        return add(from, named);
    }

    private boolean isPartOfWord(int end) {
        return end < passage.size()
                && passage.token(end).text().equals("-")
                && passage.token(end).glued()
                && end + 1 < passage.size()
                && passage.token(end + 1).glued();
    }

    private boolean isThis(int from) {
        return from > 0 && THIS.contains(passage.token(from - 1).folded());
    }

    /// "the cameras" of which the text spoke already.
    private boolean isKnown(int from, int noun, boolean attributes) {
        if (attributes || from == 0) {
            return false;
        }
        String head = passage.token(noun).folded();
        boolean definite = switch (passage.token(from - 1).folded()) {
            case "le", "la", "les", "l'", "the", "die", "der", "das", "den", "dem", "d'", "de" -> true;
            default -> false;
        };
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
        return place || noun || opener || isCode(end) ? end : to;
    }

    /// What stands right before "nach Indien", "vers le Maroc", "to Egypt" when no known noun was found.
    private void byDestination(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (isTowards(at) && isDestination(at, end)) {
                int from = phrase.start(at);
                boolean noun = from < at && findings.isFree(from, at) && isObject(from, at);
                if (noun && add(from, at)) {
                    return;
                }
            }
        }
    }

    private boolean isTowards(int at) {
        return switch (passage.token(at).folded()) {
            case "vers", "nach", "to", "into" -> true;
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
