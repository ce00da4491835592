package lu.exeat.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;

/// A table in CSV: UTF-8 with or without byte order mark, cells separated by comma, semicolon or tab.
final class CsvTable implements Table {
    private static final int SEARCHED = 1 << 16;
    private static final String SEPARATORS = ";,\t";

    private final InputStream in;
    private final CsvRecords records;
    private final List<String> headers;
    private final Style style;

    private CsvTable(InputStream in, CsvRecords records, List<String> headers, Style style) {
        this.in = in;
        this.records = records;
        this.headers = headers;
        this.style = style;
    }

    static Parsed<Table> open(InputStream source, TableForm form) throws IOException {
        BufferedInputStream in = new BufferedInputStream(source, SEARCHED);
        in.mark(SEARCHED);
        byte[] start = in.readNBytes(SEARCHED - 1);
        in.reset();
        if (isUtf16(start)) {
            return refused(Place.ROOT, "", Flaw.UTF_16);
        }
        boolean marked = hasMark(start);
        in.skipNBytes(marked ? 3 : 0);
        String text = new String(start, marked ? 3 : 0, start.length - (marked ? 3 : 0), StandardCharsets.ISO_8859_1);
        boolean told = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
        char separator = form.separator().orElseGet(() -> told ? text.charAt(4) : separatorOf(text, form.headerRow()));
        CsvRecords records = new CsvRecords(in, separator);
        Optional<TableRow> header = records.next();
        // the line by which a spreadsheet tells its separator is no row of the table, but counted as one
        for (int row = told ? 0 : 1; row < form.headerRow() && header.isPresent(); row++) {
            header = records.next();
        }
        if (header.isEmpty()) {
            return refused(Place.ROOT, "", Flaw.NO_HEADERS);
        }
        return TableFile.headers(header.get())
                .then(headers -> new Parsed.Good<>(new CsvTable(in, records, headers, new Style(separator, marked))));
    }

    private static boolean isUtf16(byte[] start) {
        return start.length > 1
                && (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                        || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE);
    }

    private static boolean hasMark(byte[] start) {
        return start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }

    static <T> Parsed<T> refused(Place place, String found, Flaw why) {
        return new Parsed.Refused<>(List.of(new Problem.Unreadable(place, found, why)));
    }

    /// The separator that stands most often outside of quotes in the row of the headers; a comma where none does.
    private static char separatorOf(String text, int headerRow) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int row = 1;
        for (int i = 0; i < text.length() && row <= headerRow; i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r' && !text.startsWith("\n", i + 1))) {
                row++;
            } else if (!quoted && row == headerRow && SEPARATORS.indexOf(sign) >= 0) {
                counts[SEPARATORS.indexOf(sign)]++;
            }
        }
        int best = SEPARATORS.indexOf(',');
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        Optional<TableRow> row = records.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = records.next();
        }
        return row.map(this::measured);
    }

    /// A row with more or fewer cells than headers is a fault: a decimal comma without quotes moves all behind it.
    private TableRow measured(TableRow row) {
        if (row.cells().size() == headers.size() || !row.faults().isEmpty()) {
            return row;
        }
        List<Flaw> faults = new ArrayList<>(row.faults());
        faults.add(row.cells().size() > headers.size() ? Flaw.MORE_CELLS : Flaw.FEWER_CELLS);
        return new TableRow(row.number(), row.cells(), faults);
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
