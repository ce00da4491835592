package lu.exeat.cli.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import lu.exeat.cli.table.Cell;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import lu.exeat.terms.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, days and codes are read as they are written, or refused; none is guessed.
class CellFormTest {
    private static final CellForm.Decimal GERMAN = new CellForm.Decimal(',', Optional.of('.'));
    private static final CellForm.Decimal PLAIN = new CellForm.Decimal('.', Optional.empty());

    private final Problems problems = new Problems();

    private Optional<String> read(CellForm form, String text) {
        return form.read(new Cell.Text(text), Place.ROOT, problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,56|1234.56", "12.500,00|12500.00", "25,05|25.05", "7|7", "1.234.567|1234567"})
    void numberWithDecimalCommaIsRead(String cell, String number) {
        assertThat(read(GERMAN, cell)).contains(number);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234.56", "1.23,4", "12.34", "1.2345", ",5", "5,", "1 234,5", "10.000.00", "€ 5", "1.234,5,6"})
    void numberWrittenOtherwiseIsRefused(String cell) {
        assertThat(read(GERMAN, cell)).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234,56", "1e3", "1'000"})
    void groupsThatNobodyToldOfAreRefused(String cell) {
        assertThat(read(PLAIN, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 01.12.2025, 2025-12-01",
        "d/M/yyyy, 1/12/2025, 2025-12-01",
        "MM/dd/yyyy, 12/01/2025, 2025-12-01",
        "yyyyMMdd, 20251201, 2025-12-01"
    })
    void dayIsReadByItsPattern(String pattern, String cell, String day) {
        assertThat(CellForm.isPattern(pattern)).isTrue();
        assertThat(read(new CellForm.Day(pattern), cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2025", "2025-12-01", "1.12.25", "01.13.2025"})
    void dayThatDoesNotFitItsPatternIsRefused(String cell) {
        assertThat(read(new CellForm.Day("dd.MM.yyyy"), cell)).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yy", "dd.MM", "yyyy", "dMyyyy", "HH:mm", "dd.mm.yyyy"})
    void patternThatLeavesADayOpenIsNone(String pattern) {
        assertThat(CellForm.isPattern(pattern)).isFalse();
    }

    @Test
    void codeThatASpreadsheetMadeANumberOfIsRefused() {
        Cell fifty = new Cell.Number(new BigDecimal("5E1"), 1); // 5E001 typed into a cell

        assertThat(new CellForm.ListCode().read(fifty, Place.ROOT, problems)).isEmpty();
        assertThat(problems.list()).containsExactly(new Problem.Unreadable(Place.ROOT, "50", Flaw.NUMBER_FOR_CODE));
    }
}
