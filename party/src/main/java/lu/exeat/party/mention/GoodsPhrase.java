package lu.exeat.party.mention;

import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The edges of a noun phrase for goods: attributes before and behind the noun, by language.
final class GoodsPhrase {
    private static final WordingFile FILE = WordingFile.of(GoodsPhrase.class, "goods.yaml");
    private static final WordClass FRENCH_LINK = WordClass.of(FILE, "french-link");
    private static final WordClass GERMAN_LINK = WordClass.of(FILE, "german-link");
    private static final WordClass OBJECT_OF = WordClass.of(FILE, "object-of");
    private static final WordClass TIE_ARTICLE = WordClass.of(FILE, "tie-article");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass NUMBER = WordClass.of("number");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass FRENCH_ADJECTIVE = WordClass.of(FILE, "french-adjective");
    private static final WordClass TIED = WordClass.of(FILE, "tied");
    private static final WordClass MAKING = GoodsWords.classOf("making");
    private static final GoodsWords GOODS = GoodsWords.shipped();
    private static final int MOST = 7;
    private static final WordClass MATERIAL_OF = WordClass.of(FILE, "material-of");
    private static final WordClass NO_ATTRIBUTE = WordClass.of(FILE, "no-attribute");

    private final Passage passage;
    private final Findings findings;

    GoodsPhrase(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// A word that neither opens nor closes a noun phrase.
    boolean isContent(int at) {
        Token token = passage.token(at);
        return token.isWord()
                && findings.owner(at).isEmpty()
                && !ARTICLE.has(token)
                && !POSSESSIVE.has(token)
                && !FUNCTION.has(token)
                && !NUMBER.has(token)
                && !(GOODS.boundary.has(token) && !isSecondPart(at) && !isNumericControl(at))
                && !token.isNumber()
                && !token.folded().endsWith("'");
    }

    /// "commande numérique" is no order.
    private boolean isNumericControl(int at) {
        return passage.token(at).is("commande")
                && at + 1 < passage.size()
                && passage.token(at + 1).is("numérique");
    }

    /// "use" in "dual-use".
    private boolean isSecondPart(int at) {
        return at > 0 && passage.token(at).glued() && isGluedHyphen(at - 1);
    }

    private boolean isGluedHyphen(int at) {
        return passage.token(at).text().equals("-") && passage.token(at).glued();
    }

    /// Where the phrase that ends before `end` begins; `end` when its last word is none of a phrase.
    int start(int end) {
        int last = end - 1;
        if (last < 0 || !isContent(last)) {
            return end;
        }
        return switch (passage.language(last)) {
            case FR -> frenchStart(last);
            case EN -> englishStart(last);
            case DE, LB -> germanStart(last);
        };
    }

    private int englishStart(int last) {
        int least = Math.max(passage.sentenceStart(last), last - MOST);
        int at = last;
        while (at - 1 >= least) {
            Token before = passage.token(at - 1);
            boolean hyphen = isGluedHyphen(at - 1)
                    && at - 2 >= least
                    && passage.token(at).glued();
            boolean component =
                    before.is("for") && at - 2 >= least && GOODS.weight(passage, at - 2) != GoodsWords.Weight.NONE;
            if (hyphen || component) {
                at -= 2;
            } else if (isContent(at - 1)
                    && !FIRM.has(before)
                    && !before.folded().endsWith("ly")) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    private int frenchStart(int last) {
        int least = Math.max(passage.sentenceStart(last), last - MOST - 3);
        int at = last;
        while (at - 1 >= least) {
            Token before = passage.token(at - 1);
            if (isContent(at - 1)) {
                at--;
            } else if (isGluedHyphen(at - 1) && at - 2 >= least) {
                at -= 2;
            } else if (NUMBER.has(before)
                    && at - 2 >= least
                    && passage.token(at - 2).is("à")) {
                at -= 2; // "à cinq axes"
            } else if (isFrenchLink(before)
                    && at - 2 >= least
                    && isContent(at - 2)
                    && !FIRM.has(passage.token(at - 2))) {
                at -= 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isFrenchLink(Token token) {
        return FRENCH_LINK.has(token);
    }

    private int germanStart(int last) {
        int least = Math.max(passage.sentenceStart(last), last - MOST);
        int at = last;
        while (isGluedHyphen(Math.max(at - 1, 0))
                && at - 2 >= least
                && passage.token(at).glued()) {
            at -= 2;
        }
        at = adjectives(at, least);
        boolean linked = at - 2 >= least
                && isGermanLink(passage.token(at - 1))
                && GOODS.weight(passage, at - 2) != GoodsWords.Weight.NONE;
        return linked ? adjectives(at - 2, least) : at;
    }

    private int adjectives(int noun, int least) {
        int at = noun;
        while (at - 1 >= least && isContent(at - 1) && isGermanAdjective(at - 1)) {
            at--;
        }
        return at;
    }

    boolean isGermanAdjective(int at) {
        Token token = passage.token(at);
        if (token.isCapital()
                || GOODS.isTrade(token)
                || MAKING.has(token)
                || !passage.token(at).isWord()) {
            return false;
        }
        String word = token.folded();
        boolean inflected = word.endsWith("e")
                || word.endsWith("en")
                || word.endsWith("er")
                || word.endsWith("es")
                || word.endsWith("em");
        boolean luxembourgish = passage.language(at) == Language.LB
                && (word.endsWith("sch")
                        || word.endsWith("ell")
                        || word.endsWith("eg")
                        || word.endsWith("al")
                        || word.endsWith("end")
                        || word.endsWith("ech")
                        || word.endsWith("bar")
                        || word.endsWith("los")
                        || word.endsWith("ent")
                        || word.endsWith("éiert")
                        || word.endsWith("iv")
                        || word.endsWith("är")
                        || word.endsWith("il"));
        return word.length() > 3 && (inflected || luxembourgish);
    }

    private static boolean isGermanLink(Token token) {
        return GERMAN_LINK.has(token);
    }

    /// Where the phrase whose noun ends before `end` ends, without a list code.
    int end(int end) {
        int last = end - 1;
        return switch (passage.language(last)) {
            case FR -> frenchEnd(end);
            case EN -> englishEnd(end);
            case DE, LB -> germanEnd(end);
        };
    }

    int frenchEnd(int end) {
        int most = Math.min(passage.sentenceEnd(end - 1), end + MOST + 2);
        int at = end;
        while (at < most) {
            Token token = passage.token(at);
            boolean submarine = token.is("sous") && at + 2 < most && isGluedHyphen(at + 1);
            if (submarine) {
                at += 3; // "drones sous-marins"
            } else if (isGluedHyphen(at) && at + 1 < most) {
                at += 2;
            } else if (TIED.at(passage, at)) {
                int tied = frenchTied(at + TIED.length(passage, at), most);
                return tied > 0 ? tied : at;
            } else if (isContent(at) && isFrenchAdjective(at)) {
                at++;
            } else if (token.is("à") && at + 2 < most && NUMBER.has(passage.token(at + 1)) && isFrenchNoun(at + 2)) {
                at += 3;
            } else if (isFrenchLink(token) && at + 1 < most && isFrenchNoun(at + 1) && fitsLink(token, at + 1)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private int frenchTied(int at, int most) {
        int i = at;
        boolean linked = false;
        while (i < most && isTieWord(passage.token(i))) {
            linked = true;
            i++;
        }
        if (!linked || i >= most || !passage.token(i).isWord()) {
            return 0;
        }
        i++;
        while (i < most
                && (isGluedHyphen(i)
                        || passage.token(i - 1).text().equals("-")
                        || isFrenchAdjective(i) && isContent(i))) {
            i++;
        }
        return i;
    }

    private static boolean isTieWord(Token token) {
        return TIE_ARTICLE.has(token);
    }

    private boolean fitsLink(Token link, int noun) {
        String word = passage.token(noun).folded();
        return switch (link.folded()) {
            case "en" -> MATERIAL_OF.words().contains(word);
            case "pour" -> !word.endsWith("er") && !word.endsWith("ir") && !word.endsWith("re");
            default -> true;
        };
    }

    boolean isFrenchNoun(int at) {
        Token token = passage.token(at);
        return isContent(at)
                && !token.isCapital()
                && !FIRM.has(token)
                && !NO_ATTRIBUTE.has(token)
                && CountryWords.shipped().find(passage, at).isEmpty();
    }

    private boolean isFrenchAdjective(int at) {
        Token token = passage.token(at);
        if (token.isCapital() || GOODS.isTrade(token) || FIRM.has(token)) {
            return false;
        }
        String word = token.folded();
        return FRENCH_ADJECTIVE.has(token)
                || CountryWords.shipped().find(passage, at).isPresent()
                || FRENCH_ADJECTIVE.words().stream()
                        .anyMatch(ending -> ending.length() > 1
                                && ending.length() < 6
                                && word.length() > ending.length() + 2
                                && word.endsWith(ending))
                || word.length() > 4 && word.endsWith("é");
    }

    private int englishEnd(int end) {
        int most = Math.min(passage.sentenceEnd(end - 1), end + MOST);
        if (end < most && TIED.at(passage, end)) {
            int at = end + TIED.length(passage, end);
            if (at < most && (passage.token(at).is("to") || passage.token(at).is("with"))) {
                at++;
                int stop = bare(at, most);
                return stop > at ? stop : end;
            }
            return end;
        }
        if (end < most && (passage.token(end).is("for") || passage.token(end).is("with"))) {
            int stop = bare(end + 1, most);
            return stop > end + 1 ? stop : end;
        }
        return end;
    }

    /// A run of small content words without article.
    int bare(int from, int most) {
        int at = from;
        while (at < most
                && (isContent(at)
                                && !passage.token(at).isCapital()
                                && !FIRM.has(passage.token(at))
                                && !NO_ATTRIBUTE.has(passage.token(at))
                        || at > from && isGluedHyphen(at))) {
            at++;
        }
        return at;
    }

    int germanEnd(int end) {
        int most = Math.min(passage.sentenceEnd(end - 1), end + MOST + 4);
        int at = end;
        while (at + 1 < most && isGermanLink(passage.token(at))) {
            int noun = at + 1;
            boolean article = ARTICLE.has(passage.token(noun));
            noun += article ? 1 : 0;
            while (noun < most && isContent(noun) && isGermanAdjective(noun)) {
                noun++;
            }
            boolean good = article && noun < most && GOODS.weight(passage, noun) != GoodsWords.Weight.NONE;
            if (article && !good && (noun >= most || !isDoing(passage.token(noun)))) {
                break; // "für die Armee" tells for whom
            }
            if (noun >= most || !isContent(noun) || !passage.token(noun).isCapital() || isOther(noun)) {
                break;
            }
            at = noun + 1;
            boolean object = isDoing(passage.token(noun)) && at + 1 < most && isContent(at + 1);
            if (object && isGenitive(passage.token(at)) && passage.token(at + 1).isCapital() && !isOther(at + 1)) {
                at += 2; // "zur Auswertung von Handys"
            }
            while (at + 1 < most && isGluedHyphen(at) && passage.token(at + 1).glued()) {
                at += 2;
            }
            boolean second = at + 1 < most
                    && WordClass.of("and").has(passage.token(at))
                    && GOODS.weight(passage, noun) != GoodsWords.Weight.NONE
                    && GOODS.weight(passage, at + 1) != GoodsWords.Weight.NONE
                    && isContent(at + 1);
            at += second ? 2 : 0; // "Roboter mit Kamera und Wärmesensor"
        }
        if (at == end) {
            return relative(end, most);
        }
        return at;
    }

    /// "Auswertung", "Produktion": what a good is for.
    private static boolean isDoing(Token token) {
        String word = token.folded();
        return word.endsWith("ung") || word.endsWith("tion") || word.endsWith("ioun");
    }

    private static boolean isGenitive(Token token) {
        return OBJECT_OF.has(token);
    }

    boolean isOther(int noun) {
        Token token = passage.token(noun);
        return FIRM.has(token)
                || NO_ATTRIBUTE.has(token)
                || GOODS.isTrade(token)
                || CountryWords.shipped().find(passage, noun).isPresent()
                || CityWords.shipped().find(passage, noun).isPresent();
    }

    /// "Produiten, déi mat Cyber-Iwwerwaachung ze dinn hunn".
    private int relative(int end, int most) {
        int start = end;
        if (start < most && passage.token(start).text().equals(",")) {
            start++;
        }
        if (start >= most || !WordClass.of("relative").has(passage.token(start))) {
            return end;
        }
        for (int i = start + 1; i < most; i++) {
            int length = TIED.length(passage, i);
            if (length > 0) {
                return i + length;
            }
        }
        return end;
    }
}
