package lu.exeat.cli.check;

import java.io.IOException;
import java.util.Map;

/// Where the answers of a batch go, one after the other.
interface AnswerSink {
    /// - `answer`: as a line of JSON Lines has it
    void write(Map<String, Object> answer) throws IOException;

    void flush() throws IOException;
}
