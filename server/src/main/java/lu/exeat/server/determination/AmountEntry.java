package lu.exeat.server.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.quantity.Money;
import lu.exeat.terms.quantity.Quantity;
import org.springframework.stereotype.Component;

/// The fields in which the quantity and the value of an item are stated.
@Component
class AmountEntry {
    private static final String AMOUNT = "entry.amount";
    private static final String UNIT = "entry.unit";
    private static final String CURRENCY = "entry.currency";

    /// Offered of UN/ECE Recommendation 20; without a unit pieces are meant.
    private static final List<String> UNITS = List.of("GRM", "KGM", "TNE", "LTR", "MTR", "MTK", "MTQ");

    private final PageLabels labels;

    AmountEntry(PageLabels labels) {
        this.labels = labels;
    }

    /// What stands in the fields, as entered.
    ///
    /// - `unit`: of a quantity its code, empty for pieces; of a value its currency
    record Typed(String amount, String unit) {
        static Typed of(String path, Map<String, String[]> parameters) {
            return new Typed(
                    AnswerReading.first(parameters, AMOUNT),
                    AnswerReading.first(parameters, isValue(path) ? CURRENCY : UNIT));
        }
    }

    static boolean isAmount(String path) {
        return path.matches("items/[0-9]{1,3}/(quantity|value)");
    }

    static boolean isValue(String path) {
        return path.endsWith("/value");
    }

    static String quantity(int item) {
        return "items/" + item + "/quantity";
    }

    static String value(int item) {
        return "items/" + item + "/value";
    }

    /// The fields as they are filled for what stands there.
    EntryForm form(String path, Answers answers, Language language) {
        String amount = amount(path, answers).map(AmountEntry::oneWay).orElse("");
        Typed filled = isValue(path)
                ? new Typed(amount, answers.find(path + "/currency").orElse("EUR"))
                : new Typed(amount, answers.find(path + "/unit").orElse(""));
        return form(path, answers, filled, language);
    }

    /// A quantity may stand without a unit as a mere number.
    static Optional<String> amount(String path, Answers answers) {
        return answers.find(path + "/amount").or(() -> answers.find(path));
    }

    /// Three decimals could be read as thousands when they are sent again.
    private static String oneWay(String amount) {
        return amount.matches("[0-9]{1,3}\\.[0-9]{3}") ? amount + "0" : amount;
    }

    EntryForm form(String path, Answers answers, Typed typed, Language language) {
        return form(path, answers, typed, Map.of(), language);
    }

    /// The answers with the amount, or the fields with what was wrong.
    EntryReading read(String path, Answers answers, Typed typed, Language language) {
        Map<String, String> wrong = new HashMap<>();
        AnswerReading number = AnswerReading.readNumber(typed.amount());
        int decimals = isValue(path) ? Money.DECIMALS : Quantity.DECIMALS;
        if (!number.isGood()) {
            wrong.put(AMOUNT, labels.say(language, number.problem()));
        } else if (number.value().startsWith("-")) {
            wrong.put(AMOUNT, labels.say(language, "problem.negative"));
        } else if (new BigDecimal(number.value()).scale() > decimals) {
            wrong.put(AMOUNT, labels.say(language, "problem.decimals", decimals));
        }
        String unit = typed.unit().toUpperCase(Locale.ROOT);
        if (isValue(path) && !isCurrency(unit)) {
            wrong.put(CURRENCY, labels.say(language, "problem.currency"));
        } else if (!isValue(path) && !unit.matches("|[A-Z0-9]{2,3}")) {
            wrong.put(UNIT, labels.say(language, "problem.unit"));
        }
        if (!wrong.isEmpty()) {
            return new EntryReading.Wrong(form(path, answers, typed, wrong, language));
        }
        String plain = new BigDecimal(number.value()).toPlainString();
        Answers changed = answers.withoutAll(path).with(path + "/amount", plain);
        return new EntryReading.Good(
                unit.isEmpty() ? changed : changed.with(path + (isValue(path) ? "/currency" : "/unit"), unit));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .anyMatch(code::equals);
    }

    private EntryForm form(String path, Answers answers, Typed typed, Map<String, String> wrong, Language language) {
        String kind = isValue(path) ? "value" : "quantity";
        int item = Answers.itemOf(path).orElse(0);
        EntryForm.Field amount = new EntryForm.Field(
                AMOUNT,
                labels.say(language, "amount." + kind),
                labels.say(language, "hint.number"),
                true,
                List.of(),
                List.of(),
                typed.amount(),
                wrong.getOrDefault(AMOUNT, ""));
        return new EntryForm(
                path,
                labels.say(language, "amount." + kind + ".heading"),
                answers.itemCount() > 1 ? labels.say(language, "question.item", item + 1) : "",
                List.of(amount, isValue(path) ? currency(typed, wrong, language) : unit(typed, wrong, language)),
                amount(path, answers).isPresent());
    }

    private EntryForm.Field currency(Typed typed, Map<String, String> wrong, Language language) {
        return new EntryForm.Field(
                CURRENCY,
                labels.say(language, "amount.currency"),
                labels.say(language, "hint.currency"),
                false,
                List.of(),
                List.of(),
                typed.unit(),
                wrong.getOrDefault(CURRENCY, ""));
    }

    /// A unit that is not offered, such as one that came with a link, is kept.
    private EntryForm.Field unit(Typed typed, Map<String, String> wrong, Language language) {
        List<EntryForm.Option> units = new ArrayList<>();
        units.add(new EntryForm.Option("", unitWord("", language)));
        Stream.concat(UNITS.stream(), Stream.of(typed.unit()))
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .forEach(unit -> units.add(new EntryForm.Option(unit, unitWord(unit, language))));
        return new EntryForm.Field(
                UNIT,
                labels.say(language, "amount.unit"),
                "",
                false,
                units,
                List.of(),
                typed.unit(),
                wrong.getOrDefault(UNIT, ""));
    }

    /// The unit in words; one without words stands as its code.
    String unitWord(String unit, Language language) {
        return labels.find(language, unit.isEmpty() ? "unit.pieces" : "unit." + unit)
                .orElse(unit);
    }
}
