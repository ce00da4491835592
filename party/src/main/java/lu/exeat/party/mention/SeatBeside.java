package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// What stands right before and behind a name and says where it is: "die deutsche", "the Haifa-based firm", ",
/// établie à", ", une société libanaise".
final class SeatBeside {
    private static final WordClass WORKS = WordClass.of("works");
    private static final WordClass PREMISES = WordClass.of("premises");
    private static final WordClass WHOSE_OF = WordClass.of("whose-of");
    private static final WordClass SEAT = WordClass.of("seat");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass CHILD = WordClass.of("child");
    private static final WordClass PARENT = WordClass.of("parent");
    private static final WordClass SISTER = WordClass.of("sister");
    private static final WordClass GROUP = WordClass.of("group");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass AND = WordClass.of("and");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");

    private static final WordClass HERE = WordClass.of("here");
    private static final Optional<Country> LUXEMBOURG = Country.findByCode("LU");

    private final Passage passage;
    private final Places places;
    private final MadeIn madeIn;
    private final SeatApposed apposed;

    SeatBeside(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
        this.madeIn = new MadeIn(passage);
        this.apposed = new SeatApposed(passage);
    }

    static boolean isKin(Token token) {
        return FIRM.has(token) || CHILD.has(token) || PARENT.has(token) || SISTER.has(token) || ENTITIES.has(token);
    }

    /// A country word in the noun phrase that leads to a name: "die deutsche", "la société belge", "the Haifa-based
    /// firm".
    Optional<Country> before(int from) {
        int least = Math.max(passage.sentenceStart(from), from - 8);
        Optional<Country> made = madeIn.find(from);
        if (made.isPresent()) {
            return made;
        }
        boolean noun = false;
        for (int at = from - 1; at >= least; at--) {
            Token token = passage.token(at);
            Optional<Country> placed = places.wordEndingAt(
                    at, least, at + 1 == from || noun || passage.token(at + 1).is("'s"));
            if (placed.isPresent()) {
                return placed;
            }
            if (isKin(token)) {
                noun = true;
                continue;
            }
            if (at + 1 == from && AND.has(token) && firmsBefore(at, least) >= 0) {
                at = firmsBefore(at, least) + 1; // "the Israeli firms NSO Group and X"
                continue;
            }
            if (GROUP.has(token)) {
                if (at + 1 == from) {
                    noun = true; // "der italienische Konzern X S.p.A."
                    continue;
                }
                return Optional.empty();
            }
            if (SEAT.has(token) && at > least && !passage.token(at - 1).text().equals("-")) {
                return places.endingAt(at - 1, least);
            }
            boolean small = token.isQuote() || token.is("'s") || token.text().equals("-");
            boolean comma =
                    (token.text().equals(",") || token.text().equals(":")) && at > least && closesKin(at - 1, least);
            if (noun && ARTICLE.has(token) && at > least) {
                Optional<Country> place = places.endingAt(at - 1, least);
                if (place.isPresent() && passage.token(from - 1).text().equals(",")
                        || place.isPresent()
                                && at + 2 < from
                                && passage.token(from - 2).text().equals(",")) {
                    return place; // "huet zu Lëtzebuerg eng Filial, d'X"
                }
            }
            if (noun
                    && ARTICLE.has(token)
                    && at > least
                    && passage.token(at - 1).text().equals(",")) {
                Optional<Country> opened = opening(at - 1);
                if (opened.isPresent()) {
                    return opened; // "Établie à Metz, la société X …"
                }
            }
            boolean article = ARTICLE.has(token)
                    && at > least
                    && passage.token(at - 1).text().equals(",")
                    && !noun;
            boolean second =
                    at > least && token.glued() && passage.token(at - 1).text().equals("-");
            boolean content =
                    token.isWord() && (!FUNCTION.has(token) || second) && !ARTICLE.has(token) && !POSSESSIVE.has(token);
            Optional<Country> opening = token.text().equals(",") ? opening(at) : Optional.empty();
            if (opening.isPresent()) {
                return opening;
            }
            if (token.text().equals(",") && (at + 1 == from || ARTICLE.has(passage.token(at + 1)) && at + 2 == from)) {
                Optional<Country> inserted = inserted(at, least);
                if (inserted.isPresent()) {
                    return inserted;
                }
            }
            if (comma && isHere(at, least)) {
                return LUXEMBOURG; // "Hir zweet Duechter hei am Land, d'X"
            }
            if (comma) {
                Optional<Country> behindKin = places.endingAt(at - 1, least);
                if (behindKin.isPresent()) {
                    return behindKin;
                }
                int kin = at - 1;
                while (kin > least && !isKin(passage.token(kin))) {
                    kin--;
                }
                at = ARTICLE.anywhere(passage, kin + 1, at) ? kin + 1 : at; // "a second Dutch firm at the address, X"
                continue;
            }
            boolean ofFirm = at > least
                    && (ARTICLE.has(token) || isOf(at))
                    && isKin(passage.token(at - 1))
                    && isKin(passage.token(at + 1));
            if (isOf(at) && at - 1 > least && PREMISES.anywhere(passage, at - 2, at)) {
                Optional<Country> behind = places.wordEndingAt(at - 1, least, true); // "bureaux belges de X"
                return behind.isPresent() ? behind : places.wordEndingAt(at - 2, least, true);
            }
            boolean ofGoods = at > least
                    && isOf(at)
                    && isKin(passage.token(at - 1))
                    && GoodsWords.shipped().weight(passage, at + 1) != GoodsWords.Weight.NONE;
            if (!small && !article && !content && !ofGoods && !ofFirm) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether "here" or "in this country" stands right before a comma.
    private boolean isHere(int comma, int least) {
        for (int i = Math.max(least, comma - 4); i < comma; i++) {
            int length = HERE.length(passage, i);
            if (length > 0 && i + length == comma) {
                return true;
            }
        }
        return false;
    }

    /// "und, in Luxemburg, die X", "et, en Belgique, X": a place between commas right before a name.
    private Optional<Country> inserted(int comma, int least) {
        for (int at = comma - 2; at >= Math.max(least, comma - 5); at--) {
            boolean opens = PLACE_PREPOSITION.has(passage.token(at))
                    && at > least
                    && passage.token(at - 1).text().equals(",");
            if (opens) {
                return places.endingAt(comma - 1, least);
            }
        }
        return Optional.empty();
    }

    /// The plural noun for companies before a group's name that ends before a token; -1 without one.
    private int firmsBefore(int end, int least) {
        boolean group = false;
        for (int at = end - 1; at >= least; at--) {
            Token token = passage.token(at);
            if (ENTITIES.has(token)) {
                return group ? at : -1;
            }
            group |= GROUP.has(token);
            if (!token.isNameLike() && !GROUP.has(token)) {
                return -1;
            }
        }
        return -1;
    }

    /// "Basée à Strassen, X …", "Based in Zug, X …": the seat opens the sentence.
    private Optional<Country> opening(int comma) {
        int start = passage.sentenceStart(comma);
        return comma - start < 8 && SEAT.has(passage.token(start))
                ? places.atSeat(start, start, comma)
                : Optional.empty();
    }

    /// "Le siège de X est à Trèves": the seat word stands before the name.
    Optional<Country> seatBefore(int from, int to) {
        int seat = from - 1;
        while (seat > passage.sentenceStart(from) && seat > from - 4 && ARTICLE.has(passage.token(seat))
                || isOf(seat)) {
            seat--;
        }
        boolean before = seat >= passage.sentenceStart(from) && seat < from - 1 && SEAT.has(passage.token(seat));
        return before ? places.atSeat(to - 1, to, Math.min(passage.sentenceEnd(from), to + 7)) : Optional.empty();
    }

    private boolean isOf(int at) {
        return at > 0 && WHOSE_OF.has(passage.token(at));
    }

    /// "Der Kunde der X sitzt in Peru" tells of the customer.
    boolean isWhose(int from) {
        int at = from - 1;
        while (at > passage.sentenceStart(from) && (ARTICLE.has(passage.token(at)) || isOf(at))) {
            at--;
        }
        return at >= passage.sentenceStart(from)
                && at < from - 1
                && isOf(at + 1)
                && (isKin(passage.token(at)) || WordClass.of("before-name").has(passage.token(at)));
    }

    /// Whether "its subsidiary in Belgium" or "the company" stands before a comma.
    private boolean closesKin(int at, int least) {
        for (int i = at; i >= Math.max(least, at - 5); i--) {
            if (isKin(passage.token(i))) {
                return true;
            }
            if (passage.token(i).text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /// What the words behind a name say of where it is, up to the next name.
    Optional<Country> after(int to, int limit, boolean isWhose) {
        int at = to;
        if (at < limit && passage.token(at).isQuote()) {
            at++;
        }
        Optional<Country> adjacent = places.beside(at, limit);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        Optional<Country> said = apposed.find(to, limit);
        if (said.isPresent()) {
            return said;
        }
        if (isWhose) {
            boolean adjoining = to + 1 < limit && SEAT.has(passage.token(to + 1)); // "der X SE mit Sitz in …"
            return adjoining ? places.atSeat(to + 1, to, Math.min(limit, to + 8)) : Optional.empty();
        }
        int most = Math.min(limit, to + 14);
        for (int i = to; i < most; i++) {
            Token token = passage.token(i);
            if (token.text().equals(";")) {
                return Optional.empty();
            }
            if (isOwnWorks(i, to)) {
                return places.atSeat(i, i, Math.min(limit, i + 8));
            }
            if (SEAT.at(passage, i) && !isOfNext(i, to, limit)) {
                return places.atSeat(i, to, Math.min(limit, i + 10));
            }
            if (i > to + 1 && isBuyer(i) && !isApposition(to, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// ", dont l'usine …", ", whose plant …": the works of the one named right before.
    private boolean isOwnWorks(int at, int to) {
        return at - to < 5
                && WORKS.has(passage.token(at))
                && passage.token(to).text().equals(",")
                && POSSESSIVE.anywhere(passage, to, at);
    }

    /// Whether a noun stands in an apposition right behind a name, with no other word than attributes between.
    private boolean isApposition(int to, int noun) {
        if (!passage.token(to).text().equals(",")) {
            return false;
        }
        for (int i = to + 1; i < noun; i++) {
            Token token = passage.token(i);
            if (!token.isWord() || FUNCTION.has(token) && !ARTICLE.has(token)) {
                return false;
            }
        }
        return true;
    }

    /// "…, die in Wien registrierte Firma Y", "by US-based Y": a seat word that leads to the next name.
    private boolean isOfNext(int seat, int from, int limit) {
        boolean hyphen = passage.token(seat - 1).text().equals("-")
                && passage.token(seat).glued();
        String word = passage.token(seat).folded();
        boolean inflected = passage.language(seat) != Language.FR
                && passage.language(seat) != Language.EN
                && (word.endsWith("e") || word.endsWith("en") || word.endsWith("er"))
                && !passage.token(seat).isCapital();
        boolean article = false;
        for (int i = from; i < seat; i++) {
            article |= ARTICLE.has(passage.token(i));
        }
        return hyphen || inflected && article && limit < passage.sentenceEnd(seat) && limit - seat < 5;
    }

    /// Another party, whose seat the words behind it tell.
    private boolean isBuyer(int at) {
        Token token = passage.token(at);
        return isKin(token)
                && !ENTITIES.has(token)
                && at > 0
                && !POSSESSIVE.has(passage.token(at - 1))
                && !passage.token(at - 1).text().equals(",");
    }
}
