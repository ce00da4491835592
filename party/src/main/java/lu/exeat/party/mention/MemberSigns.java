package lu.exeat.party.mention;

import java.util.OptionalInt;

/// Words by which a text puts companies in a group, lists them and gives their number.
final class MemberSigns {
    private static final WordClass COUNTS = WordClass.of("counts");
    private static final WordClass NOT = WordClass.of("not");
    private static final WordClass NO_NOUN = WordClass.of("no-noun");
    private static final WordClass NEITHER = WordClass.of("neither");
    private static final WordClass PLURAL_VERB = WordClass.of("plural-verb");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass OF_THE = WordClass.of("of-the");
    private static final WordClass PLURAL_PRONOUN = WordClass.of("plural-pronoun");
    private static final WordClass THEY = WordClass.of("they");
    private static final WordClass TO_GROUP = WordClass.of("to-group");

    final WordClass member = WordClass.of("member");
    private final WordClass linked = WordClass.of("linked");
    private final WordClass composes = WordClass.of("composes");
    private final WordClass like = WordClass.of("like");
    private final WordClass both = WordClass.of("both");
    private final WordClass introducer = WordClass.of("name-introducer");
    private final WordClass entities = WordClass.of("entities");
    private final WordClass article = WordClass.of("article");
    private final WordClass firm = WordClass.of("firm");
    private final WordClass other = WordClass.of("other");
    private final WordClass ofThem = WordClass.of("of-them");
    private final WordClass butNot = WordClass.of("but-not");
    private final WordClass besides = WordClass.of("besides");
    private final WordClass being = WordClass.of("being");
    private final WordClass relative = WordClass.of("relative");
    private final WordClass enumerates = WordClass.of("enumerates");
    private final WordClass function = WordClass.of("function");
    private final WordClass to = WordClass.of("to");
    /// How far before a list its number of companies may stand.
    static final int NUMBERED = 9;

    private final Passage passage;
    private final Findings findings;

    MemberSigns(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /// Whether a list is brought in by a colon or "including".
    boolean isIntroduced(int name) {
        for (int i = name - 1; i >= Math.max(passage.sentenceStart(name), name - 5); i--) {
            Token token = passage.token(i);
            if (token.text().equals(":") || isIntroducer(i) || entities.has(token)) {
                return true;
            }
            boolean passes = article.has(token)
                    || firm.has(token)
                    || token.isQuote()
                    || CountryWords.shipped().find(passage, i).isPresent();
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word or phrase such as "namely" or "à savoir" ends at a token.
    private boolean isIntroducer(int at) {
        for (int i = Math.max(passage.sentenceStart(at), at - 3); i <= at; i++) {
            if (i + introducer.length(passage, i) > at) {
                return true;
            }
        }
        return false;
    }

    /// "A und B, zwei Firmen aus der schwedischen Gruppe X": between a list and a group.
    boolean isApposed(int from, int group) {
        int sign = from;
        while (sign < Math.min(group, from + 4) && !passage.token(sign).text().equals(",")) {
            sign++; // "A zu Esch an B zu Miersch, zwou Firmen …"
        }
        boolean comma = sign + 2 < group
                && group - sign < 9
                && passage.token(sign).text().equals(",");
        int noun = comma ? entities.first(passage, sign + 1, Math.min(group, sign + 5)) : -1;
        boolean near =
                noun > sign && SpokenNumbers.first(passage, from, noun + 1).isPresent();
        for (int i = noun + 1; i < group && near; i++) {
            near = passage.token(i).isWord();
        }
        return near;
    }

    /// "they", "elles" between names and a verb: others are meant too.
    boolean hasPronoun(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pronoun = THEY.has(passage.token(i));
            if (pronoun) {
                return true;
            }
        }
        return false;
    }

    /// "two other entities", "zwei weitere Gesellschaften".
    boolean isOther(int from, int to) {
        return other.anywhere(passage, from, to);
    }

    /// ", zu deem …", ", dont …", "to which …": a clause about the group right behind its name.
    boolean isRelative(int from, int to) {
        int at = from;
        while (at < Math.min(to, from + 3)) {
            if (relative.has(passage.token(at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// "four firms: the NSO Group and X": a group behind the colon is itself listed.
    boolean isColonBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.token(i).text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /// "Zur X": a name led in by "to".
    boolean isLedTo(int name) {
        int before = name - 1;
        while (before > passage.sentenceStart(name)
                && article.has(passage.token(before))
                && !TO_GROUP.has(passage.token(before))) {
            before--;
        }
        return before >= passage.sentenceStart(name) && before < name && TO_GROUP.has(passage.token(before));
    }

    /// "Verbund der X", "groupe de X": only "of" and an article between a word for group and a name.
    boolean isOf(int from, int name) {
        if (name <= from || name - from > 3) {
            return false;
        }
        for (int i = from; i < name; i++) {
            boolean of = OF_THE.has(passage.token(i));
            if (!of) {
                return false;
            }
        }
        return true;
    }

    /// "nicht aber die B": the names right behind are denied.
    boolean isButNot(int from, int name) {
        int at = butNot.first(passage, Math.max(from, name - 6), name);
        return at >= 0;
    }

    /// "neben der A auch die B": all names behind are meant.
    boolean isBesides(int from, int to) {
        return besides.anywhere(passage, from, to);
    }

    /// "Vum selwechte Grupp sinn och A an B": a verb of being between.
    boolean isBeing(int from, int to) {
        return being.anywhere(passage, from, to);
    }

    /// Whether a sentence opens with "They are", "Darunter", "Il s'agit de".
    boolean isEnumerating(int start) {
        return enumerates.at(passage, start);
    }

    int linked(int at) {
        return linked.length(passage, at);
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

    boolean isThereto(int at) {
        return WordClass.of("thereto").at(passage, at);
    }

    /// "gehéiert net dozou", "n'en fait pas partie".
    boolean isNotThereto(int at) {
        int length = WordClass.of("thereto").length(passage, at);
        for (int i = at; i < at + length; i++) {
            boolean not = NOT.has(passage.token(i))
                    || NO_NOUN.has(passage.token(i))
                    || NEITHER.has(passage.token(i))
                    || passage.token(i).is("none");
            if (not) {
                return true;
            }
        }
        return false;
    }

    boolean isHaving(int from, int to) {
        return WordClass.of("has").anywhere(passage, from, to);
    }

    /// "Deux entités luxembourgeoises, A et B": a number of companies stands right before their names.
    boolean isNumbered(int name) {
        int least = Math.max(passage.sentenceStart(name), name - NUMBERED);
        boolean said = entitiesBefore(least, name, NUMBERED) >= 0 || ofThem.anywhere(passage, least, name);
        return said
                && count(Math.max(least - 1, passage.sentenceStart(name) - 1), name)
                        .isPresent();
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

    boolean isPlural(int from, int at) {
        for (int i = from; i < at; i++) {
            Token token = passage.token(i);
            boolean they = THEY.has(token) && i + 1 < passage.size() && PLURAL_VERB.has(passage.token(i + 1));
            boolean pronoun = they || PLURAL_PRONOUN.has(token);
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

    /// Whether companies with their number stand in a range: "sept sociétés".
    boolean isCounted(int from, int to) {
        return entities.anywhere(passage, from, to) || firm.anywhere(passage, from, to);
    }

    /// "… war 2020 ausgeschieden.": a German or Luxembourgish verb that ends its part of the sentence.
    boolean isClosing(int at) {
        return passage.isGermanic(at)
                && (at + 1 >= passage.sentenceEnd(at) || !passage.token(at + 1).isWord());
    }

    boolean isCounting(Clause clause) {
        for (int i = clause.start; i < clause.end; i++) {
            boolean has = composes.at(passage, i) || COUNTS.has(passage.token(i));
            if (has) {
                return true;
            }
        }
        return false;
    }

    /// The sum of the numbers before nouns for companies: "deux entités … sept entités" is nine.
    OptionalInt count(int from, int to) {
        int sum = 0;
        for (int i = Math.max(from + 1, 0); i < to; i++) {
            boolean them = i > 0 && ofThem.at(passage, i) && SpokenNumbers.of(passage.token(i - 1)) > 0;
            if (!entities.has(passage.token(i)) && !them || findings.isOrganisation(i)) {
                continue;
            }
            for (int k = i - 1; k >= Math.max(Math.max(from, 0), i - 4); k--) {
                Token token = passage.token(k);
                if (other.has(token)) {
                    break;
                }
                int number = SpokenNumbers.of(token);
                if (number > 0) {
                    sum += number;
                    break;
                }
                boolean whose = POSSESSIVE.has(token) || OF_THE.has(token); // "six de ses entités"
                if (!token.isWord() || function.has(token) && !whose) {
                    break;
                }
            }
        }
        return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
    }
}
