package lu.exeat.party.mention;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.language.WordingFile;

/// A class of words and phrases of `words.yaml` or another of this package's files, in all four languages at once: a
/// text often mixes them.
final class WordClass {
    private static final WordingFile FILE = WordingFile.of(WordClass.class, "words.yaml");
    private static final Map<String, WordClass> CLASSES = new ConcurrentHashMap<>();

    private final Phrases<Boolean> phrases = Phrases.folded();
    private final Set<String> words;

    /// Classes of nouns, whose German words also stand in the dative plural and the genitive.
    private static final Set<String> NOUNS = Set.of(
            "firm", "child", "parent", "sister", "entities", "group", "shareholder", "generic", "specific", "force");

    private WordClass(String key, Map<String, String> properties) {
        this.words = properties.entrySet().stream()
                .flatMap(property -> split(property.getValue()).flatMap(word -> switch (property.getKey()) {
                    case "lb" -> luxembourgish(word);
                    case "de" -> NOUNS.contains(key) ? german(word) : Stream.of(word);
                    default -> Stream.of(word);
                }))
                .collect(Collectors.toUnmodifiableSet());
        words.forEach(word -> phrases.put(word, true));
    }

    static WordClass of(String key) {
        return CLASSES.computeIfAbsent(key, _ -> of(FILE, key));
    }

    static WordClass of(WordingFile file, String key) {
        Map<String, String> properties = file.entries().get(key);
        if (properties == null) {
            throw new IllegalStateException("no word class " + key);
        }
        return new WordClass(key, properties);
    }

    private static Stream<String> german(String word) {
        boolean plural = word.endsWith("e") || word.endsWith("er") || word.endsWith("el");
        if (word.endsWith("unternehmen") || word.endsWith("betrieb")) {
            return Stream.of(word, word + "s", word + "es");
        }
        return plural ? Stream.of(word, word + "n", word + "s") : Stream.of(word);
    }

    /// A word with and without the final n that Luxembourgish drops before most consonants: "Firmen", "Firme".
    static Stream<String> luxembourgish(String word) {
        if (!word.endsWith("en") || word.length() < 5) {
            return Stream.of(word);
        }
        String stem = word.substring(0, word.length() - 2);
        return Stream.of(word, stem + "e", stem + "ë");
    }

    /// The words of one language.
    static Set<String> words(String key, String language) {
        return split(FILE.entries().getOrDefault(key, Map.of()).getOrDefault(language, ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A class of beginnings of words, as they stand in the file.
    static Set<String> beginnings(WordingFile file, String key) {
        return file.entries().getOrDefault(key, Map.of()).values().stream()
                .flatMap(WordClass::split)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Stream<String> split(String joined) {
        return Stream.of(joined.split("\\|")).map(String::strip).filter(word -> !word.isEmpty());
    }

    Set<String> words() {
        return words;
    }

    boolean has(Token token) {
        return phrases.contains(token.folded());
    }

    /// How many tokens a word or phrase of this class takes up at a place; 0 when there is none.
    int length(Passage passage, int at) {
        return phrases.find(passage, at).map(Phrases.Found::length).orElse(0);
    }

    boolean at(Passage passage, int at) {
        return length(passage, at) > 0;
    }

    /// The first place in a range at which a word of this class stands, -1 when none does.
    int first(Passage passage, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (at(passage, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean anywhere(Passage passage, int from, int to) {
        return first(passage, from, to) >= 0;
    }
}
