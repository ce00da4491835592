package lu.exeat.terms.language;

/// One text in all four languages, none of them empty.
public record Wording(String en, String fr, String de, String lb) {
    public Wording {
        for (String text : new String[] {en, fr, de, lb}) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a wording has a text in each of the four languages: " + en);
            }
        }
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case DE -> de;
            case LB -> lb;
        };
    }

    /// The text with `{0}`, `{1}`, … replaced by the arguments, as they are.
    public String in(Language language, Object... arguments) {
        String text = in(language);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
