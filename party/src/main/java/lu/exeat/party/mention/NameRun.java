package lu.exeat.party.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.Language;

/// Where a company's name begins and ends: capital words with what joins them, without what only stands before it.
final class NameRun {
    private static final WordClass OWN_WORD = WordClass.of("own-word");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass PARENT = WordClass.of("parent");
    private static final WordClass SISTER = WordClass.of("sister");
    private static final WordClass BEFORE_NAME = WordClass.of("before-name");
    private static final WordClass SUFFIX = WordClass.of("firm-suffix");
    private static final WordClass IN = WordClass.of("in-place");
    private static final WordClass SHAREHOLDER = WordClass.of("shareholder");
    private static final WordClass FORMER = WordClass.of("former");
    private static final WordClass BUYER = WordClass.of("buyer");
    private static final WordClass NAME_AND = WordClass.of("name-and");

    private final Passage passage;
    private final Findings findings;

    NameRun(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// The first token of the name that ends before `end`; `end` itself when there is none.
    int start(int end) {
        int least = passage.sentenceStart(end - 1);
        int first = end;
        int at = end - 1;
        while (at >= least && findings.owner(at).isEmpty()) {
            Token token = passage.token(at);
            if (at < end - 1 && passage.token(at + 1).breaks() > 1) {
                break;
            }
            if (token.isNameLike()) {
                first = at--;
                continue;
            }
            if (isHyphenedTail(at, least)) {
                first = at - 2; // "Gamma Sous-marins SAS"
                at -= 3;
                continue;
            }
            int before = joined(at, least, first, end);
            if (before == at) {
                break;
            }
            at = before;
        }
        return trimmed(lowerStart(first, least, end), end);
    }

    private boolean isHyphenedTail(int at, int least) {
        return at - 2 >= least
                && passage.language(at) == Language.FR
                && FIRM.length(passage, at - 2) == 0
                && passage.token(at).isWord()
                && passage.token(at).glued()
                && passage.token(at - 1).text().equals("-")
                && passage.token(at - 1).glued()
                && passage.token(at - 2).isNameLike()
                && passage.token(at - 2).isCapital();
    }

    /// "die kleinwort m8 GmbH": a name in small letters, known by a word with a digit in it.
    private int lowerStart(int first, int least, int end) {
        boolean small = first < end
                && first - 1 > least
                && Character.isLowerCase(passage.token(first).text().codePointAt(0));
        Token before = passage.token(Math.max(first - 1, least));
        boolean name = small
                && before.isWord()
                && !before.folded().endsWith("'")
                && !FUNCTION.has(before)
                && !ARTICLE.has(before)
                && !FIRM.has(before)
                && ARTICLE.has(passage.token(first - 2));
        return name ? first - 1 : first;
    }

    /// Steps over what joins two words of a name; the same place when nothing does.
    private int joined(int at, int least, int first, int end) {
        Token token = passage.token(at);
        boolean follows = first == at + 1 && at - 1 >= least;
        if (!follows) {
            return at;
        }
        Token before = passage.token(at - 1);
        switch (token.text()) {
            case "-", "/", "." -> {
                return token.glued() && passage.token(at + 1).glued() && before.isWord() ? at - 1 : at;
            }
            case "&", "+" -> {
                return before.isNameLike() ? at - 1 : at;
            }
            case "et", "und", "and", "an", "a", "u." -> {
                boolean joins = NAME_AND.has(passage.token(at + 1)) || isForeignAnd(at);
                return joins && before.isNameLike() ? at - 1 : at;
            }
            case "de", "du", "des", "d'", "la", "l'", "les", "of", "the" -> {
                return particle(at, least);
            }
            default -> {
                return at;
            }
        }
    }

    /// "Muster Defence and Space GmbH" in a German text: "and" of another language belongs to the name.
    private boolean isForeignAnd(int at) {
        Language language = passage.language(at);
        return switch (passage.token(at).text()) {
            case "and" -> language != Language.EN;
            case "und" -> language == Language.EN || language == Language.FR;
            case "et" -> language == Language.EN || language == Language.DE;
            default -> false;
        };
    }

    /// "Forges de l'Exemple SA": one or two small words after a capital one that does not open the sentence.
    private int particle(int at, int least) {
        Language language = passage.language(at);
        boolean english = passage.token(at).is("of") || passage.token(at).is("the");
        if (english != (language == Language.EN) || language == Language.DE || language == Language.LB) {
            return at;
        }
        int left = at - 1;
        if (left > least && isParticle(passage.token(left))) {
            left--;
        }
        Token head = passage.token(left);
        boolean named = (left > least || left == least && !isRole(head))
                && head.isCapital()
                && !ARTICLE.has(head)
                && (!FIRM.has(head) || OWN_WORD.has(head))
                && findings.owner(left).isEmpty()
                && CountryWords.shipped().find(passage, left).isEmpty();
        return named ? left : at;
    }

    /// "Filiale de Modèle SA", "Actionnaire de Modèle SA": a noun that tells what somebody is to the one named.
    private static boolean isRole(Token token) {
        return isKin(token)
                || FIRM.has(token) && !OWN_WORD.has(token)
                || BEFORE_NAME.has(token)
                || FUNCTION.has(token)
                || SHAREHOLDER.has(token)
                || FORMER.has(token)
                || BUYER.has(token);
    }

    private static boolean isParticle(Token token) {
        return switch (token.text()) {
            case "de", "du", "of" -> true;
            default -> false;
        };
    }

    private int trimmed(int first, int end) {
        int at = first;
        while (at < end) {
            int length = leading(at, end);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return Math.min(at, end);
    }

    /// How many tokens at the left edge belong to the sentence and not to the name.
    private int leading(int at, int end) {
        Token token = passage.token(at);
        if (token.text().equals("-") || token.text().equals("&")) {
            return 1;
        }
        boolean year = token.isNumber() && token.text().length() == 4 && at > passage.sentenceStart(at) && at + 1 < end;
        if (year) {
            return 1; // "In 2022 Muster AG …"
        }
        boolean opens = passage.opensSentence(at);
        boolean germanic = passage.language(at) == Language.DE || passage.language(at) == Language.LB;
        if (ARTICLE.has(token)
                || POSSESSIVE.has(token)
                || FUNCTION.has(token) && token.text().length() > 1) {
            return token.text().length() > 1 && token.isUpper() && !opens ? 0 : 1;
        }
        if (at + 1 >= end) {
            return 0;
        }
        int place = place(at, end);
        if (place > 0) {
            return place;
        }
        boolean own = opens && isOwnWord(token);
        boolean acronym = FIRM.has(token)
                && token.text().length() < 5
                && at > passage.sentenceStart(at)
                && isSmallWord(at - 1)
                && token.isUpper();
        if (acronym) {
            return 1; // "l'ONG Exemple"
        }
        if (germanic && !own && (FIRM.has(token) || BEFORE_NAME.has(token) || isKin(token))) {
            return hyphenated(at, end) ? 0 : 1;
        }
        if (germanic && isCompound(token) && (at > passage.sentenceStart(at) && isSmallWord(at - 1))) {
            return hyphenated(at, end) ? 0 : 1;
        }
        return adjective(at, end, opens, germanic);
    }

    /// "détient au Grand-Duché Exemple S.A.": a country or town that "in" leads to; 0 without one.
    private int place(int at, int end) {
        boolean led = at > passage.sentenceStart(at) && IN.has(passage.token(at - 1));
        int length = !led
                ? 0
                : CountryWords.shipped()
                        .find(passage, at)
                        .map(Phrases.Found::length)
                        .or(() -> CityWords.shipped().find(passage, at).map(Phrases.Found::length))
                        .orElse(0);
        return length > 0 && at + length < end && !hyphenated(at + length - 1, end) ? length : 0;
    }

    /// "Fonds Muster AG" without article at the head of a sentence is the whole name, "Firma Muster AG" is not.
    private static boolean isOwnWord(Token token) {
        return OWN_WORD.has(token);
    }

    private static boolean isKin(Token token) {
        return CHILD.has(token) || PARENT.has(token) || SISTER.has(token);
    }

    private boolean hyphenated(int at, int end) {
        return at + 1 < end && passage.token(at + 1).text().equals("-");
    }

    static boolean isCompound(Token token) {
        return SUFFIX.words().stream()
                .anyMatch(suffix -> token.folded().length() > suffix.length() + 2
                        && token.folded().endsWith(suffix));
    }

    private boolean isSmallWord(int at) {
        Token token = passage.token(at);
        return token.isWord() && (!token.isCapital() || ARTICLE.has(token) || POSSESSIVE.has(token));
    }

    private int adjective(int at, int end, boolean opens, boolean germanic) {
        Optional<Phrases.Found<CountryWords.Word>> country =
                CountryWords.shipped().find(passage, at);
        boolean indeclinable = passage.token(at).text().endsWith("er") && germanic;
        if (country.isPresent() && at + country.get().length() < end) {
            boolean adjective = country.get().value().form() == CountryWords.Form.ADJECTIVE;
            boolean firmFollows = FIRM.has(passage.token(at + country.get().length()));
            boolean drops = passage.language(at) == Language.EN
                    ? adjective || firmFollows
                    : adjective && (indeclinable || opens);
            return drops && !hyphenated(at, end) ? country.get().length() : 0;
        }
        boolean city =
                indeclinable && CityWords.shipped().findAdjective(passage, at).isPresent();
        return city && at > passage.sentenceStart(at) && isSmallWord(at - 1) ? 1 : 0;
    }

    /// The end of the run of capital words that begins at a token; the same place when it is none.
    int end(int at) {
        int most = passage.sentenceEnd(at);
        int end = at;
        int i = at;
        while (i < most && findings.owner(i).isEmpty()) {
            Token token = passage.token(i);
            if (i > at && token.breaks() > 1) {
                break;
            }
            if (token.isNameLike() && !(i == at && (ARTICLE.has(token) || FUNCTION.has(token)))) {
                end = ++i;
                continue;
            }
            boolean joins = i > at && i + 1 < most && passage.token(i + 1).isNameLike();
            boolean hyphen = token.text().equals("-")
                    && token.glued()
                    && i + 1 < most
                    && passage.token(i + 1).glued();
            if (joins && (hyphen || token.text().equals("&"))) {
                i++;
                continue;
            }
            break;
        }
        return end;
    }

    /// Whether a token belongs to a name, so that no other name begins right behind it.
    boolean isNamePart(int at) {
        return at >= 0
                && (passage.token(at).text().equals("-")
                        || passage.token(at).isNameLike()
                                && !ARTICLE.has(passage.token(at))
                                && !FUNCTION.has(passage.token(at))
                                && !FIRM.has(passage.token(at)));
    }

    /// The words of a name in small letters: the same name always has the same.
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = passage.token(i).folded();
            boolean dot = word.length() > 1 && word.endsWith("."); // "Ltd." at the end of a sentence is "Ltd"
            key.append(key.isEmpty() ? "" : " ").append(dot ? word.substring(0, word.length() - 1) : word);
        }
        return key.toString();
    }

    /// Whether a name is that of a group: one of these, or with the word for it beside.
    boolean isGroup(int at, int to, Set<String> groups) {
        boolean word = GROUP.has(passage.token(to - 1))
                || to < passage.size() && GROUP.has(passage.token(to))
                || to + 1 < passage.size() && passage.token(to).text().equals("-") && GROUP.has(passage.token(to + 1))
                || at > 0 && GROUP.has(passage.token(at - 1));
        return word || groups.contains(passage.written(at, to).toLowerCase(Locale.ROOT));
    }
}
