package lu.exeat.terms.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file of words: keys at the margin, below each its properties, indented by two spaces, one a line.
///
/// ```yaml
/// AUTHORISATION_REQUIRED:
///   en: Authorisation required
///   fr: Autorisation requise
///   de: "Genehmigungspflichtig: ja"
///   lb: Lizenz obligatoresch
/// ```
///
/// This is a small part of YAML (any YAML reader reads it alike): values are plain or in double quotes on one line,
/// comments stand on lines of their own. Everything else is refused with its line, so that a slip in a file fails the
/// build and not a user. It is read by hand because this module stands on the JDK alone, and because each start reads
/// several such files.
public final class WordingFile {
    private final String name;
    private final Map<String, Map<String, String>> entries;

    private WordingFile(String name, Map<String, Map<String, String>> entries) {
        this.name = name;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /// Reads the resource that stands beside a class.
    ///
    /// - throws [IllegalStateException] when it is missing or not in this form
    public static WordingFile of(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a text; `name` stands in error messages.
    public static WordingFile parse(String name, String text) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        Map<String, String> current = Map.of();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            String where = name + " line " + number;
            if (!line.startsWith(" ")) {
                if (!line.endsWith(":")) {
                    throw new IllegalStateException(where + ": a key at the margin ends with a colon");
                }
                current = new LinkedHashMap<>();
                if (entries.put(unquote(line.substring(0, line.length() - 1), where), current) != null) {
                    throw new IllegalStateException(where + ": the key stands twice");
                }
                continue;
            }
            int colon = line.indexOf(": ");
            if (!line.startsWith("  ") || line.charAt(2) == ' ' || colon < 0 || entries.isEmpty()) {
                throw new IllegalStateException(where + ": expected two spaces, a name, a colon and a value");
            }
            if (current.put(line.substring(2, colon), unquote(line.substring(colon + 2), where)) != null) {
                throw new IllegalStateException(where + ": the property stands twice");
            }
        }
        return new WordingFile(name, entries);
    }

    private static String unquote(String raw, String where) {
        String value = raw.strip();
        if (!value.startsWith("\"")) {
            if (value.isEmpty()
                    || value.contains(": ")
                    || value.contains(" #")
                    || "'[]{}&*!|>%@`,?-".indexOf(value.charAt(0)) >= 0) {
                throw new IllegalStateException(where + ": a value with signs of YAML stands in double quotes");
            }
            return value;
        }
        if (value.length() < 2 || !value.endsWith("\"")) {
            throw new IllegalStateException(where + ": the double quote is not closed");
        }
        if (value.indexOf('\\') < 0 && value.indexOf('"', 1) == value.length() - 1) {
            return value.substring(1, value.length() - 1);
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 1; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                throw new IllegalStateException(where + ": a double quote inside is written \\\"");
            }
            if (c == '\\') {
                i++;
                char escaped = value.charAt(i);
                if ("\"\\n".indexOf(escaped) < 0 || i == value.length() - 1) {
                    throw new IllegalStateException(where + ": only \\\", \\\\ and \\n are escaped");
                }
                text.append(escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /// All keys with their properties, in the order of the file.
    public Map<String, Map<String, String>> entries() {
        return entries;
    }

    /// The texts of a key.
    ///
    /// - throws [IllegalStateException] when the key or one of the languages is missing
    public Wording require(String key) {
        Map<String, String> texts = entries.get(key);
        if (texts == null) {
            throw new IllegalStateException(name + ": no entry " + key);
        }
        return new Wording(
                text(key, texts, "en"), text(key, texts, "fr"), text(key, texts, "de"), text(key, texts, "lb"));
    }

    private String text(String key, Map<String, String> texts, String language) {
        String text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException(name + ": " + key + " has no " + language);
        }
        return text;
    }
}
