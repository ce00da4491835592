package lu.exeat.lawbook.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A provision's id as a short citation: `reg/2021/821/art_5/par_2` is "Art. 5(2), Reg. (EU) 2021/821" in English.
///
/// Law that Exeat does not hold has no such form (`sanctions/…`, `national/…`, `law/…`, practice of the office): it is
/// cited by its title.
public final class Citation {
    private static final WordingFile WORDS = WordingFile.of(Citation.class, "citations.yaml");
    private static final int ELI_REGULATION = 3; // segments of reg/2021/821
    private static final int ELI_LUXEMBOURG = 5; // segments of lu/loi/2018/06/27

    /// The first year of the Treaty of Lisbon's numbering, and the first with the year before the number.
    private static final int UNION = 2010;

    private static final int YEAR_FIRST = 2015;

    /// The general authorisations, by the section of Annex II of Regulation 2021/821 and by the annex of 428/2009.
    private static final String GENERAL = "ABCDEFGH";

    private static final Map<String, Integer> ACTS = Map.of(
            "reg", ELI_REGULATION, "reg_del", ELI_REGULATION, "lu/loi", ELI_LUXEMBOURG, "lu/rgd", ELI_LUXEMBOURG);

    private Citation() {}

    /// - throws [IllegalArgumentException] for an id that no act has
    /// - throws [IllegalStateException] for one that is cited by its title and has none
    public static String of(String provisionId, Language language) {
        List<String> segments = Arrays.asList(provisionId.split("/", -1));
        String kind =
                segments.getFirst().equals("lu") && segments.size() > 1 ? "lu/" + segments.get(1) : segments.getFirst();
        Integer length = ACTS.get(kind);
        if (length == null) {
            return AnswerWording.title(provisionId, language);
        }
        if (segments.size() < length) {
            throw notCitable(provisionId);
        }
        List<String> act = segments.subList(0, length);
        List<String> parts = segments.subList(length, segments.size());
        String whole = length == ELI_REGULATION ? regulation(kind, act, language) : dated(kind, act, language);
        if (parts.isEmpty()) {
            return whole;
        }
        StringBuilder place = new StringBuilder();
        parts.forEach(part -> place.append(part(part, provisionId, language)));
        return say("whole", language, place + general(act, parts), whole);
    }

    private static String part(String part, String provisionId, Language language) {
        String[] kindAndNumber = part.split("_", 2);
        if (kindAndNumber.length < 2 || kindAndNumber[1].isEmpty()) {
            throw notCitable(provisionId);
        }
        String number = kindAndNumber[1];
        String key = switch (kindAndNumber[0]) {
            case "art", "par", "anx", "sec", "chp" -> kindAndNumber[0];
            case "annex" -> "anx";
            case "pnt" -> Character.isDigit(number.charAt(0)) ? "pnt.number" : "pnt.letter";
            default -> throw notCitable(provisionId);
        };
        return say(key, language, number);
    }

    /// The code of the general authorisation that the place holds, in brackets; else nothing.
    private static String general(List<String> act, List<String> parts) {
        String letter = switch (String.join("/", act)) {
            case "reg/2021/821" ->
                parts.size() == 2 && parts.getFirst().equals("anx_II") ? after("sec_", parts.get(1)) : "";
            case "reg/2009/428" -> after("anx_II", parts.getFirst()).toUpperCase(Locale.ROOT);
            default -> "";
        };
        return letter.length() == 1 && GENERAL.contains(letter)
                ? " (EU%03d)".formatted(GENERAL.indexOf(letter) + 1)
                : "";
    }

    private static String after(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : "";
    }

    private static String regulation(String kind, List<String> act, Language language) {
        int year = number(act, 1);
        String form = kind.equals("reg_del") || year >= YEAR_FIRST
                ? kind
                : year >= UNION ? "reg.before2015" : "reg.before2010";
        return say(form, language, act.get(1), act.get(2));
    }

    private static String dated(String kind, List<String> act, Language language) {
        try {
            return say(
                    kind,
                    language,
                    WrittenDay.of(LocalDate.of(number(act, 2), number(act, 3), number(act, 4)), language));
        } catch (DateTimeException _) {
            throw notCitable(String.join("/", act));
        }
    }

    private static int number(List<String> act, int at) {
        try {
            return Integer.parseInt(act.get(at));
        } catch (NumberFormatException _) {
            throw notCitable(String.join("/", act));
        }
    }

    private static String say(String key, Language language, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    private static IllegalArgumentException notCitable(String provisionId) {
        return new IllegalArgumentException("not the id of a provision that can be cited: " + provisionId);
    }
}
