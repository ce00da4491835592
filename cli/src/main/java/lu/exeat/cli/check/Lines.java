package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;

/// The lines of a stream as bytes, one after the other, in one buffer that does not grow beyond the longest document.
///
/// A line that is longer is passed over to its end and told of as a problem.
final class Lines {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private int length;
    private long passedOver;
    private boolean ended;

    Lines(InputStream in) {
        this.in = in;
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// Without the line break.
    int length() {
        return length;
    }

    boolean tooLong() {
        return passedOver > 0;
    }

    Problem problem() {
        return new Problem.TooMany(Place.ROOT, passedOver, DocumentReader.MOST_BYTES);
    }

    /// Goes to the next line; false at the end. A last line without a break counts, nothing behind a break does not.
    boolean next() throws IOException {
        start += length + (start + length < filled && buffer[start + length] == '\n' ? 1 : 0);
        length = 0;
        passedOver = 0;
        int searched = start;
        while (true) {
            for (int i = searched; i < filled; i++) {
                if (buffer[i] == '\n') {
                    return found(i);
                }
            }
            searched = filled;
            if (ended) {
                return filled > start || passedOver > 0 ? found(filled) : false;
            }
            if (filled - start > DocumentReader.MOST_BYTES) {
                passedOver += filled - start;
                filled = start;
                searched = start;
            }
            int moved = makeRoom();
            searched -= moved;
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                ended = true;
            } else {
                filled += read;
            }
        }
    }

    private boolean found(int end) {
        length = end - start;
        if (passedOver > 0) {
            passedOver += length;
        }
        return true;
    }

    private int makeRoom() {
        if (filled < buffer.length) {
            return 0;
        }
        int moved = start;
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return moved;
    }
}
