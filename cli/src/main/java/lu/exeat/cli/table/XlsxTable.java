package lu.exeat.cli.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A sheet of a workbook (Office Open XML), row by row. Formulas count by the value that was kept with them.
final class XlsxTable implements Table {
    private static final int LONGEST_DIGITS = 60;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> headers;

    private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream, Iterator<Row> rows, List<String> headers) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = rows;
        this.headers = headers;
    }

    static Parsed<Table> open(Path file, TableForm form) throws IOException {
        Optional<Flaw> fault = XlsxGuard.findFault(file);
        if (fault.isPresent()) {
            return CsvTable.refused(Place.ROOT, "", fault.get());
        }
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException _) {
            return CsvTable.refused(Place.ROOT, "", Flaw.NO_WORKBOOK); // a zip of something else, or a broken one
        }
        Parsed<Table> table = open(workbook, form);
        if (table instanceof Parsed.Refused<Table>) {
            workbook.close();
        }
        return table;
    }

    private static Parsed<Table> open(ReadableWorkbook workbook, TableForm form) throws IOException {
        List<String> names;
        Optional<Sheet> sheet;
        try (Stream<Sheet> sheets = workbook.getSheets()) {
            names = sheets.map(Sheet::getName).toList();
            sheet = form.sheet().isPresent() ? workbook.findSheet(form.sheet().get()) : workbook.getSheet(0);
        } catch (RuntimeException _) {
            return CsvTable.refused(Place.ROOT, "", Flaw.NO_WORKBOOK);
        }
        if (sheet.isEmpty()) {
            return new Parsed.Refused<>(List.of(new Problem.NotAllowed(
                    Place.ROOT.child("sheet"), Problem.shown(form.sheet().orElse("")), names)));
        }
        try {
            Stream<Row> stream = sheet.get().openStream();
            Iterator<Row> rows = stream.iterator();
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (row.number() >= form.headerRow()) {
                    return row.number() > form.headerRow()
                            ? CsvTable.refused(Place.ROOT, "", Flaw.NO_HEADERS)
                            : TableFile.headers(row)
                                    .then(headers -> new Parsed.Good<>(new XlsxTable(workbook, stream, rows, headers)));
                }
            }
        } catch (RuntimeException _) {
            return CsvTable.refused(Place.ROOT, "", Flaw.NO_WORKBOOK);
        }
        return CsvTable.refused(Place.ROOT, "", Flaw.NO_HEADERS);
    }

    private static TableRow row(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::cell).orElse(Cell.NOTHING));
        }
        return new TableRow(row.getRowNum(), cells, List.of());
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        CellType type = cell.getType();
        return switch (type) {
            case NUMBER -> number(cell, raw);
            case STRING -> Cell.ofText(Optional.ofNullable(cell.asString()).orElse(""));
            case FORMULA ->
                raw.startsWith("#") ? new Cell.Fault(Problem.shown(raw), Flaw.FORMULA_FAULT) : computed(cell, raw);
            case ERROR -> new Cell.Fault(Problem.shown(raw), Flaw.FORMULA_FAULT);
            case BOOLEAN -> new Cell.Truth(Boolean.TRUE.equals(cell.asBoolean()));
            case EMPTY -> Cell.NOTHING;
        };
    }

    private static Cell computed(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        return raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?") ? number(cell, raw) : Cell.ofText(raw);
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        if (raw.isEmpty()) {
            return Cell.NOTHING;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(raw);
        } catch (NumberFormatException _) {
            return new Cell.Fault(Problem.shown(raw), Flaw.FORMULA_FAULT);
        }
        if (Math.abs((long) value.scale()) + value.precision() > LONGEST_DIGITS + 300L) {
            return new Cell.Fault(Problem.shown(raw), Flaw.FORMULA_FAULT);
        }
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (isDay(format)) {
            try {
                var moment = cell.asDate();
                return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? new Cell.Day(moment.toLocalDate())
                        : new Cell.Fault(Problem.shown(moment.toString()), Flaw.TIME_OF_DAY);
            } catch (DateTimeException | IllegalStateException | ArithmeticException _) {
                return new Cell.Fault(Problem.shown(raw), Flaw.FORMULA_FAULT);
            }
        }
        return new Cell.Number(rounded(value), format.matches("0{1,40}") ? format.length() : 1);
    }

    /// Workbooks keep binary floats, of which 15 digits count: 1234.56 may stand there as 1234.5599999999999.
    private static BigDecimal rounded(BigDecimal value) {
        return value.precision() > 15 ? value.round(new java.math.MathContext(15)) : value;
    }

    /// A format with a day, a month or a year in it; letters in quotes, in brackets or behind a stroke do not count.
    private static boolean isDay(String format) {
        String letters = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && (letters.contains("y") || letters.contains("d"));
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.isBlank()) {
                    return Optional.of(measured(row));
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException("the workbook is broken: " + e.getMessage(), e);
        }
    }

    /// Cells behind the last header are a fault where something stands in them.
    private TableRow measured(TableRow row) {
        boolean more = row.cells().stream().skip(headers.size()).anyMatch(cell -> !(cell instanceof Cell.Nothing));
        return more ? new TableRow(row.number(), row.cells(), List.of(Flaw.MORE_CELLS)) : row;
    }

    @Override
    public Style style() {
        return new Style(',', true);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
