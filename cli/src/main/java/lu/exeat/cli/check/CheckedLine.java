package lu.exeat.cli.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.Fragments;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;

/// Determines the transaction of one line of a batch.
final class CheckedLine implements Batch.LineAnswer {
    private final Language language;
    private final Optional<LocalDate> at;
    private final boolean explain;
    private final boolean withTransaction;
    private final Fragments fragments;
    private final TransactionReader reader = TransactionReader.shipped();
    private final Lawbook lawbook = Lawbook.shipped();
    private final Clock clock = Clock.systemUTC();

    /// - `withTransaction`: echoes the document that was determined; `fragments`: for answers in this language
    CheckedLine(
            Language language, Optional<LocalDate> at, boolean explain, boolean withTransaction, Fragments fragments) {
        this.fragments = fragments;
        this.language = language;
        this.at = at;
        this.explain = explain;
        this.withTransaction = withTransaction;
    }

    @Override
    public Batch.Reply answer(byte[] buffer, int offset, int length) {
        return switch (reader.readLine(buffer, offset, length, at, clock)) {
            case Parsed.Good<Transaction>(Transaction transaction) ->
                new Batch.Reply(transaction.id(), new Parsed.Good<>(fields(transaction, buffer, offset, length)));
            case Parsed.Refused<Transaction>(List<Problem> problems) ->
                new Batch.Reply(reader.findId(buffer, offset, length), new Parsed.Refused<>(problems));
        };
    }

    private Map<String, Object> fields(Transaction transaction, byte[] buffer, int offset, int length) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "determination",
                AnswerDocument.determination(lawbook.answer(transaction), language, explain, fragments));
        if (withTransaction
                && DocumentReader.readLine(buffer, offset, length) instanceof Parsed.Good<Node>(Node root)) {
            TransactionEcho.of(root).ifPresent(echo -> fields.put("transaction", echo));
        }
        return fields;
    }
}
