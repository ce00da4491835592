package lu.exeat.cli.table;

import java.util.List;
import lu.exeat.terms.problem.Problem.Flaw;

/// One row.
///
/// - `number`: as a spreadsheet counts it, from 1, with the row of the headers
/// - `cells`: from the first column on; a workbook leaves out those behind the last that is filled
/// - `faults`: what is wrong with the row as a whole
public record TableRow(int number, List<Cell> cells, List<Flaw> faults) {
    public TableRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /// - `column`: counted from 0
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.NOTHING;
    }

    public boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(Cell.Nothing.class::isInstance);
    }
}
