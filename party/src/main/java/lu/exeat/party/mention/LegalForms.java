package lu.exeat.party.mention;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.language.WordingFile;

/// Recognises legal forms without regard to dots, blanks, accents and, where it is safe, case; the longest one wins.
final class LegalForms {
    private static final int LONGEST = 10;

    /// - `code`: of Luxembourg law; empty when the form is foreign and counts as written, or is only a label
    record Form(Optional<String> code, boolean isLabel, boolean wordy) {}

    record Found(Form form, int length) {}

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Form> before = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    LegalForms() {
        WordingFile file = WordingFile.of(LegalForms.class, "legal-forms.yaml");
        for (Map.Entry<String, Map<String, String>> entry : file.entries().entrySet()) {
            String key = entry.getKey();
            boolean label = key.equals("label");
            Optional<String> code = label || key.startsWith("foreign") ? Optional.empty() : Optional.of(key);
            WordClass.split(entry.getValue().getOrDefault("written", "")).forEach(written -> {
                Form form = new Form(code, label, written.indexOf(' ') > 0 && written.length() > 14);
                if (written.startsWith("^")) {
                    before.putIfAbsent(written.substring(1), form);
                } else {
                    String key2 = pressed(written);
                    if (forms.putIfAbsent(key2, form) == null) {
                        for (int i = 1; i <= key2.length(); i++) {
                            starts.add(key2.substring(0, i));
                        }
                    }
                }
            });
        }
    }

    /// A form that stands before the name, such as `Fondation` or `OOO`.
    Optional<Form> findBefore(Token token) {
        return Optional.ofNullable(before.get(token.text()));
    }

    /// The longest form at a token.
    Optional<Found> findIn(List<Token> tokens, int at) {
        StringBuilder key = new StringBuilder();
        Optional<Found> found = Optional.empty();
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            Token token = tokens.get(i);
            boolean letter =
                    token.text().length() == 1 && "aeyo".indexOf(token.text().charAt(0)) >= 0;
            if (i > at && (letter || token.breaks() > 1 || !token.isWord() && !isJoint(token))) {
                break;
            }
            key.append(pressed(token.text()));
            if (!starts.contains(key.toString())) {
                break;
            }
            Form form = forms.get(key.toString());
            if (form != null
                    && (token.isWord() || token.text().equals(")"))
                    && isSafe(tokens, at, i + 1)
                    && !runsOn(tokens, i + 1)) {
                found = Optional.of(new Found(form, i + 1 - at));
            }
        }
        return found;
    }

    private static boolean isJoint(Token token) {
        return switch (token.text()) {
            case "-", "/" -> token.glued();
            case "&", "(", ")", "," -> true;
            default -> false;
        };
    }

    /// `SA-` or `AG-` before a glued word is no form: the word goes on ("AG-Recht").
    private static boolean runsOn(List<Token> tokens, int next) {
        return next + 1 < tokens.size()
                && tokens.get(next).text().equals("-")
                && tokens.get(next).glued()
                && tokens.get(next + 1).glued()
                && !tokens.get(next + 1).text().equals("S");
    }

    /// Small words such as "as", "se" or "co" are no forms; dots or capitals prove one.
    private static boolean isSafe(List<Token> tokens, int from, int to) {
        if (to - from > 1) {
            boolean shows = false;
            for (int i = from; i < to; i++) {
                Token token = tokens.get(i);
                if (token.folded().endsWith("'")) {
                    return false;
                }
                shows |= token.isCapital()
                        || token.text().indexOf('.') >= 0
                        || token.text().length() > 3;
            }
            return shows
                    && (tokens.get(from).isWord() || tokens.get(from).text().equals("("));
        }
        String text = tokens.get(from).text();
        boolean dotted = text.indexOf('.') > 0 && text.indexOf('.') < text.length() - 1;
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        if (dotted || capitals >= 2) {
            return true;
        }
        String plain = pressed(text);
        return switch (plain) {
            case "asbl",
                    "sarl",
                    "plc",
                    "gmbh",
                    "ltd",
                    "limited",
                    "llc",
                    "vzw",
                    "hf",
                    "reg",
                    "ehf",
                    "ev",
                    "eg",
                    "ek",
                    "as" -> !plain.equals("as") || dotted || text.equals("AS");
            default ->
                capitals == 1 && Character.isUpperCase(text.codePointAt(0)) && text.length() > 2 || text.equals("Oy");
        };
    }

    /// Letters alone, without accents: `S.à r.l.` → `sarl`. Hyphen, slash and dot fall away, `&` stays.
    private static String pressed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '&' || c == '(' || c == ')' || c == ',')
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
