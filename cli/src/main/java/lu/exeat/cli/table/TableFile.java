package lu.exeat.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lu.exeat.cli.terminal.Input;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;

/// Opens a table, whichever of the forms its file has.
public final class TableFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /// - `name`: of the file; `-` is standard input, which must be CSV
    /// - throws [Input.CannotRead] when it cannot be opened
    public static Parsed<Table> open(String name, TableForm form) throws IOException {
        InputStream in = new BufferedInputStream(Input.open(name));
        Parsed<Table> table;
        in.mark(ZIP.length);
        byte[] start = in.readNBytes(ZIP.length);
        in.reset();
        if (Arrays.equals(start, OLD_OFFICE)) {
            table = CsvTable.refused(Place.ROOT, "", Flaw.OLD_WORKBOOK);
        } else if (!Arrays.equals(start, ZIP)) {
            table = isWorkbookByName(name)
                    ? CsvTable.refused(Place.ROOT, "", Flaw.NO_WORKBOOK)
                    : CsvTable.open(in, form);
        } else if (name.equals("-") || !Files.isRegularFile(Path.of(name))) {
            table = CsvTable.refused(Place.ROOT, "", Flaw.WORKBOOK_AS_STREAM);
        } else {
            in.close();
            return XlsxTable.open(Path.of(name), form);
        }
        if (table instanceof Parsed.Refused<Table>) {
            in.close();
        }
        return table;
    }

    /// Whether a name is that of a table and not of JSON Lines.
    public static boolean isTableByName(String name) {
        return isWorkbookByName(name) || name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isWorkbookByName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xlsx") || small.endsWith(".xlsm") || small.endsWith(".xls");
    }

    /// The headers of a table by their row; refused where a cell of it cannot be read or all are empty.
    static Parsed<List<String>> headers(TableRow row) {
        List<Problem> problems = new ArrayList<>();
        row.faults()
                .forEach(fault ->
                        problems.add(new Problem.Unreadable(Place.ROOT.child("headers", row.number(), 1), "", fault)));
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            if (cell instanceof Cell.Fault(String found, Flaw why)) {
                problems.add(new Problem.Unreadable(Place.ROOT.child("headers", row.number(), column + 1), found, why));
            }
            headers.add(cell.findText().orElse(""));
        }
        if (problems.isEmpty() && headers.stream().allMatch(String::isEmpty)) {
            problems.add(new Problem.Unreadable(Place.ROOT, "", Flaw.NO_HEADERS));
        }
        return problems.isEmpty() ? new Parsed.Good<>(List.copyOf(headers)) : new Parsed.Refused<>(problems);
    }
}
