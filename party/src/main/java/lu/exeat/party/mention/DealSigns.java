package lu.exeat.party.mention;

import lu.exeat.party.mention.Clause.Names;
import lu.exeat.terms.language.Language;

/// Words for sales and purchases of companies, and who stands round them as buyer, seller or what is sold.
final class DealSigns {
    private static final WordClass HAVE = WordClass.of("have");
    private static final WordClass OPEN = WordClass.of("deal-open");
    private static final WordClass UNDONE = WordClass.of("undone");
    private static final WordClass NOT = WordClass.of("not");
    private static final WordClass SHARE = WordClass.of("share");
    private static final WordClass WHOLE = WordClass.of("whole");
    private static final WordClass PERCENT = WordClass.of("percent");
    private static final WordClass ASSET = WordClass.of("asset");
    private static final WordClass ALSO = WordClass.of("also");

    final WordClass sold = WordClass.of("sold");
    final WordClass bought = WordClass.of("bought");
    private final WordClass owns = WordClass.of("owns");
    private final WordClass article = WordClass.of("article");
    private final WordClass possessive = WordClass.of("possessive");
    private final WordClass firm = WordClass.of("firm");
    private final WordClass function = WordClass.of("function");
    private final WordClass passive = WordClass.of("passive");
    private final WordClass from = WordClass.of("from");
    private final WordClass to = WordClass.of("to");
    private final WordClass agent = WordClass.of("agent");
    private final Passage passage;

    DealSigns(Passage passage) {
        this.passage = passage;
    }

    /// Whether a name stands behind such a word, over articles, adjectives and company nouns.
    private boolean isMarked(Names list, WordClass mark) {
        for (int i = list.from() - 1; i >= Math.max(passage.sentenceStart(list.from()), list.from() - 6); i--) {
            Token token = passage.token(i);
            if (mark.has(token)) {
                return true;
            }
            boolean apposed = token.text().equals(",") && i > 0 && firm.has(passage.token(i - 1));
            boolean passes = article.has(token)
                    || firm.has(token)
                    || token.isQuote()
                    || token.text().equals("-")
                    || token.is("'s")
                    || apposed
                    || token.isWord() && !function.has(token) && !token.isNumber();
            if (!passes || owns.has(token) || sold.has(token) || bought.has(token)) {
                return false;
            }
        }
        return false;
    }

    /// "refused to sell X", "offre de rachat repoussée": a deal that was not carried out, or not yet.
    boolean isUndone(int at) {
        if (isNot(at)) {
            return true;
        }
        if (!OPEN.at(passage, at)) {
            return false;
        }
        int from = at;
        int to = at;
        while (from > passage.sentenceStart(at)
                && !passage.token(from - 1).text().equals(";")) {
            from--;
        }
        while (to < passage.sentenceEnd(at) && !passage.token(to).text().equals(";")) {
            to++;
        }
        return UNDONE.anywhere(passage, from, to);
    }

    /// "nicht zum Verkauf", "n'a pas été vendue", "was not sold".
    private boolean isNot(int at) {
        for (int i = at - 1; i >= Math.max(passage.sentenceStart(at), at - 3); i--) {
            if (NOT.has(passage.token(i))) {
                return true;
            }
            if (!passage.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    boolean isAgent(Names list) {
        return isMarked(list, agent);
    }

    boolean isAgentBetween(int from, int to) {
        return agent.anywhere(passage, from, to);
    }

    /// "its sale to X", "seinem Verkauf an X": who is sold stands elsewhere in the sentence.
    boolean isOwnSale(int at) {
        return possessive.has(passage.token(at));
    }

    boolean isTo(Names list) {
        return isMarked(list, to) && !isShareIn(list);
    }

    /// "ihre Mehrheit an der X": what a share is in, not who it goes to.
    private boolean isShareIn(Names list) {
        int at = list.from() - 1;
        int least = Math.max(passage.sentenceStart(list.from()), list.from() - 5);
        while (at > least && !to.has(passage.token(at))) {
            at--;
        }
        return at > least
                && to.has(passage.token(at))
                && (SHARE.has(passage.token(at - 1))
                        || WHOLE.has(passage.token(at - 1))
                        || PERCENT.has(passage.token(at - 1)));
    }

    /// "bought from X", "kauft von X"; behind a noun ("Verkauf von X") the same word leads to what is sold.
    boolean isFrom(Names list, int sign) {
        boolean noun = passage.isGermanic(sign)
                ? passage.token(sign).isCapital()
                : passage.token(sign).folded().endsWith("tion");
        return !noun && isMarked(list, from);
    }

    /// Whether what follows a verb is its object: nothing but articles, adjectives and company nouns between.
    boolean isDirect(int verb, int name) {
        for (int i = verb + 1; i < name; i++) {
            Token token = passage.token(i);
            boolean of = token.is("of")
                    || token.is("de")
                    || token.is("d'")
                    || token.is("der")
                    || token.is("von")
                    || token.is("vun");
            boolean passes = of
                    || article.has(token)
                    || possessive.has(token)
                    || firm.has(token)
                    || token.isQuote()
                    || token.text().equals(",")
                    || token.text().equals("-")
                    || token.is("up")
                    || token.is("over")
                    || token.is("out")
                    || ALSO.has(token)
                    || token.isWord() && !function.has(token);
            boolean goods = GoodsWords.shipped().weight(passage, i) != GoodsWords.Weight.NONE
                    && !(i + 1 < name && firm.has(passage.token(i + 1)));
            if (!passes || goods || ASSET.has(token) || name - verb > 12) {
                return false;
            }
        }
        return true;
    }

    boolean isPassive(int at) {
        int least = passage.isGermanic(at) ? passage.sentenceStart(at) : Math.max(passage.sentenceStart(at), at - 4);
        for (int i = at - 1; i >= least; i--) {
            Token token = passage.token(i);
            boolean active = token.is("hat") || token.is("huet") || token.is("haben") || token.is("hunn");
            if (active || token.text().equals(";")) {
                return false;
            }
            if (passive.has(token)) {
                return true;
            }
            if (isHave(token)) {
                return false;
            }
        }
        return !passage.isGermanic(at) && isParticiple(at);
    }

    private static boolean isHave(Token token) {
        return HAVE.has(token);
    }

    /// Whether a word of the passive stands before a participle in its sentence.
    boolean hasAuxiliary(int at) {
        return passive.anywhere(passage, passage.sentenceStart(at), at)
                || passive.anywhere(passage, at + 1, Math.min(at + 3, passage.sentenceEnd(at)));
    }

    /// A finite verb such as "verkaufte", no participle, infinitive or noun.
    boolean isActive(int at) {
        String word = passage.token(at).folded();
        return !passage.token(at).isCapital()
                && (word.endsWith("te") || word.endsWith("ten") || word.equals("verkeeft"));
    }

    /// "rachète le groupe": an article alone between a verb and its object.
    boolean isObject(int verb, int name) {
        return name - verb == 2
                && article.has(passage.token(verb + 1))
                && !from.has(passage.token(verb + 1))
                && !passage.token(verb + 1).is("du")
                && !passage.token(verb + 1).is("of");
    }

    /// ", cédée en 2022 à …", ", sold in 2022 to …".
    private boolean isParticiple(int at) {
        String word = passage.token(at).folded();
        boolean french = word.endsWith("é")
                || word.endsWith("ée")
                || word.endsWith("és")
                || word.endsWith("ées")
                || word.startsWith("vendu")
                || word.startsWith("acquis")
                || word.startsWith("repris");
        boolean english = word.equals("sold") || word.equals("acquired") || word.equals("bought");
        boolean comma = at > 0 && passage.token(at - 1).text().equals(",");
        return passage.language(at) == Language.FR && french || passage.language(at) == Language.EN && english && comma;
    }
}
