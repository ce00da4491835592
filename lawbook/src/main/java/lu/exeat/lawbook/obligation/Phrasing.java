package lu.exeat.lawbook.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One way of stating an obligation: parts that must all stand in a sentence, each a choice of phrases.
///
/// Matching looks at each word of a sentence a bounded number of times; nothing is tried again.
record Phrasing(List<List<Phrase>> parts) {
    Phrasing {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /// Words that follow each other, each with a star at an end where anything may stand.
    record Phrase(List<String> words) {
        Phrase {
            words = List.copyOf(words);
        }

        boolean standsAt(List<Word> sentence, int at) {
            if (at + words.size() > sentence.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), sentence.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            if (pattern.endsWith("*")) {
                return word.startsWith(pattern.substring(0, pattern.length() - 1));
            }
            return pattern.startsWith("*") ? word.endsWith(pattern.substring(1)) : word.equals(pattern);
        }
    }

    /// The words from the first to behind the last that this phrasing finds in a sentence.
    Optional<int[]> find(List<Word> sentence) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (List<Phrase> part : parts) {
            int found = -1;
            int length = 0;
            for (int at = 0; at < sentence.size() && found < 0; at++) {
                for (Phrase phrase : part) {
                    if (phrase.standsAt(sentence, at) && phrase.words().size() > length) {
                        found = at;
                        length = phrase.words().size();
                    }
                }
            }
            if (found < 0) {
                return Optional.empty();
            }
            first = Math.min(first, found);
            last = Math.max(last, found + length - 1);
        }
        return Optional.of(new int[] {first, last});
    }

    /// Reads the ways that are joined by `||`.
    ///
    /// - throws [IllegalStateException] when a list of words is not known
    static List<Phrasing> parse(String written, Map<String, List<Phrase>> lists) {
        List<Phrasing> ways = new ArrayList<>();
        for (String way : written.split("\\|\\|")) {
            List<List<Phrase>> parts = new ArrayList<>();
            for (String part : way.split("&")) {
                parts.add(parsePart(part, lists));
            }
            ways.add(new Phrasing(parts));
        }
        return ways;
    }

    static List<Phrase> parsePart(String part, Map<String, List<Phrase>> lists) {
        List<Phrase> phrases = new ArrayList<>();
        for (String choice : part.split("\\|")) {
            String phrase = choice.strip();
            if (phrase.startsWith("@")) {
                List<Phrase> list = lists.get(phrase.substring(1));
                if (list == null) {
                    throw new IllegalStateException("no list of words " + phrase);
                }
                phrases.addAll(list);
            } else if (!phrase.isEmpty()) {
                phrases.add(new Phrase(List.of(phrase.split("[ '’-]+"))));
            }
        }
        return phrases;
    }
}
