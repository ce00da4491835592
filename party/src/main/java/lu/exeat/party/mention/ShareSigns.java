package lu.exeat.party.mention;

import lu.exeat.terms.language.Language;
/// Words for owning a company or a part of it, and how much.

final class ShareSigns {
    private static final WordClass REST = WordClass.of("rest");
    private static final WordClass REST_OF = WordClass.of("rest-of");
    private static final WordClass NOMINATIVE = WordClass.of("nominative");
    private static final WordClass OF_OWNER = WordClass.of("of-owner");
    private static final int HALF = 50;

    final WordClass owns = WordClass.of("owns");
    private final WordClass owned = WordClass.of("owned");
    private final WordClass shareholder = WordClass.of("shareholder");
    private final WordClass article = WordClass.of("article");
    private final WordClass firm = WordClass.of("firm");
    private final WordClass function = WordClass.of("function");
    private final WordClass share = WordClass.of("share");
    private final WordClass whole = WordClass.of("whole");
    private final WordClass percent = WordClass.of("percent");
    private final WordClass relative = WordClass.of("relative");
    private final WordClass belongsTo = WordClass.of("belongs-to");
    private final WordClass jointly = WordClass.of("jointly");
    private final Passage passage;

    ShareSigns(Passage passage) {
        this.passage = passage;
    }

    /// "a wholly owned subsidiary": the noun says who is whose.
    boolean isAttribute(int at) {
        int next = at + 1;
        return next < passage.sentenceEnd(at)
                && (WordClass.of("child").at(passage, next)
                        || WordClass.of("parent").at(passage, next));
    }

    /// "le contrôle": the noun, not the verb.
    boolean isNoun(int at) {
        return at > 0
                && passage.language(at) == Language.FR
                && passage.token(at).is("contrôle")
                && article.has(passage.token(at - 1));
    }

    /// "der Holding X", "dem Investor X": a dative article before a name, over a noun for a company.
    boolean isDativeLed(int name) {
        int at = name - 1;
        while (at > passage.sentenceStart(name) && firm.has(passage.token(at))) {
            at--;
        }
        return at >= passage.sentenceStart(name) && isDative(at + 1);
    }

    /// "der Familienholding X", "à la holding X", "to the fund X": what leads to an owner stands before a name.
    boolean isOwnerLed(int name) {
        int at = name - 1;
        while (at > passage.sentenceStart(name)
                && (firm.has(passage.token(at)) || NameRun.isCompound(passage.token(at)) || isAttributeOf(at))) {
            at--;
        }
        return isDative(at + 1) || isOf(at) || isOf(at - 1) && article.has(passage.token(at));
    }

    private boolean isAttributeOf(int at) {
        Token token = passage.token(at);
        return token.isWord() && !token.isCapital() && !function.has(token) && !article.has(token);
    }

    boolean isUnderVerb(int at) {
        return belongsTo.at(passage, at);
    }

    /// "sous le contrôle du groupe": a group may be what stands behind.
    boolean isUnder(int at) {
        return belongsTo.at(passage, at) && owned.length(passage, at) > 1;
    }

    boolean isDative(int name) {
        Token before = passage.token(name - 1);
        return before.is("der") || before.is("dem");
    }

    /// Where "the rest" stands near a verb of owning; -1 without it.
    int rest(int verb) {
        int from = Math.max(passage.sentenceStart(verb), verb - 5);
        int to = Math.min(passage.sentenceEnd(verb), verb + 5);
        int noun = REST.first(passage, from, to);
        for (int i = from; i < to && noun < 0; i++) {
            int most = Math.min(passage.sentenceEnd(verb), i + 4);
            boolean near =
                    percent.anywhere(passage, Math.max(from, i - 2), most) || share.anywhere(passage, i + 1, most);
            noun = REST_OF.has(passage.token(i)) && near ? i : -1;
        }
        return noun;
    }

    boolean isOwned(int at) {
        return owned.at(passage, at);
    }

    /// "gehört zu 80 Prozent der X AG" is ownership, "gehört zur X-Gruppe" membership.
    boolean isOwnership(int behind) {
        int end = Math.min(passage.sentenceEnd(behind - 1), behind + 2);
        for (int i = behind; i < end; i++) {
            if (passage.token(i).isNumber()) {
                return true;
            }
        }
        return behind < end
                && (passage.token(behind).is("der") || passage.token(behind).is("dem"));
    }

    boolean isOwner(int verb, int name) {
        for (int i = verb + 1; i < name; i++) {
            Token between = passage.token(i);
            if (passage.isGermanic(i) && NOMINATIVE.has(between)) {
                return false;
            }
            boolean passes = article.has(between)
                    || firm.has(between)
                    || between.isNumber()
                    || percent.has(between)
                    || between.text().equals(",")
                    || between.is("cent")
                    || isOf(i)
                    || CountryWords.shipped().find(passage, i).isPresent()
                    || between.isWord() && !between.isCapital() && !function.has(between);
            if (!passes) {
                return false;
            }
        }
        boolean belongs = belongsTo.at(passage, verb);
        return belongs && name - verb < 12;
    }

    boolean isOf(int at) {
        return at < passage.size() && OF_OWNER.has(passage.token(at));
    }

    boolean isLatter(int start) {
        return WordClass.of("latter").at(passage, start);
    }

    /// The percentage said, -1 without one.
    double percent(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int spoken = percent.at(passage, i)
                    ? SpokenNumbers.of(passage.token(i - 1).folded()).orElse(-1)
                    : -1;
            if (spoken > 0) {
                return spoken;
            }
            if (percent.at(passage, i) && passage.token(i - 1).isNumber()) {
                try {
                    String digits = passage.token(i - 1).text().replace(',', '.');
                    boolean fraction = i >= 3
                            && passage.token(i - 2).text().equals(",")
                            && passage.token(i - 3).isNumber();
                    return Double.parseDouble(fraction ? passage.token(i - 3).text() + "." + digits : digits);
                } catch (NumberFormatException _) {
                    return -1; // "1.2.3 %" says no percentage
                }
            }
        }
        return -1;
    }

    boolean isShare(int from, int to) {
        double said = percent(from, to);
        if (said >= 0) {
            return said <= HALF;
        }
        return !whole.anywhere(passage, from, to) && share.anywhere(passage, from, to);
    }

    /// Where a clause about the owned one begins: ", in which Y keeps 49 per cent"; `to` when none does.
    int relative(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean comma = passage.token(i).text().equals(",");
            boolean led = comma && passage.token(i + 1).isWord() && relative.has(passage.token(i + 2));
            if (led || comma && relative.has(passage.token(i + 1))) {
                return i;
            }
        }
        return to;
    }

    boolean isShareholder(int at) {
        return shareholder.at(passage, at) && passage.isNounLike(at);
    }

    int shareholderLength(int at) {
        return shareholder.length(passage, at);
    }

    /// "Minderheitsaktionärin", "actionnaire minoritaire".
    boolean isMinority(int at) {
        String word = passage.token(at).folded();
        String next = at + 1 < passage.size() ? passage.token(at + 1).folded() : "";
        return word.startsWith("minder") || word.startsWith("minorit") || next.startsWith("minorit");
    }

    boolean isJoint(int from, int to) {
        return jointly.anywhere(passage, from, to);
    }

    /// "An der AG hält X 24,9 Prozent": the property stands before the verb, the owner behind it.
    boolean isInverted(int start, int verb) {
        Token first = passage.token(start);
        boolean of = first.is("an")
                || first.is("un")
                || first.is("am")
                || percent(start, verb) >= 0
                || share.anywhere(passage, start, verb);
        return passage.isGermanic(verb) && of && verb - start < 10;
    }
}
