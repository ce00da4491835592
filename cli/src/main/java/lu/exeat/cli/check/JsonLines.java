package lu.exeat.cli.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lu.exeat.lawbook.answer.AnswerJson;

/// Answers as JSON Lines.
final class JsonLines implements AnswerSink {
    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void write(Map<String, Object> answer) throws IOException {
        out.write(AnswerJson.line(answer).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
