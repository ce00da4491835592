package lu.exeat.cli.orders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.exeat.cli.table.Cell;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import lu.exeat.terms.problem.Problems;

/// How a cell is written, and how it is brought into the form of the transaction document.
public sealed interface CellForm {
    /// As it stands.
    record Plain() implements CellForm {}

    /// A code of a list: never a number, as a spreadsheet makes 50 of 5E001.
    record ListCode() implements CellForm {}

    /// - `pattern`: with yyyy, MM and dd
    record Day(String pattern) implements CellForm {}

    /// - `decimal`: the sign before the decimals; `group`: the sign between groups of three digits, if any
    record Decimal(char decimal, Optional<Character> group) implements CellForm {
        /// The number with a point and without groups; noted where it is written otherwise, and never guessed.
        private Optional<String> plain(String text, Place place, Problems problems) {
            int at = text.indexOf(decimal);
            String whole = at < 0 ? text : text.substring(0, at);
            String behind = at < 0 ? "" : text.substring(at + 1);
            boolean negative = whole.startsWith("-");
            String digits = ungrouped(negative ? whole.substring(1) : whole);
            if (!isDigits(digits) || at >= 0 && !isDigits(behind)) {
                problems.note(new Problem.NotAllowed(place, Problem.shown(text), List.of(example())));
                return Optional.empty();
            }
            return Optional.of((negative ? "-" : "") + digits + (behind.isEmpty() ? "" : "." + behind));
        }

        /// Without the signs between groups; as it stands where they do not part groups of three digits.
        private String ungrouped(String whole) {
            if (group.isEmpty() || whole.indexOf(group.get()) < 0) {
                return whole;
            }
            String sign = Pattern.quote(group.get().toString());
            return whole.matches("[0-9]{1,3}(" + sign + "[0-9]{3})+") ? whole.replaceAll(sign, "") : whole;
        }

        private static boolean isDigits(String text) {
            return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        }

        private String example() {
            return "1" + group.map(String::valueOf).orElse("") + "234" + decimal + "56";
        }
    }

    /// The form that the document has at a place.
    ///
    /// - `path`: fields from `transaction` on, without those of lists
    static CellForm at(List<String> path, String dates, Decimal numbers) {
        String last = path.getLast();
        if (last.equals("date") || last.equals("birthDate") || last.equals("listDate")) {
            return new Day(dates);
        }
        if (last.equals("quantity") || last.equals("amount")) {
            return numbers;
        }
        String name = path.getFirst().equals("items") ? "items." + last : last;
        return Vocabulary.shipped()
                .find(name)
                .or(() -> Vocabulary.shipped().find(last))
                .map(FactEntry::type)
                .<CellForm>map(type -> switch (type) {
                    case FactType.Day _ -> new Day(dates);
                    case FactType.Number _ -> numbers;
                    case FactType.ListCode _ -> new ListCode();
                    case FactType.YesOrNo _,
                            FactType.Choice _,
                            FactType.KnowledgeLevel _,
                            FactType.CountryCode _,
                            FactType.Text _ -> new Plain();
                })
                .orElse(new Plain());
    }

    /// The cell in the document's form; empty where nothing stands there, or a problem was noted.
    default Optional<String> read(Cell cell, Place place, Problems problems) {
        if (cell instanceof Cell.Fault(String found, Flaw why)) {
            problems.note(new Problem.Unreadable(place, found, why));
            return Optional.empty();
        }
        Optional<String> text = cell.findText();
        if (text.isEmpty()) {
            return text;
        }
        return switch (this) {
            case Plain _ -> text;
            case ListCode _ -> {
                if (cell instanceof Cell.Number) {
                    problems.note(new Problem.Unreadable(place, Problem.shown(text.get()), Flaw.NUMBER_FOR_CODE));
                    yield Optional.empty();
                }
                yield text;
            }
            case Day(String pattern) -> cell instanceof Cell.Day ? text : day(text.get(), pattern, place, problems);
            case Decimal numbers -> cell instanceof Cell.Number ? text : numbers.plain(text.get(), place, problems);
        };
    }

    private static Optional<String> day(String text, String pattern, Place place, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(text, formatter(pattern)).toString());
        } catch (DateTimeParseException _) {
            problems.note(new Problem.NotAllowed(place, Problem.shown(text), List.of(pattern)));
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
    }

    /// Whether a pattern names year, month and day once each, and nothing else but signs between them.
    static boolean isPattern(String pattern) {
        String letters = pattern.replaceAll("[-./ ]", "");
        return List.of("yyyyMMdd", "ddMMyyyy", "MMddyyyy", "dMyyyy", "Mdyyyy", "yyyyMd")
                        .contains(letters)
                && (letters.length() == 8 || pattern.length() > letters.length());
    }
}
