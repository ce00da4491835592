package lu.exeat.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import lu.exeat.lawbook.answer.AnswerJson;

/// How the answers of a batch are written. For several threads, each with a stream of its own.
interface AnswerForm {
    /// JSON Lines.
    AnswerForm JSON_LINES = (answer, into) -> {
        AnswerJson.line(answer, into);
        into.write('\n');
    };

    /// Writes what stands before the first answer, even where there is none.
    default void begin(OutputStream into) throws IOException {}

    /// Writes one answer.
    ///
    /// - `answer`: as a line of JSON Lines has it
    void write(Map<String, Object> answer, OutputStream into) throws IOException;
}
