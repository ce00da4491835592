package lu.exeat.cli.table;

import java.util.Optional;

/// How a table is written, as far as its file does not say so itself.
///
/// - `separator`: between the cells of CSV; empty: the one that the headers are written with
/// - `sheet`: of a workbook, by its name; empty: the first
/// - `headerRow`: counted from 1; rows above it are passed over
public record TableForm(Optional<Character> separator, Optional<String> sheet, int headerRow) {
    public static final TableForm USUAL = new TableForm(Optional.empty(), Optional.empty(), 1);

    public TableForm {
        if (headerRow < 1) {
            throw new IllegalArgumentException("rows count from 1: " + headerRow);
        }
    }
}
