package lu.exeat.item.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.law.truth.Truth;

/// Words and what they belong to: materials by the groups of the list, uses of cryptography, places where it sits.
///
/// A material that the table does not have is unknown, never "none of these".
final class WordGroups {
    private static final Map<String, List<String>> MATERIALS = materials();
    private static final List<String> OTHER_USES = List.of(
            "authentication",
            "digital signature",
            "signature",
            "data integrity",
            "integrity",
            "non-repudiation",
            "digital rights management",
            "drm",
            "copy protection",
            "copy-protection",
            "entertainment",
            "mass broadcast",
            "mass commercial broadcast",
            "broadcast",
            "medical records",
            "medical records management",
            "banking",
            "banking use",
            "money transactions",
            "key management for these",
            "key management for the above",
            "not activated",
            "locked until cryptographic activation");
    private static final List<String> RELEASED_PLACES = List.of("mass-market cpu", "uncontrolled os", "oam");

    private static final List<String> WORD_ENDS = List.of("", "s", "es", "virus", "viruses");
    private static final List<String> LININGS = List.of("lined", "lining", "coat", "enamel");

    private WordGroups() {}

    /// All groups with their words, in their order.
    static String inFull() {
        return OTHER_USES + "\n" + RELEASED_PLACES + "\n" + WORD_ENDS + "\n" + LININGS + "\n" + MATERIALS;
    }

    /// Small letters without accents, one blank between words.
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("haem", "hem")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Whether a text has a word that begins with these letters or words.
    static boolean begins(String text, String word) {
        String in = normal(text);
        String what = normal(word);
        for (int at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1)) && in.charAt(at - 1) != '-') {
                return true;
            }
        }
        return false;
    }

    /// Whether a text says these words as whole words, or names a code at or below this one. A plural and a virus
    /// named by its kind count as the word: `ebola` in `Ebolavirus`, but not `Salmonella typhi` in `Salmonella
    /// typhimurium`.
    static boolean says(String text, String what) {
        String in = normal(text);
        String words = normal(what);
        boolean code = words.matches("\\d[a-e].*");
        for (int at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1)) && in.charAt(at - 1) != '-';
            String rest = in.substring(at + words.length()).split("[^\\p{Alnum}]", 2)[0];
            if (starts && (code || WORD_ENDS.contains(rest))) {
                return true;
            }
        }
        return false;
    }

    /// Whether every word belongs to the group.
    static Truth allIn(List<String> words, String group) {
        Truth all = Truth.of(!words.isEmpty());
        for (String word : words) {
            all = all.and(in(word, group));
        }
        return all;
    }

    private static Truth in(String word, String group) {
        String plain = normal(word);
        return switch (group) {
            case "other uses" ->
                Truth.of(OTHER_USES.contains(plain)
                        || plain.startsWith("wireless personal area network") && plain.contains("published")
                        || OTHER_USES.containsAll(List.of(plain.split(",? (?:or|and) |, ", -1))));
            case "released places" -> Truth.of(RELEASED_PLACES.contains(plain));
            default -> material(plain, group);
        };
    }

    /// A lining decides over what lies behind it; materials of different groups leave it open.
    private static Truth material(String text, String group) {
        boolean lined = LININGS.stream().anyMatch(text::contains);
        Truth least = Truth.TRUE;
        Truth most = Truth.FALSE;
        boolean known = false;
        for (Map.Entry<String, List<String>> row : MATERIALS.entrySet()) {
            List<String> groups = row.getValue();
            boolean behindLining = lined && groups.equals(List.of("none"));
            if (!behindLining && begins(text, row.getKey()) && !isCovered(text, row.getKey())) {
                known = true;
                Truth here = groups.contains(group)
                        ? Truth.TRUE
                        : groups.contains(group + "?") ? Truth.UNKNOWN : Truth.FALSE;
                least = least.and(here);
                most = most.or(here);
            }
        }
        if (!known || most == Truth.TRUE && least == Truth.FALSE) {
            return Truth.UNKNOWN;
        }
        return most; // "alumina ceramic": the closer word decides over the vaguer
    }

    /// A longer name that begins with this one stands in the text: `nickel alloy` before `nickel`.
    private static boolean isCovered(String text, String word) {
        return MATERIALS.keySet().stream()
                .anyMatch(other -> other.length() > word.length() && other.contains(word) && begins(text, other));
    }

    private static Map<String, List<String>> materials() {
        try (InputStream in = WordGroups.class.getResourceAsStream("materials.csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource materials.csv");
            }
            Map<String, List<String>> groups = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(cells -> {
                        for (String word : cells[0].split("\\|")) {
                            groups.put(word, List.of(cells[1].split("\\|")));
                        }
                    });
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
