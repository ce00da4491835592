package lu.exeat.party.mention;

import lu.exeat.party.mention.Clause.Names;

/// What turns a statement of kinship round: negation, a denied link, a time that is over.
final class DenialSigns {

    private final WordClass negation = WordClass.of("negation");
    private final WordClass former = WordClass.of("former");
    private final WordClass noLink = WordClass.of("no-link");
    private final WordClass samePlace = WordClass.of("same-place");
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

    boolean isNot(int at) {
        return at < passage.size()
                && switch (passage.token(at).folded()) {
                    case "pas", "plus", "nicht", "net", "not" -> true;
                    default -> false;
                };
    }

    /// "aucune demande", "keine Ufro" deny what follows them at once, not what comes later.
    private static boolean isDeterminer(Token token) {
        return switch (token.folded()) {
            case "aucun",
                    "aucune",
                    "kein",
                    "keine",
                    "keiner",
                    "keinen",
                    "keinerlei",
                    "keng",
                    "keen",
                    "kee",
                    "kengem",
                    "no" -> true;
            default -> false;
        };
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

    private boolean isAdjective(int at) {
        return switch (passage.token(at).folded()) {
            case "former",
                    "ancien",
                    "ancienne",
                    "anciens",
                    "anciennes",
                    "ehemalige",
                    "ehemaligen",
                    "ehemaliger",
                    "frühere",
                    "früheren",
                    "früherer",
                    "einstige",
                    "einstigen",
                    "fréieren",
                    "éiemoleg",
                    "éiemolegen",
                    "ex" -> true;
            default -> false;
        };
    }

    private boolean isUntil(int at) {
        return switch (passage.token(at).folded()) {
            case "until", "till", "jusqu'", "bis" -> true;
            default -> false;
        };
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
            boolean word = switch (token.folded()) {
                case "year",
                        "month",
                        "recently",
                        "an",
                        "année",
                        "mois",
                        "récemment",
                        "jahr",
                        "vorjahr",
                        "jahres",
                        "monat",
                        "kurzem",
                        "joer",
                        "zejoert",
                        "mount",
                        "vacances",
                        "dernier",
                        "dernière",
                        "week",
                        "summer",
                        "spring" -> true;
                default -> false;
            };
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
        if (length != 1) {
            return length;
        }
        int next = at + 1;
        if (next >= passage.sentenceEnd(at)) {
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

    /// "in the same building as X": X is spoken of in passing.
    boolean isCompared(Names list) {
        int least = Math.max(passage.sentenceStart(list.from()), list.from() - 8);
        int same = samePlace.first(passage, least, list.from());
        boolean as = false;
        for (int i = Math.max(same, least); i < list.from() && same >= 0; i++) {
            as |= passage.token(i).is("as")
                    || passage.token(i).is("que")
                    || passage.token(i).is("wie")
                    || passage.token(i).is("wéi");
        }
        return as;
    }

    boolean isLeaving(int at) {
        return left.at(passage, at);
    }
}
