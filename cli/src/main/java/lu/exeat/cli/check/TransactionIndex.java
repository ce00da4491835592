package lu.exeat.cli.check;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.terminal.Input;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.TransactionReader;

/// The transactions of a file of JSON Lines by their ids. Only ids and places are held; the lines stay in the file.
final class TransactionIndex implements Closeable {
    private final RandomAccessFile file;
    private final Map<String, Span> spans = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    /// Where a line stands, in bytes.
    private record Span(long start, int length) {}

    private TransactionIndex(RandomAccessFile file) {
        this.file = file;
    }

    /// - throws [Input.CannotRead] for what is no file that can be read again from its middle
    static TransactionIndex of(String name) throws IOException {
        if (!Files.isRegularFile(Path.of(name))) {
            throw new Input.CannotRead(name, "no such file");
        }
        TransactionIndex index = new TransactionIndex(new RandomAccessFile(name, "r"));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16)) {
            index.read(in);
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
        return index;
    }

    private void read(InputStream in) throws IOException {
        byte[] line = new byte[DocumentReader.MOST_BYTES + 1];
        long start = 0;
        int length = 0;
        long position = 0;
        for (int sign = in.read(); ; sign = in.read()) {
            if (sign >= 0 && sign != '\n') {
                position++;
                if (length < line.length) {
                    line[length] = (byte) sign;
                    length++;
                }
                continue;
            }
            if (length > 0 && length <= DocumentReader.MOST_BYTES) {
                note(line, start, length);
            }
            if (sign < 0) {
                return;
            }
            position++;
            start = position;
            length = 0;
        }
    }

    private void note(byte[] line, long start, int length) {
        TransactionReader.shipped().findId(line, 0, length).ifPresent(id -> {
            if (spans.put(id, new Span(start, length)) != null) {
                twice.add(id);
            }
        });
    }

    /// Whether two lines have this id, so that neither can be meant.
    boolean isTwice(String id) {
        return twice.contains(id);
    }

    /// The line with this id; empty where none or several have it.
    Optional<byte[]> find(String id) throws IOException {
        Span span = spans.get(id);
        if (span == null || isTwice(id)) {
            return Optional.empty();
        }
        byte[] line = new byte[span.length()];
        file.seek(span.start());
        file.readFully(line);
        return Optional.of(line);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
