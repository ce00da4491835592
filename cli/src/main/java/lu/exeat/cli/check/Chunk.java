package lu.exeat.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.problem.Problem;

/// Some lines of a stream, one after the other in one buffer.
final class Chunk {
    private static final int MOST_LINES = 256;
    private static final int MOST_BYTES = 1 << 17;

    private final long first;
    private final List<Line> lines = new ArrayList<>();
    private byte[] buffer = new byte[MOST_BYTES];
    private int filled;

    /// A line; it begins in the buffer where `start` says.
    ///
    /// - `problem`: of a line that is too long, which then is not in the buffer
    record Line(int start, int length, Optional<Problem> problem) {}

    private Chunk(long first) {
        this.first = first;
    }

    /// The next lines, nothing at the end.
    ///
    /// - `first`: the number of the next line
    static Optional<Chunk> read(Lines from, long first) throws IOException {
        Chunk chunk = new Chunk(first);
        while (chunk.lines.size() < MOST_LINES && chunk.filled < MOST_BYTES && from.next()) {
            chunk.add(from);
        }
        return chunk.lines.isEmpty() ? Optional.empty() : Optional.of(chunk);
    }

    private void add(Lines from) {
        if (from.tooLong()) {
            lines.add(new Line(filled, 0, Optional.of(from.problem())));
            return;
        }
        int length = from.length();
        if (filled + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, filled + length);
        }
        System.arraycopy(from.buffer(), from.start(), buffer, filled, length);
        lines.add(new Line(filled, length, Optional.empty()));
        filled += length;
    }

    /// The number of the first line.
    long first() {
        return first;
    }

    List<Line> lines() {
        return lines;
    }

    byte[] buffer() {
        return buffer;
    }
}
