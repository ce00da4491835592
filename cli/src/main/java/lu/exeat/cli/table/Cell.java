package lu.exeat.cli.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;

/// What stands in one place of a table. A CSV file knows texts alone.
public sealed interface Cell {
    /// Without blanks at its ends; never empty.
    record Text(String text) implements Cell {}

    /// - `digits`: at least so many are shown, as `00042`; 1 where the workbook shows no zeros in front
    record Number(BigDecimal value, int digits) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Truth(boolean value) implements Cell {}

    record Nothing() implements Cell {}

    /// What cannot be taken as it stands.
    ///
    /// - `found`: shortened; `why`: what is wrong with it
    record Fault(String found, Flaw why) implements Cell {}

    Cell NOTHING = new Nothing();

    /// A text as a cell: nothing where it is blank, a fault where it holds signs that no document may have.
    ///
    /// Line breaks and tabs within a cell become blanks.
    static Cell ofText(String raw) {
        String text = raw.replaceAll("[\\t\\r\\n]+", " ").strip();
        if (text.isEmpty()) {
            return NOTHING;
        }
        boolean bad = text.codePoints()
                .anyMatch(sign ->
                        Character.getType(sign) == Character.CONTROL || Character.getType(sign) == Character.SURROGATE);
        return bad ? new Fault(Problem.shown(text), Flaw.CHARACTERS) : new Text(text);
    }

    /// What stands there as a text: numbers with a point and no exponent, days as YYYY-MM-DD; empty for nothing and
    /// for faults.
    default Optional<String> findText() {
        return switch (this) {
            case Text(String text) -> Optional.of(text);
            case Number(BigDecimal value, int digits) -> Optional.of(padded(value, digits));
            case Day(LocalDate day) -> Optional.of(day.toString());
            case Truth(boolean value) -> Optional.of(Boolean.toString(value));
            case Nothing _, Fault _ -> Optional.empty();
        };
    }

    private static String padded(BigDecimal value, int digits) {
        BigDecimal plain = value.stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        boolean whole = text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return whole ? "0".repeat(Math.max(0, digits - text.length())) + text : text;
    }
}
