package lu.exeat.cli.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lu.exeat.cli.terminal.Input;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.lawbook.answer.AnswerJson;

/// A file of kept classifications, one a line as JSON. What stands in it stays; more is put behind.
final class KeptRecords implements AutoCloseable {
    private final Writer out;

    private KeptRecords(Writer out) {
        this.out = out;
    }

    /// - throws [Input.CannotRead] in words when the file cannot be opened for writing
    static KeptRecords open(String file) {
        try {
            return new KeptRecords(Files.newBufferedWriter(
                    Path.of(file), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException | InvalidPathException e) {
            throw new Input.CannotRead(file, e);
        }
    }

    /// A line is on the disk before the next is asked for.
    void keep(ClassificationRecord record) {
        try {
            out.write(AnswerJson.line(record.document()));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
