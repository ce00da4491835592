package lu.exeat.party.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// Nouns for goods, software and technology, and the words that show a trade in them.
final class GoodsWords {
    /// How much a noun says by itself.
    enum Weight {
        NONE,
        /// "products", "software": a product only with an attribute or a list code.
        GENERIC,
        /// "cameras", "Drohnen".
        SPECIFIC
    }

    private static final WordingFile FILE = WordingFile.of(GoodsWords.class, "goods.yaml");
    private static final GoodsWords SHIPPED = new GoodsWords();
    private static final int SHORTEST_TAIL = 4;

    private final WordClass generic = WordClass.of(FILE, "generic");
    private final WordClass specific = WordClass.of(FILE, "specific");
    private final Set<String> germanTails = new HashSet<>();
    final WordClass called = WordClass.of(FILE, "called");
    final WordClass codeWord = WordClass.of(FILE, "code-word");
    final WordClass boundary = WordClass.of(FILE, "boundary");
    final WordClass plainAttribute = WordClass.of(FILE, "plain-attribute");
    final WordClass vehicleOfMoney = WordClass.of(FILE, "vehicle-of-money");
    final WordClass noGoods = WordClass.of(FILE, "no-goods");

    private GoodsWords() {
        for (String key : Set.of("generic", "specific")) {
            for (String language : Set.of("de", "lb")) {
                WordClass.split(FILE.entries().getOrDefault(key, Map.of()).getOrDefault(language, ""))
                        .flatMap(word -> language.equals("lb") ? WordClass.luxembourgish(word) : Stream.of(word))
                        .filter(word -> word.length() >= SHORTEST_TAIL && word.indexOf(' ') < 0)
                        .forEach(germanTails::add);
            }
        }
    }

    /// A further class of words of `goods.yaml`.
    static WordClass classOf(String key) {
        return WordClass.of(FILE, key);
    }

    static GoodsWords shipped() {
        return SHIPPED;
    }

    Set<String> words() {
        Set<String> words = new HashSet<>(generic.words());
        words.addAll(specific.words());
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /// What the noun at a token weighs; a German or Luxembourgish compound is specific by its last part.
    Weight weight(Passage passage, int at) {
        Token token = passage.token(at);
        Language language = passage.language(at);
        boolean germanic = language == Language.DE || language == Language.LB;
        if (!token.isWord() || germanic && !token.isCapital() && !isHyphenated(passage, at)) {
            return Weight.NONE;
        }
        if (specific.has(token)) {
            return Weight.SPECIFIC;
        }
        if (generic.has(token)) {
            return isHyphenated(passage, at) ? Weight.SPECIFIC : Weight.GENERIC;
        }
        return germanic && isCompound(token.folded()) ? Weight.SPECIFIC : Weight.NONE;
    }

    /// "IMSI-Catcher": the second part of a hyphenated word.
    private static boolean isHyphenated(Passage passage, int at) {
        return at > 1
                && passage.token(at - 1).text().equals("-")
                && passage.token(at).glued();
    }

    private boolean isCompound(String word) {
        if (NO_COMPOUND.stream().anyMatch(word::startsWith)) {
            return false;
        }
        for (int start = 3; start <= word.length() - SHORTEST_TAIL; start++) {
            if (germanTails.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /// The length of a phrase of several words such as "logiciel espion"; 0 without one.
    int phrase(Passage passage, int at) {
        int length = Math.max(specific.length(passage, at), generic.length(passage, at));
        return length > 1 ? length : 0;
    }

    boolean isTrade(Token token) {
        return begins(token.folded(), TRADE);
    }

    /// Whether a word says that goods are made, seized or meant for somebody.
    boolean isHandled(Token token) {
        return begins(token.folded(), HANDLED);
    }

    private static boolean begins(String word, Set<String> beginnings) {
        for (int end = Math.min(word.length(), 16); end > 2; end--) {
            if (beginnings.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> NO_COMPOUND =
            WordClass.of(FILE, "no-compound").words();
    private static final Set<String> TRADE = WordClass.beginnings(FILE, "trade");
    private static final Set<String> HANDLED = WordClass.beginnings(FILE, "handled");
}
