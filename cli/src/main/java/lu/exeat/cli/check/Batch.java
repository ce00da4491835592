package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/// JSON Lines in, JSON Lines out: one line in, one line out, in order, with a memory that does not grow.
public final class Batch {
    /// Answers one line, which lies in a buffer.
    @FunctionalInterface
    public interface LineAnswer {
        Reply answer(byte[] buffer, int offset, int length);
    }

    /// The answer to one line.
    ///
    /// - `id`: that of the line, if it has one, even where other things are wrong with it
    /// - `fields`: what stands behind line number and id when the line was good
    public record Reply(Optional<String> id, Parsed<Map<String, Object>> fields) {}

    private final String task;
    private final Terminal terminal;
    private final Language language;
    private final LineAnswer answers;

    /// - `task`: named beside the progress; `language`: of the problems
    public Batch(String task, Terminal terminal, Language language, LineAnswer answers) {
        this.task = task;
        this.terminal = terminal;
        this.language = language;
        this.answers = answers;
    }

    /// Answers each line; 0 when all were good, 2 when some had problems.
    public int run(InputStream in) throws IOException {
        return run(in, new JsonLines(terminal.out()));
    }

    int run(InputStream in, AnswerSink sink) throws IOException {
        boolean visible = "1".equals(terminal.environment().get("EXEAT_ERROR_TERMINAL"));
        try (Optionally<ProgressBar> bar = new Optionally<>(visible ? Optional.of(progressBar()) : Optional.empty())) {
            Lines lines = new Lines(in);
            long number = 0;
            boolean allGood = true;
            while (lines.next()) {
                number++;
                Map<String, Object> answer = answer(lines, number);
                allGood &= !answer.containsKey("problems");
                sink.write(answer);
                bar.value().ifPresent(ProgressBar::step);
            }
            sink.flush();
            return allGood ? 0 : ExitCode.BAD_INPUT;
        }
    }

    private ProgressBar progressBar() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUpdateIntervalMillis(500)
                .setInitialMax(-1)
                .build();
    }

    private Map<String, Object> answer(Lines lines, long number) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", Math.toIntExact(Math.min(number, Integer.MAX_VALUE)));
        Reply reply = lines.tooLong()
                ? new Reply(Optional.empty(), new Parsed.Refused<>(List.of(lines.problem())))
                : answers.answer(lines.buffer(), lines.start(), lines.length());
        reply.id().ifPresent(id -> answer.put("id", id));
        switch (reply.fields()) {
            case Parsed.Good<Map<String, Object>>(Map<String, Object> fields) -> answer.putAll(fields);
            case Parsed.Refused<Map<String, Object>>(List<Problem> problems) ->
                answer.put("problems", ProblemDocument.of(problems, language));
        }
        return answer;
    }

    /// A resource that may be absent.
    private record Optionally<T extends AutoCloseable>(Optional<T> value) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (value.isPresent()) {
                try {
                    value.get().close();
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
