package lu.exeat.server.determination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.server.determination.AnswerField.Typed;
import lu.exeat.terms.country.Country;

/// What a person entered in the fields of a question, as the transaction document writes it.
///
/// - `value`: as in the document, or [Answers#UNKNOWN]; empty when it did not fit
/// - `problem`: the key of the label that says what did not fit, empty when it did
record AnswerReading(String value, String problem) {
    private static final int LONGEST = 500;

    boolean isGood() {
        return problem.isEmpty();
    }

    private static AnswerReading good(String value) {
        return new AnswerReading(value, "");
    }

    private static AnswerReading bad(String problem) {
        return new AnswerReading("", "problem." + problem);
    }

    /// What stands in a request's fields.
    static Typed typed(Map<String, String[]> parameters) {
        return new Typed(
                first(parameters, "answer"),
                first(parameters, "answer.day"),
                first(parameters, "answer.month"),
                first(parameters, "answer.year"),
                first(parameters, "answer.entry"),
                first(parameters, "unknown").equals("true"));
    }

    static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }

    static AnswerReading read(FactType type, Typed typed) {
        return switch (type) {
            case FactType.YesOrNo _ -> readChoice(typed, type.values());
            case FactType.Choice(List<String> words) -> readChoice(typed, words);
            case FactType.KnowledgeLevel _ -> readChoice(typed, type.values());
            case FactType.ListCode _ -> readEntry(typed, List.of("NOT_LISTED"), "code");
            case FactType.CountryCode(List<String> also) when !also.isEmpty() -> readEntry(typed, also, "country");
            case FactType.CountryCode _ -> readOrUnknown(typed, typed.answer(), "country");
            case FactType.Day _ -> readOrUnknown(typed, typed.day() + typed.month() + typed.year(), "date");
            case FactType.Number _ -> readOrUnknown(typed, typed.answer(), "number");
            case FactType.Text _ -> readOrUnknown(typed, typed.answer(), "text");
        };
    }

    /// The fields as they are filled for an answer that was given before.
    static Typed filled(FactType type, String value) {
        boolean unknown = value.equals(Answers.UNKNOWN);
        return switch (type) {
            case FactType.YesOrNo _, FactType.Choice _, FactType.KnowledgeLevel _ ->
                new Typed(value, "", "", "", "", false);
            case FactType.ListCode _ -> entry(value, unknown || value.equals("NOT_LISTED"));
            case FactType.CountryCode(List<String> also)
            when !also.isEmpty() -> entry(value, unknown || also.contains(value));
            case FactType.Day _
            when value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ->
                new Typed("", value.substring(8), value.substring(5, 7), value.substring(0, 4), "", false);
            case FactType.CountryCode _, FactType.Day _, FactType.Number _, FactType.Text _ ->
                new Typed(unknown ? "" : value, "", "", "", "", unknown);
        };
    }

    private static Typed entry(String value, boolean isRadio) {
        boolean entered = !isRadio && !value.isEmpty();
        return new Typed(entered ? Typed.ENTRY : value, "", "", "", entered ? value : "", false);
    }

    private static AnswerReading readChoice(Typed typed, List<String> values) {
        return values.contains(typed.answer()) || typed.answer().equals(Answers.UNKNOWN)
                ? good(typed.answer())
                : bad("choose");
    }

    /// Radios of which one has a text field; a text alone chooses its radio.
    private static AnswerReading readEntry(Typed typed, List<String> others, String kind) {
        if (typed.answer().isEmpty() && typed.entry().isEmpty()) {
            return bad("choose");
        }
        if (typed.answer().isEmpty() || typed.answer().equals(Typed.ENTRY)) {
            return kind.equals("code") ? readCode(typed.entry()) : readCountry(typed.entry());
        }
        if (!typed.entry().isEmpty()) {
            return bad("both");
        }
        return others.contains(typed.answer()) || typed.answer().equals(Answers.UNKNOWN)
                ? good(typed.answer())
                : bad("choose");
    }

    private static AnswerReading readOrUnknown(Typed typed, String entered, String kind) {
        if (typed.unknown()) {
            return entered.isEmpty() ? good(Answers.UNKNOWN) : bad("both");
        }
        return switch (kind) {
            case "country" -> readCountry(entered);
            case "date" -> readDate(typed);
            case "number" -> readNumber(entered);
            default -> entered.isEmpty() || entered.length() > LONGEST ? bad("text") : good(entered);
        };
    }

    private static AnswerReading readCountry(String entered) {
        return CountryNames.find(entered)
                .map(Country::code)
                .map(AnswerReading::good)
                .orElse(bad("country"));
    }

    /// A code as the lists write it: `5d001e` and `5D001 e` are `5D001.e`.
    private static AnswerReading readCode(String entered) {
        String text = entered.replaceAll("\\s", "");
        if (text.matches("(?i)[0-9][A-E][0-9]{3}.*")) {
            String head = text.substring(0, 5).toUpperCase(Locale.ROOT);
            String rest = text.substring(5).toLowerCase(Locale.ROOT);
            return good(rest.isEmpty() || rest.startsWith(".") ? head + rest : head + "." + rest);
        }
        return text.isEmpty() || text.length() > 40 ? bad("code") : good(text.toUpperCase(Locale.ROOT));
    }

    private static AnswerReading readDate(Typed typed) {
        if (!typed.day().matches("[0-9]{1,2}")
                || !typed.month().matches("[0-9]{1,2}")
                || !typed.year().matches("[0-9]{4}")) {
            return bad("date");
        }
        try {
            return good(LocalDate.of(
                            Integer.parseInt(typed.year()),
                            Integer.parseInt(typed.month()),
                            Integer.parseInt(typed.day()))
                    .toString());
        } catch (DateTimeException _) {
            return bad("date"); // the 30th of February and the like
        }
    }

    /// Comma or point before the decimals; one of them before exactly three digits could be read in two ways. Both of
    /// them, or the same twice, can be read in one way only: those before groups of three are no decimals.
    static AnswerReading readNumber(String entered) {
        String text = ungrouped(entered.replaceAll("[\\s\\u00a0\\u202f]", ""));
        if (!text.matches("-?[0-9]{1,15}([.,][0-9]{1,12})?")) {
            return bad("number");
        }
        return text.matches("-?[0-9]{1,3}[.,][0-9]{3}") ? bad("number.twoWays") : good(text.replace(',', '.'));
    }

    private static String ungrouped(String text) {
        if (text.matches("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{1,12}|-?[0-9]{1,3}(,[0-9]{3}){2,4}")) {
            return text.replace(",", "");
        }
        return text.matches("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]{1,12}|-?[0-9]{1,3}(\\.[0-9]{3}){2,4}")
                ? text.replace(".", "")
                : text;
    }
}
