package lu.exeat.party.mention;

import java.util.OptionalInt;

/// Words by which a text puts companies in a group, lists them and gives their number.
final class MemberSigns {

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

    boolean isHaving(int from, int to) {
        return WordClass.of("has").anywhere(passage, from, to);
    }

    /// "Deux entités luxembourgeoises, A et B": a number of companies stands right before their names.
    boolean isNumbered(int name) {
        int least = Math.max(passage.sentenceStart(name), name - NUMBERED);
        return entitiesBefore(least, name, NUMBERED) >= 0 && count(least, name).isPresent();
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
                int number = SpokenNumbers.of(token);
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
}
