package lu.exeat.cli.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;

/// The records of CSV (RFC 4180) as rows: cells in quotes may hold separators, line breaks and doubled quotes.
///
/// Split as bytes, which is safe in UTF-8, so that a cell in another encoding is a fault of that cell and not of the
/// whole file. A record that does not end within [#LONGEST] bytes ends the reading: a quote was not closed.
final class CsvRecords {
    static final int LONGEST = 1 << 20;
    private static final int MOST_CELLS = 2000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final char separator;
    private int number;
    private int ahead = -2;
    private boolean ended;

    /// - `in`: buffered, behind the byte order mark
    CsvRecords(InputStream in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /// The next record, blank or not; empty at the end.
    Optional<TableRow> next() throws IOException {
        int first = read();
        if (ended || first < 0) {
            return Optional.empty();
        }
        number++;
        return Optional.of(record(first));
    }

    private TableRow record(int first) throws IOException {
        List<Cell> cells = new ArrayList<>();
        List<Flaw> faults = new ArrayList<>();
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        boolean quoted = false;
        boolean closed = false;
        long length = 0;
        int sign = first;
        while (true) {
            if (++length > LONGEST) {
                ended = true;
                return new TableRow(number, List.of(), List.of(quoted ? Flaw.QUOTE_NOT_CLOSED : Flaw.ROW_TOO_LONG));
            }
            if (quoted) {
                if (sign < 0) {
                    return new TableRow(number, cells, List.of(Flaw.QUOTE_NOT_CLOSED));
                }
                if (sign != '"') {
                    cell.write(sign);
                } else if (peek() == '"') {
                    cell.write(read());
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (sign == separator) {
                add(cells, cell);
                closed = false;
            } else if (sign < 0 || sign == '\n' || sign == '\r') {
                if (sign == '\r' && peek() == '\n') {
                    read();
                }
                add(cells, cell);
                if (cells.size() > MOST_CELLS) {
                    faults.add(Flaw.ROW_TOO_LONG);
                }
                return new TableRow(number, cells, faults);
            } else if (sign == '"' && cell.size() == 0 && !closed) {
                quoted = true;
            } else {
                if (closed && sign != ' ' && !faults.contains(Flaw.AFTER_QUOTE)) {
                    faults.add(Flaw.AFTER_QUOTE);
                }
                cell.write(sign);
            }
            sign = read();
        }
    }

    private static void add(List<Cell> cells, ByteArrayOutputStream bytes) {
        if (cells.size() <= MOST_CELLS) {
            cells.add(cell(bytes.toByteArray()));
        }
        bytes.reset();
    }

    private static Cell cell(byte[] bytes) {
        try {
            return Cell.ofText(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return new Cell.Fault(Problem.shown(new String(bytes, WINDOWS)), Flaw.NOT_UTF_8);
        }
    }

    private int read() throws IOException {
        if (ahead == -2) {
            return in.read();
        }
        int sign = ahead;
        ahead = -2;
        return sign;
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }
}
