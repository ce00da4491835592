package lu.exeat.party.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lu.exeat.party.mention.Clause.Names;
import lu.exeat.terms.language.Language;

/// The words by which a text shows kinship of companies, and what stands round them: negation, time, share, number.
final class CompanySigns {
    /// What the named one is to the other.
    enum Kin {
        CHILD,
        PARENT,
        SISTER,
        NONE
    }

    private static final int HALF = 50;
    private static final Map<String, Integer> NUMBERS = numbers();

    final WordClass sold = WordClass.of("sold");
    final WordClass bought = WordClass.of("bought");
    final WordClass owns = WordClass.of("owns");
    final WordClass member = WordClass.of("member");
    private final WordClass owned = WordClass.of("owned");
    private final WordClass child = WordClass.of("child");
    private final WordClass parent = WordClass.of("parent");
    private final WordClass sister = WordClass.of("sister");
    private final WordClass agent = WordClass.of("agent");
    private final WordClass to = WordClass.of("to");
    private final WordClass from = WordClass.of("from");
    private final WordClass article = WordClass.of("article");
    private final WordClass possessive = WordClass.of("possessive");
    private final WordClass firm = WordClass.of("firm");
    private final WordClass entities = WordClass.of("entities");
    private final WordClass negation = WordClass.of("negation");
    private final WordClass former = WordClass.of("former");
    private final WordClass noLink = WordClass.of("no-link");
    private final WordClass share = WordClass.of("share");
    private final WordClass whole = WordClass.of("whole");
    private final WordClass percent = WordClass.of("percent");
    private final WordClass passive = WordClass.of("passive");
    private final WordClass other = WordClass.of("other");
    private final WordClass like = WordClass.of("like");
    private final WordClass both = WordClass.of("both");
    private final WordClass function = WordClass.of("function");
    private final WordClass left = WordClass.of("left");
    private final WordClass shareholder = WordClass.of("shareholder");
    private final WordClass linked = WordClass.of("linked");
    private final WordClass jointly = WordClass.of("jointly");
    private final WordClass composes = WordClass.of("composes");
    private final WordClass samePlace = WordClass.of("same-place");
    private final WordClass introducer = WordClass.of("name-introducer");

    private final Passage passage;
    private final Findings findings;

    CompanySigns(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> rows = List.of(
                "deux zwei two zwee zwou zwéin",
                "trois drei three dräi",
                "quatre vier four véier",
                "cinq fünf five fënnef",
                "six sechs six sechs",
                "sept sieben seven siwen",
                "huit acht eight aacht",
                "neuf neun nine néng",
                "dix zehn ten zéng",
                "onze elf eleven eelef",
                "douze zwölf twelve zwielef",
                "treize dreizehn thirteen dräizéng",
                "quatorze vierzehn fourteen véierzéng",
                "quinze fünfzehn fifteen fofzéng",
                "seize sechzehn sixteen siechzéng");
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).split(" ")) {
                numbers.put(word, i + 2);
            }
        }
        List<String> tens = List.of(
                "vingt zwanzig twenty zwanzeg",
                "trente dreißig thirty drësseg",
                "quarante vierzig forty véierzeg",
                "cinquante fünfzig fifty fofzeg",
                "soixante sechzig sixty sechzeg",
                "septante siebzig seventy siwwenzeg",
                "octante achtzig eighty achtzeg",
                "nonante neunzig ninety nonzeg",
                "cent hundert hundred honnert");
        for (int i = 0; i < tens.size(); i++) {
            for (String word : tens.get(i).split(" ")) {
                numbers.put(word, 10 * (i + 2));
            }
        }
        return Map.copyOf(numbers);
    }

    boolean isGermanic(int at) {
        return passage.language(at) == Language.DE || passage.language(at) == Language.LB;
    }

    private boolean isNounHere(int at) {
        return passage.language(at) != Language.DE && passage.language(at) != Language.LB
                || passage.token(at).isCapital();
    }

    /// Whether a token is part of a name, so that it is no sign of anything.
    boolean isName(int at) {
        return findings.isOrganisation(at);
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
                || word.endsWith("affiliated")
                || word.endsWith("ig");
        return participle && at > 0 && (entities.has(passage.token(at - 1)) || firm.has(passage.token(at - 1)));
    }

    Kin kin(int at) {
        if (!isNounHere(at) && !passage.token(at).is("tochter")) {
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
        if (!isGermanic(at) || !passage.token(at).isCapital()) {
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
                comma = token.isWord() && (!function.has(token) || article.has(token) || possessive.has(token));
            }
            return comma;
        });
    }

    /// The token of "of" behind a noun of kinship, over "à 100 %" and the like; -1 without one.
    int ofBehind(int at, int end) {
        for (int i = at; i < Math.min(end, at + 7); i++) {
            Token token = passage.token(i);
            boolean genitive = isGermanic(i) && i == at && (token.is("der") || token.is("des") || token.is("vum"));
            boolean of = switch (token.folded()) {
                case "de", "d'", "du", "of", "von", "vom", "vun", "vum", "vu", "to" -> true;
                default -> false;
            };
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
                    || apposed
                    || token.isWord() && !function.has(token) && !token.isNumber();
            if (!passes || owns.has(token) || sold.has(token) || bought.has(token)) {
                return false;
            }
        }
        return false;
    }

    boolean isAgent(Names list) {
        return isMarked(list, agent);
    }

    boolean isTo(Names list) {
        return isMarked(list, to);
    }

    /// "bought from X", "kauft von X"; behind a noun ("Verkauf von X") the same word leads to what is sold.
    boolean isFrom(Names list, int sign) {
        boolean noun = isGermanic(sign)
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
                    || token.isWord() && !function.has(token);
            if (!passes || GoodsWords.shipped().weight(passage, i) != GoodsWords.Weight.NONE || name - verb > 12) {
                return false;
            }
        }
        return true;
    }

    boolean isPassive(int at) {
        int least = isGermanic(at) ? passage.sentenceStart(at) : Math.max(passage.sentenceStart(at), at - 4);
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
        return !isGermanic(at) && isParticiple(at);
    }

    private static boolean isHave(Token token) {
        return switch (token.folded()) {
            case "a",
                    "ont",
                    "avait",
                    "avaient",
                    "aura",
                    "avoir",
                    "ayant",
                    "has",
                    "have",
                    "had",
                    "having",
                    "will",
                    "would" -> true;
            default -> false;
        };
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
        Token token = passage.token(verb);
        for (int i = verb + 1; i < name; i++) {
            Token between = passage.token(i);
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
        boolean belongs = token.is("gehört")
                || token.is("gehören")
                || token.is("gehörte")
                || token.is("gehéiert")
                || token.is("gehéieren")
                || token.is("belongs")
                || token.is("besitz")
                || token.is("eigentum")
                || token.is("besëtz")
                || token.is("propriété")
                || token.folded().startsWith("apparti")
                || token.is("appartenait");
        return belongs && name - verb < 12;
    }

    boolean isOf(int at) {
        return at < passage.size()
                && switch (passage.token(at).folded()) {
                    case "to",
                            "à",
                            "de",
                            "d'",
                            "du",
                            "of",
                            "der",
                            "dem",
                            "zu",
                            "zur",
                            "zum",
                            "vun",
                            "vum",
                            "pour",
                            "at" -> true;
                    default -> false;
                };
    }

    boolean isLatter(int start) {
        return WordClass.of("latter").at(passage, start);
    }

    /// The percentage said, -1 without one.
    double percent(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int spoken = percent.at(passage, i)
                    ? NUMBERS.getOrDefault(passage.token(i - 1).folded(), -1)
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

    boolean isDenied(int at, int behind) {
        int least = Math.max(passage.sentenceStart(at), at - 8);
        int most = Math.min(passage.sentenceEnd(at), behind + (isGermanic(at) ? 7 : 3));
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
            default -> isBis(at);
        };
    }

    private boolean isBis(int at) {
        return passage.token(at).is("bis");
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

    /// Whether a list is brought in by a colon or "including".
    boolean isIntroduced(int name) {
        for (int i = name - 1; i >= Math.max(passage.sentenceStart(name), name - 5); i--) {
            Token token = passage.token(i);
            if (token.text().equals(":") || introducer.at(passage, i) || entities.has(token)) {
                return true;
            }
            if (!article.has(token) && !firm.has(token) && !token.isQuote()) {
                return false;
            }
        }
        return false;
    }

    /// "they", "elles" between names and a verb: others are meant too.
    boolean hasPronoun(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pronoun = switch (passage.token(i).folded()) {
                case "they", "elles", "ils", "sie", "si" -> true;
                default -> false;
            };
            if (pronoun) {
                return true;
            }
        }
        return false;
    }

    boolean isShareholder(int at) {
        return shareholder.at(passage, at) && isNounHere(at);
    }

    int linked(int at) {
        return linked.length(passage, at);
    }

    boolean isLeaving(int at) {
        return left.at(passage, at);
    }

    boolean isJoint(int from, int to) {
        return jointly.anywhere(passage, from, to);
    }

    /// "the group included X": the place of the verb between a phrase and a list, -1 without one.
    int composesBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (composes.at(passage, i)) {
                return i;
            }
        }
        return -1;
    }

    /// "An der AG hält X 24,9 Prozent": the property stands before the verb, the owner behind it.
    boolean isInverted(int start, int verb) {
        Token first = passage.token(start);
        boolean of = first.is("an") || first.is("un") || first.is("am") || percent(start, verb) >= 0;
        return isGermanic(verb) && of && verb - start < 10;
    }

    boolean isListed(Clause clause, int from) {
        for (int i = from; i < clause.end; i++) {
            if (passage.token(i).text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /// "…, grad esou wéi d'Beispill Labo": a list that is likened to the subject.
    boolean isLikened(int from, int name) {
        for (int i = from; i < name; i++) {
            if (like.at(passage, i) && name - i < 10) {
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
            as |= passage.token(i).is("as")
                    || passage.token(i).is("que")
                    || passage.token(i).is("wie")
                    || passage.token(i).is("wéi");
        }
        return as;
    }

    boolean isPlural(int from, int at) {
        for (int i = from; i < at; i++) {
            Token token = passage.token(i);
            boolean pronoun = switch (token.folded()) {
                case "ils", "elles", "they", "beide", "béid", "both", "all", "alle", "toutes", "tous", "these" -> true;
                default -> false;
            };
            if (pronoun || entities.has(token) || both.at(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// The last plural noun for companies before a name with no other name between; -1 without one.
    int entitiesBefore(int from, int name, int most) {
        for (int i = name - 1; i >= Math.max(from, name - most); i--) {
            if (entities.has(passage.token(i)) && !findings.isOrganisation(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean no(Clause clause, int noun) {
        for (int i = clause.from(noun); i < clause.to(noun); i++) {
            if (noLink(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// "Le groupe a livré à trois sociétés : …" names customers.
    boolean isSupplied(Clause clause, int noun) {
        boolean trade = false;
        for (int i = clause.from(noun); i < noun; i++) {
            trade |= GoodsWords.shipped().isTrade(passage.token(i));
            if (trade && to.has(passage.token(i)) && noun - i < 4) {
                return true;
            }
        }
        return false;
    }

    boolean isCounting(Clause clause) {
        for (int i = clause.start; i < clause.end; i++) {
            boolean has = composes.at(passage, i)
                    || switch (passage.token(i).folded()) {
                        case "compte",
                                "comprend",
                                "regroupe",
                                "has",
                                "comprises",
                                "includes",
                                "consists",
                                "hat",
                                "zählt",
                                "umfasst",
                                "besteht",
                                "huet",
                                "zielt",
                                "possède",
                                "operates",
                                "runs",
                                "unterhält",
                                "dispose",
                                "verfügt" -> true;
                        default -> false;
                    };
            if (has) {
                return true;
            }
        }
        return false;
    }

    /// The sum of the numbers before nouns for companies: "deux entités … sept entités" is nine.
    OptionalInt count(int from, int to) {
        int sum = 0;
        for (int i = from + 1; i < to; i++) {
            if (!entities.has(passage.token(i)) || findings.isOrganisation(i)) {
                continue;
            }
            for (int k = i - 1; k >= Math.max(from, i - 4); k--) {
                Token token = passage.token(k);
                if (other.has(token)) {
                    break;
                }
                int number = number(token);
                if (number > 0) {
                    sum += number;
                    break;
                }
                if (!token.isWord() || function.has(token)) {
                    break;
                }
            }
        }
        return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private static int number(Token token) {
        if (token.isNumber()
                && token.text().length() < 4
                && token.text().chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(token.text());
        }
        return NUMBERS.getOrDefault(token.folded(), 0);
    }
}
