package lu.exeat.cli.check;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// Determines the transaction of an earlier answer again.
final class Recheck {
    /// What came of one line.
    sealed interface Outcome {
        Optional<String> id();

        /// - `parts`: in what the two differ; none where nothing changed
        record Compared(Optional<String> id, Standing before, Standing after, List<Standing.Part> parts)
                implements Outcome {}

        /// The line held problems instead of a determination: nothing was determined that could change.
        record NotDetermined(Optional<String> id) implements Outcome {}

        record NotChecked(Optional<String> id, Hindrance why, List<Problem> problems) implements Outcome {}
    }

    /// Why a line could not be checked.
    enum Hindrance {
        /// The line is no answer of a batch.
        UNREADABLE,
        /// It has neither a transaction nor an id by which one is found.
        NO_ID,
        /// No transaction has its id.
        NOT_FOUND,
        /// Several transactions have its id.
        SEVERAL,
        /// The transaction is not in order.
        REFUSED
    }

    private static final String TRANSACTION = "transaction";

    private final Joined joined;
    private final Optional<LocalDate> at;
    private final boolean ownDate;
    private final Clock clock = Clock.systemUTC();

    /// - `at`: the day whose law counts, else today; `ownDate`: for each the day of the earlier answer
    Recheck(Joined joined, Optional<LocalDate> at, boolean ownDate) {
        this.joined = joined;
        this.at = at;
        this.ownDate = ownDate;
    }

    Outcome of(byte[] buffer, int offset, int length) throws IOException {
        Parsed<Node> line = DocumentReader.readLine(buffer, offset, length);
        if (line instanceof Parsed.Refused<Node>(List<Problem> problems)) {
            return new Outcome.NotChecked(Optional.empty(), Hindrance.UNREADABLE, problems);
        }
        if (!(line.require() instanceof Node.Mapping answer)) {
            return new Outcome.NotChecked(Optional.empty(), Hindrance.UNREADABLE, List.of());
        }
        Optional<String> id = answer.find("id").flatMap(node -> node.value(new Problems()));
        if (answer.find("determination").isEmpty() && answer.find("problems").isPresent()) {
            return new Outcome.NotDetermined(id);
        }
        Optional<Standing> before = answer.find("determination")
                .flatMap(node -> node.mapping(new Problems()))
                .flatMap(Standing::find);
        if (before.isEmpty()) {
            return new Outcome.NotChecked(id, Hindrance.UNREADABLE, List.of());
        }
        if (answer.find(TRANSACTION).isPresent()) {
            return compare(id, before.get(), answer.find(TRANSACTION).get());
        }
        return join(id, before.get());
    }

    private Outcome join(Optional<String> id, Standing before) throws IOException {
        if (id.isEmpty() || joined.index().isEmpty()) {
            return new Outcome.NotChecked(id, id.isEmpty() ? Hindrance.NO_ID : Hindrance.NOT_FOUND, List.of());
        }
        TransactionIndex index = joined.index().get();
        Optional<byte[]> text = index.find(id.get());
        if (text.isEmpty()) {
            return new Outcome.NotChecked(
                    id, index.isTwice(id.get()) ? Hindrance.SEVERAL : Hindrance.NOT_FOUND, List.of());
        }
        return switch (DocumentReader.readLine(text.get(), 0, text.get().length)) {
            case Parsed.Refused<Node>(List<Problem> problems) ->
                new Outcome.NotChecked(id, Hindrance.REFUSED, problems);
            case Parsed.Good<Node>(Node root) ->
                root instanceof Node.Mapping document
                                && document.find(TRANSACTION).isPresent()
                        ? compare(id, before, document.find(TRANSACTION).get())
                        : new Outcome.NotChecked(id, Hindrance.REFUSED, List.of());
        };
    }

    private Outcome compare(Optional<String> id, Standing before, Node transaction) {
        Optional<LocalDate> day = ownDate ? ownDay(before) : at;
        if (ownDate && day.isEmpty()) {
            return new Outcome.NotChecked(id, Hindrance.UNREADABLE, List.of());
        }
        // without its date the reader takes today, as the authority's clock has it
        Node dated = day.isEmpty() && transaction instanceof Node.Mapping mapping ? withoutDate(mapping) : transaction;
        return switch (TransactionReader.shipped().readTransaction(dated, day, clock)) {
            case Parsed.Refused<Transaction>(List<Problem> problems) ->
                new Outcome.NotChecked(id, Hindrance.REFUSED, problems);
            case Parsed.Good<Transaction>(Transaction read) -> {
                Standing after = Standing.of(Lawbook.shipped().answer(read));
                yield new Outcome.Compared(id, before, after, before.differences(after));
            }
        };
    }

    private static Optional<LocalDate> ownDay(Standing before) {
        try {
            return Optional.of(LocalDate.parse(before.asOf()));
        } catch (DateTimeParseException _) {
            return Optional.empty(); // told as unreadable
        }
    }

    private static Node withoutDate(Node.Mapping transaction) {
        Map<String, Node> fields = new LinkedHashMap<>(transaction.fields());
        fields.remove("date");
        return new Node.Mapping(transaction.place(), fields);
    }
}
