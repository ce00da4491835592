package lu.exeat.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

/// JSON Lines in, JSON Lines out: one line in, one line out, in order, with a memory that does not grow. All processors
/// answer lines at once.
public final class Batch {
    private static final int FIRST_BYTES = 3 << 18;

    /// Answers one line, which lies in a buffer. For several threads.
    @FunctionalInterface
    public interface LineAnswer {
        Reply answer(byte[] buffer, int offset, int length);
    }

    /// The answer to one line.
    ///
    /// - `id`: that of the line, if it has one, even where other things are wrong with it
    /// - `fields`: what stands behind line number and id when the line was good
    /// - `afterwards`: what else is to be done for the line, line after line by one thread
    public record Reply(Optional<String> id, Parsed<Map<String, Object>> fields, Runnable afterwards) {
        public Reply(Optional<String> id, Parsed<Map<String, Object>> fields) {
            this(id, fields, () -> {});
        }
    }

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
        return run(in, AnswerForm.JSON_LINES);
    }

    int run(InputStream in, AnswerForm form) throws IOException {
        boolean visible = "1".equals(terminal.environment().get("EXEAT_ERROR_TERMINAL"));
        Source source = new Source(new Lines(in));
        try (Optionally<ProgressBar> bar = new Optionally<>(visible ? Optional.of(progressBar()) : Optional.empty());
                InOrder<Chunk, Answers> answers = new InOrder<>(source, chunk -> answer(chunk, form))) {
            form.begin(terminal.out());
            boolean allGood = true;
            for (Optional<Answers> next = answers.next(); next.isPresent(); next = answers.next()) {
                Answers ready = next.get();
                ready.afterwards.forEach(Runnable::run);
                ready.written.writeTo(terminal.out());
                allGood &= ready.allGood;
                bar.value().ifPresent(each -> each.stepBy(ready.lines));
            }
            terminal.out().flush();
            return allGood ? 0 : ExitCode.BAD_INPUT;
        }
    }

    /// The lines of a stream, chunk by chunk.
    private static final class Source implements InOrder.Source<Chunk> {
        private final Lines lines;
        private long read;

        Source(Lines lines) {
            this.lines = lines;
        }

        @Override
        public Optional<Chunk> next() throws IOException {
            Optional<Chunk> chunk = Chunk.read(lines, read + 1);
            read += chunk.map(each -> each.lines().size()).orElse(0);
            return chunk;
        }
    }

    private record Answers(ByteArrayOutputStream written, int lines, boolean allGood, List<Runnable> afterwards) {}

    private Answers answer(Chunk chunk, AnswerForm form) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(FIRST_BYTES);
        List<Runnable> afterwards = new ArrayList<>();
        boolean allGood = true;
        long number = chunk.first();
        for (Chunk.Line line : chunk.lines()) {
            Reply reply = reply(chunk.buffer(), line);
            afterwards.add(reply.afterwards());
            Map<String, Object> answer = answer(reply, number);
            allGood &= !answer.containsKey("problems");
            form.write(answer, written);
            number++;
        }
        return new Answers(written, chunk.lines().size(), allGood, afterwards);
    }

    private ProgressBar progressBar() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUpdateIntervalMillis(500)
                .setInitialMax(-1)
                .build();
    }

    private Reply reply(byte[] buffer, Chunk.Line line) {
        return line.problem().isPresent()
                ? new Reply(
                        Optional.empty(),
                        new Parsed.Refused<>(List.of(line.problem().get())))
                : answers.answer(buffer, line.start(), line.length());
    }

    private Map<String, Object> answer(Reply reply, long number) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", Math.toIntExact(Math.min(number, Integer.MAX_VALUE)));
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
