package lu.exeat.party.mention;

import lu.exeat.party.mention.Clause.Names;

/// What turns a statement of kinship round: negation, a denied link, a time that is over.
final class DenialSigns {
    private static final WordClass FORMER_ADJECTIVE = WordClass.of("former-adjective");
    private static final WordClass NOT = WordClass.of("not");
    private static final WordClass NO_NOUN = WordClass.of("no-noun");
    private static final WordClass TIME = WordClass.of("time");
    private static final WordClass FIRST = WordClass.of("first-of-two");
    private static final WordClass SECOND = WordClass.of("second-of-two");
    private static final WordClass ONLY_THAT = WordClass.of("only-that");
    private static final WordClass UNTIL = WordClass.of("until");
    private static final WordClass BEING = WordClass.of("being");
    private static final WordClass DO = WordClass.of("do");
    private static final WordClass INDEFINITE = WordClass.of("indefinite");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass COPULA = WordClass.of("copula");
    private static final WordClass AS = WordClass.of("as");
    private static final WordClass ANY_TIE = WordClass.of("any-tie");
    private static final WordClass NONE_OF = WordClass.of("none-of");
    private static final WordClass ANYTHING = WordClass.of("anything-to-do");

    private final WordClass negation = WordClass.of("negation");
    private final WordClass former = WordClass.of("former");
    private final WordClass noLink = WordClass.of("no-link");
    private final WordClass samePlace = WordClass.of("same-place");
    private final WordClass dissolved = WordClass.of("dissolved");
    private final WordClass tie = WordClass.of("tie");
    private final WordClass neither = WordClass.of("neither");
    private final WordClass tiedTo = WordClass.of("tied-to");
    private final WordClass left = WordClass.of("left");
    private final Passage passage;
    private final Findings findings;

    DenialSigns(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    boolean isDenied(int at, int behind) {
        int least = Math.max(passage.sentenceStart(at), at - 8);
        int most = Math.min(passage.sentenceEnd(at), behind + (passage.isGermanic(at) ? 7 : 3));
        for (int i = at - 1; i >= least && !passage.token(i).text().equals(";"); i--) {
            if (negation.has(passage.token(i))
                    && !findings.isOrganisation(i)
                    && !isOnly(i)
                    && (at - i < 3 || !isDeterminer(passage.token(i)))) {
                return true;
            }
        }
        for (int i = behind; i < most; i++) {
            boolean not = passage.token(i).is("nicht")
                    || passage.token(i).is("net")
                    || passage.token(i).is("pas");
            if (not && !findings.isOrganisation(i)) {
                return true;
            }
            if (!passage.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// "ne conserve que": no denial.
    private boolean isOnly(int at) {
        boolean ne = passage.token(at).is("ne") || passage.token(at).is("n'");
        int most = Math.min(passage.sentenceEnd(at), at + 9);
        return ne && ONLY_THAT.anywhere(passage, at, most) && !NOT.anywhere(passage, at, most);
    }

    boolean isNot(int at) {
        return at < passage.size() && NOT.has(passage.token(at));
    }

    /// "aucune demande", "keine Ufro" deny what follows them at once, not what comes later.
    private static boolean isDeterminer(Token token) {
        return NO_NOUN.has(token);
    }

    /// "former", "jusqu'en 2024", "until last year", "no longer" round a sign.
    boolean isFormer(int at, int behind) {
        int start = passage.sentenceStart(at);
        int end = passage.sentenceEnd(at);
        int least = at;
        while (least > start && !passage.token(least - 1).text().equals(";")) {
            least--;
        }
        for (int i = least; i < at; i++) {
            if (!findings.isOrganisation(i) && former.at(passage, i) && isTime(i) && !(isAdjective(i) && at - i > 2)) {
                return true;
            }
        }
        for (int i = behind;
                i < Math.min(end, behind + 12) && !passage.token(i).text().equals(";");
                i++) {
            if (isUntil(i) && isTime(i) || i < behind + 4 && former.at(passage, i) && !isUntil(i) && !isAdjective(i)) {
                return true;
            }
        }
        return isNoMore(Math.max(least, at - 6), Math.min(end, behind + 10));
    }

    /// A word for what is over in a range.
    boolean isFormerWord(int from, int to) {
        return former.anywhere(passage, from, to);
    }

    /// "Weder die A noch die B sind Teil …": the word stands right before the first name.
    boolean isNeither(Clause clause, int at) {
        return clause.left(at).stream()
                .anyMatch(list -> neither.anywhere(passage, Math.max(clause.start, list.from() - 3), list.from()));
    }

    /// "the former is owned by A, the latter by B": no time that is over, one of two.
    boolean isPair(int at) {
        int start = passage.sentenceStart(at);
        int first = FIRST.first(passage, start, passage.sentenceEnd(at));
        return first >= 0 && SECOND.first(passage, first + 1, passage.sentenceEnd(at)) >= 0;
    }

    /// "ancien actionnaire": an adjective for what is over stands right before a noun.
    boolean isFormerNoun(int at) {
        return at > passage.sentenceStart(at) && isAdjective(at - 1);
    }

    /// Whether the sentence says that somebody was closed down.
    boolean isDissolved(int at) {
        return dissolved.anywhere(passage, at, passage.sentenceEnd(at));
    }

    private boolean isAdjective(int at) {
        return FORMER_ADJECTIVE.has(passage.token(at));
    }

    private boolean isUntil(int at) {
        return UNTIL.has(passage.token(at));
    }

    /// "jusqu'à 80 %" and "bis zu" are no times: a year, month or "last year" must follow.
    private boolean isTime(int at) {
        if (!isUntil(at)) {
            return true;
        }
        int most = Math.min(passage.sentenceEnd(at), at + 6);
        for (int i = at + 1; i < most; i++) {
            Token token = passage.token(i);
            boolean year = token.isNumber() && token.text().length() == 4;
            boolean word = TIME.has(token);
            if (year || word) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoMore(int from, int to) {
        boolean not = false;
        for (int i = from; i < to; i++) {
            String word = findings.isOrganisation(i) ? "" : passage.token(i).folded();
            if (word.equals("no") && i + 1 < to && passage.token(i + 1).is("longer")) {
                return true;
            }
            boolean more = word.equals("mehr") || word.equals("méi") || word.equals("plus") || word.equals("anymore");
            if (not && more) {
                return true;
            }
            not |= word.equals("ne")
                    || word.equals("n'")
                    || word.equals("nicht")
                    || word.equals("net")
                    || word.equals("keine")
                    || word.equals("keng")
                    || word.equals("not")
                    || word.equals("kein");
        }
        return false;
    }

    /// The length of a phrase that denies a link, 0 without one. "independent" counts with "of" or at a clause's end.
    int noLink(int at) {
        int length = noLink.length(passage, at);
        if (length == 0 && isCutShort(at)) {
            return 1;
        }
        if (length == 0 && tie.has(passage.token(at)) && isNotLater(at)) {
            return 1;
        }
        if (length == 0 && tie.has(passage.token(at)) && isAnyBefore(at)) {
            return 1;
        }
        if (length == 0 && tiedTo.has(passage.token(at)) && (isNotBefore(at) || isNoneBefore(at) && isBeing(at))) {
            return 1;
        }
        if (length == 0 && ANYTHING.at(passage, at) && isNoneBefore(at)) {
            return ANYTHING.length(passage, at);
        }
        if (length != 1) {
            return length;
        }
        int next = at + 1;
        if (next >= passage.sentenceEnd(at)) {
            return 1;
        }
        if (isPredicate(at)) {
            return 1;
        }
        Token token = passage.token(next);
        boolean of = switch (token.folded()) {
            case "of", "from", "de", "d'", "du", "des", "von", "vom", "vun", "vum", "vu", "to" -> true;
            case "ist", "sei", "sind", "bleibt", "ass", "wier", "sinn", "agiert", "bleift", "handelt" -> true;
            default -> !token.isWord();
        };
        return of ? 1 : 0;
    }

    /// "is unrelated despite its name", "is an independent business".
    private boolean isPredicate(int at) {
        int start = passage.sentenceStart(at);
        boolean article = at - 1 > start && INDEFINITE.has(passage.token(at - 1)) && FIRM.has(passage.token(at + 1));
        int verb = article ? at - 2 : at - 1;
        return verb >= start && COPULA.has(passage.token(verb));
    }

    /// "… ass net mam Grupp verbonnen".
    private boolean isNotBefore(int at) {
        for (int i = at - 1; i >= Math.max(passage.sentenceStart(at), at - 6); i--) {
            if (isNot(i) && !findings.isOrganisation(i)) {
                return true;
            }
            if (!passage.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// "Two others that bear the name, A and B, do not.": what the sentence before said, denied.
    private boolean isCutShort(int at) {
        boolean closes = at > passage.sentenceStart(at)
                && NOT.has(passage.token(at))
                && (at + 1 >= passage.sentenceEnd(at)
                        || passage.token(at + 1).text().equals("."));
        return closes && DO.has(passage.token(at - 1));
    }

    /// "any link", "tout rapport", "keinerlei enge Bindung".
    private boolean isAnyBefore(int at) {
        for (int i = at - 1; i >= Math.max(passage.sentenceStart(at), at - 3); i--) {
            if (ANY_TIE.has(passage.token(i))) {
                return true;
            }
            if (!passage.token(i).isWord() || passage.token(i).isCapital()) {
                return false;
            }
        }
        return false;
    }

    /// "Neither company is related to X", "keine der beiden hat etwas mit X zu tun".
    private boolean isNoneBefore(int at) {
        for (int i = at - 1; i >= passage.sentenceStart(at); i--) {
            if (passage.token(i).text().equals(";")) {
                return false;
            }
            if (NONE_OF.has(passage.token(i)) && !findings.isOrganisation(i)) {
                return true;
            }
        }
        return false;
    }

    /// "is related", but not "aucune demande des entités liées au groupe".
    private boolean isBeing(int at) {
        int start = passage.sentenceStart(at);
        boolean closes =
                at + 1 >= passage.sentenceEnd(at) || !passage.token(at + 1).isWord();
        return BEING.anywhere(passage, passage.isGermanic(at) && closes ? start : Math.max(start, at - 3), at);
    }

    /// "Einen Zusammenhang mit X gibt es nicht".
    private boolean isNotLater(int at) {
        boolean begins = at - passage.sentenceStart(at) < 3;
        for (int i = at; begins && i < passage.sentenceEnd(at); i++) {
            if (isNot(i) && !findings.isOrganisation(i)) {
                return true;
            }
        }
        return false;
    }

    /// "in the same building as X": X is spoken of in passing.
    boolean isCompared(Names list) {
        int least = Math.max(passage.sentenceStart(list.from()), list.from() - 8);
        int same = samePlace.first(passage, least, list.from());
        boolean as = false;
        for (int i = Math.max(same, least); i < list.from() && same >= 0; i++) {
            as |= AS.has(passage.token(i));
        }
        return as;
    }

    /// Whether a sentence opens with words that are somebody's.
    boolean isQuoted(int start) {
        return passage.token(start).isQuote();
    }

    /// Whether a part of a sentence denies a link.
    boolean isDenying(Clause clause, int at) {
        for (int i = clause.from(at); i < clause.to(at); i++) {
            if (noLink(i) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isLeaving(int at) {
        return left.at(passage, at);
    }
}
