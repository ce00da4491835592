package lu.exeat.cli.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/// JSON Lines in, JSON Lines out: one line in, one line out, in order, with a memory that does not grow.
final class Batch {
    private final Terminal terminal;
    private final Language language;
    private final Optional<LocalDate> at;
    private final boolean explain;
    private final TransactionReader reader = TransactionReader.shipped();
    private final Lawbook lawbook = Lawbook.shipped();
    private final Clock clock = Clock.systemUTC();

    Batch(Terminal terminal, Language language, Optional<LocalDate> at, boolean explain) {
        this.terminal = terminal;
        this.language = language;
        this.at = at;
        this.explain = explain;
    }

    /// Answers each line; 0 when all were good, 2 when some had problems.
    int run(InputStream in) throws IOException {
        boolean visible = "1".equals(terminal.environment().get("EXEAT_ERROR_TERMINAL"));
        try (Optionally<ProgressBar> bar = new Optionally<>(visible ? Optional.of(progressBar()) : Optional.empty())) {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            Lines lines = new Lines(in);
            long number = 0;
            boolean allGood = true;
            while (lines.next()) {
                number++;
                Map<String, Object> answer = answer(lines, number);
                allGood &= !answer.containsKey("problems");
                out.write(AnswerJson.line(answer).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                bar.value().ifPresent(ProgressBar::step);
            }
            out.flush();
            return allGood ? 0 : ExitCode.BAD_INPUT;
        }
    }

    private static ProgressBar progressBar() {
        return new ProgressBarBuilder()
                .setTaskName("check")
                .setUpdateIntervalMillis(500)
                .setInitialMax(-1)
                .build();
    }

    private Map<String, Object> answer(Lines lines, long number) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", Math.toIntExact(Math.min(number, Integer.MAX_VALUE)));
        Parsed<Transaction> parsed = lines.tooLong()
                ? new Parsed.Refused<>(List.of(lines.problem()))
                : reader.readLine(lines.buffer(), lines.start(), lines.length(), at, clock);
        switch (parsed) {
            case Parsed.Good<Transaction>(Transaction transaction) -> {
                transaction.id().ifPresent(id -> answer.put("id", id));
                Answer determined = lawbook.answer(transaction);
                answer.put("determination", AnswerDocument.determination(determined, language, explain));
            }
            case Parsed.Refused<Transaction>(List<Problem> problems) -> {
                if (!lines.tooLong()) {
                    reader.findId(lines.buffer(), lines.start(), lines.length()).ifPresent(id -> answer.put("id", id));
                }
                List<Object> worded = new ArrayList<>();
                for (Problem problem : problems) {
                    worded.add(Map.of(
                            "pointer", problem.place().pointer(),
                            "found", problem.found(),
                            "allowed", ProblemWording.allowed(problem, language)));
                }
                answer.put("problems", worded);
            }
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
