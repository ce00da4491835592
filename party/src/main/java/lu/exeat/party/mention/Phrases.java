package lu.exeat.party.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words and phrases with what each stands for; the longest one that a text has at a place is found.
///
/// Filled once, then only read, by any number of threads. A look-up costs as much as the longest phrase that begins
/// with the word there.
final class Phrases<V> {
    private final boolean exact;
    private final Map<String, V> entries = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    private Phrases(boolean exact) {
        this.exact = exact;
    }

    /// Capital and small letters are told apart.
    static <V> Phrases<V> exact() {
        return new Phrases<>(true);
    }

    static <V> Phrases<V> folded() {
        return new Phrases<>(false);
    }

    record Found<V>(V value, int length) {}

    /// The first value given to a phrase stays.
    void put(String phrase, V value) {
        List<Token> tokens = Tokenizer.tokens(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            key.append(key.isEmpty() ? "" : " ").append(word(token));
        }
        entries.putIfAbsent(key.toString(), value);
        longest.merge(word(tokens.getFirst()), tokens.size(), Math::max);
    }

    private String word(Token token) {
        return exact ? token.text() : token.folded();
    }

    /// The longest phrase that starts at a token and ends before `end`.
    Optional<Found<V>> find(Passage passage, int at, int end) {
        Integer most = longest.get(word(passage.token(at)));
        if (most == null) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        Optional<Found<V>> found = Optional.empty();
        for (int i = at; i < end && i < at + most; i++) {
            key.append(key.isEmpty() ? "" : " ").append(word(passage.token(i)));
            V value = entries.get(key.toString());
            if (value != null) {
                found = Optional.of(new Found<>(value, i - at + 1));
            }
        }
        return found;
    }

    Optional<Found<V>> find(Passage passage, int at) {
        return find(passage, at, passage.sentenceEnd(at));
    }

    boolean contains(String word) {
        return entries.containsKey(word);
    }
}
