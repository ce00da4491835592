package lu.exeat.party.mention;

import java.util.Optional;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.terms.language.Language;

/// Nouns by which a text shows kinship of companies, "filiale", "Mutter", "sister", and what leads to whose kin it is.
final class KinSigns {
    private static final WordClass OF = WordClass.of("of");
    private static final WordClass IN = WordClass.of("share-in");
    private static final WordClass SHARE = WordClass.of("share");
    private static final WordClass OTHER = WordClass.of("other");
    /// What the named one is to the other.
    enum Kin {
        CHILD,
        PARENT,
        SISTER,
        NONE
    }

    private final WordClass child = WordClass.of("child");
    private final WordClass parent = WordClass.of("parent");
    private final WordClass sister = WordClass.of("sister");
    private final WordClass same = WordClass.of("same");
    private final WordClass being = WordClass.of("being");
    private final WordClass article = WordClass.of("article");
    private final WordClass possessive = WordClass.of("possessive");
    private final WordClass firm = WordClass.of("firm");
    private final WordClass entities = WordClass.of("entities");
    private final WordClass function = WordClass.of("function");
    private final WordClass percent = WordClass.of("percent");
    private final Passage passage;
    private final Findings findings;

    KinSigns(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// "entités liées au groupe": the noun itself is the subject, no pronoun is meant.
    boolean isAttributive(int at) {
        String word = passage.token(at).folded();
        boolean participle = word.endsWith("é")
                || word.endsWith("ée")
                || word.endsWith("és")
                || word.endsWith("ées")
                || word.endsWith("ant")
                || word.endsWith("ing")
                || passage.language(at) == Language.EN && word.endsWith("ed")
                || word.endsWith("ig");
        return participle && at > 0 && (entities.has(passage.token(at - 1)) || firm.has(passage.token(at - 1)));
    }

    Kin kin(int at) {
        int phrase = kinLength(at);
        boolean noun = phrase > 1 && passage.isNounLike(at + phrase - 1); // "eenzegen Aktionär"
        if (!passage.isNounLike(at) && !noun && !passage.token(at).is("tochter")) {
            return Kin.NONE;
        }
        int longest = kinLength(at);
        if (longest == 0) {
            return Kin.NONE;
        }
        if (parent.length(passage, at) == longest) {
            return Kin.PARENT;
        }
        if (child.length(passage, at) == longest) {
            return Kin.CHILD;
        }
        return sister.length(passage, at) == longest ? Kin.SISTER : compound(at);
    }

    int kinLength(int at) {
        int listed =
                Math.max(child.length(passage, at), Math.max(parent.length(passage, at), sister.length(passage, at)));
        return listed == 0 && compound(at) != Kin.NONE ? 1 : listed;
    }

    /// "Konzerntochter", "Handelstochter".
    private Kin compound(int at) {
        if (!passage.isGermanic(at) || !passage.token(at).isCapital()) {
            return Kin.NONE;
        }
        String word = passage.token(at).folded();
        if (word.endsWith("tochter")
                || word.endsWith("duechter")
                || word.endsWith("tochtergesellschaft")
                || word.endsWith("tochterfirma")) {
            return Kin.CHILD;
        }
        if (word.endsWith("schwester") || word.endsWith("schwëster")) {
            return Kin.SISTER;
        }
        return word.endsWith("konzernmutter") || word.endsWith("obergesellschaft") ? Kin.PARENT : Kin.NONE;
    }

    /// "beider Firmen", "des deux sociétés", "of both companies" behind a noun.
    boolean isOfBoth(int behind) {
        for (int i = behind; i < Math.min(passage.size(), behind + 2); i++) {
            if (passage.token(i).is("beider")
                    || passage.token(i).is("both")
                    || passage.token(i).is("beiden")
                    || passage.token(i).is("deux")
                    || passage.token(i).is("béide")) {
                return i + 1 < passage.size() && (entities.has(passage.token(i + 1)) || firm.has(passage.token(i + 1)));
            }
        }
        return false;
    }

    /// "… is a subsidiary of X": what the noun tells of stands before it.
    boolean isPredicate(int at) {
        return being.anywhere(passage, Math.max(passage.sentenceStart(at), at - 4), at);
    }

    /// "an Italian sister company".
    boolean isIndefinite(int at) {
        return WordClass.of("indefinite").anywhere(passage, Math.max(passage.sentenceStart(at), at - 3), at);
    }

    /// "another subsidiary", "une autre filiale", "eine weitere Tochter".
    boolean isFurther(int at) {
        return OTHER.anywhere(passage, Math.max(passage.sentenceStart(at), at - 2), at);
    }

    /// "An der Mutter ist X mit 12 Prozent beteiligt": what X has a share in, not what X is.
    boolean isHeldIn(int at) {
        int before = at - 1;
        int least = passage.sentenceStart(at);
        while (before > least
                && (article.has(passage.token(before)) || possessive.has(passage.token(before)))
                && !IN.has(passage.token(before))) {
            before--;
        }
        boolean share = SHARE.anywhere(passage, least, passage.sentenceEnd(at))
                || percent.anywhere(passage, least, passage.sentenceEnd(at));
        return passage.isGermanic(at) && share && before >= least && IN.has(passage.token(before));
    }

    /// "la même société mère", "derselben Mutter".
    boolean isSame(int at) {
        return at > passage.sentenceStart(at) && same.has(passage.token(at - 1));
    }

    /// "… ist mit 60 Prozent die X", "est, à 60 %, X": behind a copula and a share; the same place without them.
    int behindShare(int at, int end) {
        int stop = Math.min(end, at + 7);
        int last = at;
        for (int i = at; i < stop; i++) {
            if (percent.has(passage.token(i))) {
                last = i + 1;
            }
        }
        return last > at && being.has(passage.token(at)) ? last : at;
    }

    /// "its", "ihre", "dont la", "'s" shortly before a noun.
    boolean isPossessive(int at) {
        for (int i = at - 1; i >= Math.max(passage.sentenceStart(at), at - 4); i--) {
            Token token = passage.token(i);
            if (possessive.has(token) || token.is("'s")) {
                return true;
            }
            if (!token.isWord() || function.has(token) && !article.has(token)) {
                return false;
            }
        }
        return false;
    }

    /// "X, its former subsidiary,": the names to which a noun of kinship is an apposition.
    Optional<Names> apposedBefore(Clause clause, int at) {
        return clause.nearestLeft(at).filter(list -> {
            boolean comma = list.to() < at && passage.token(list.to()).text().equals(",");
            for (int i = list.to() + 1; i < at && comma; i++) {
                Token token = passage.token(i);
                comma = token.isWord()
                        && (!function.has(token) || article.has(token) || possessive.has(token) || OTHER.has(token));
            }
            return comma;
        });
    }

    /// The token of "of" behind a noun of kinship, over "à 100 %" and the like; -1 without one.
    int ofBehind(int at, int end) {
        for (int i = at; i < Math.min(end, at + 7); i++) {
            Token token = passage.token(i);
            boolean genitive =
                    passage.isGermanic(i) && i == at && (token.is("der") || token.is("des") || token.is("vum"));
            boolean of = OF.has(token);
            if (genitive
                    || of
                            && !(token.is("de") && passage.language(i) == Language.LB)
                            && !(token.is("d'") && passage.language(i) == Language.LB)) {
                return i;
            }
            boolean passes = token.isNumber()
                    || percent.has(token)
                    || token.is("à")
                    || token.is("zu")
                    || token.is("pour")
                    || token.is("cent")
                    || token.isWord() && !token.isCapital() && !function.has(token) && !article.has(token);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /// "der AG", "la SARL": a legal form that stands alone for the company; empty without one.
    Optional<String> formNear(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean alone = article.has(passage.token(i - 1)) && !findings.isOrganisation(i);
            if (alone && passage.form(i).isPresent()) {
                return Optional.of(passage.token(i).text());
            }
        }
        return Optional.empty();
    }

    int firmNear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (firm.has(passage.token(i))) {
                return i;
            }
        }
        return -1;
    }
}
