package lu.exeat.terms.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that Exeat speaks. Each legal word exists in all four.
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH),
    DE(Locale.GERMAN),
    LB(Locale.of("lb"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The ISO 639-1 code in small letters: `en`, `fr`, `de`, `lb`.
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// The language of a code such as `fr`, `FR` or `fr-LU`; empty when it is none of the four.
    public static Optional<Language> findByCode(String code) {
        String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code().equals(primary))
                .findFirst();
    }

    public static List<String> listCodes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
