package lu.exeat.cli.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;

/// One order of a table.
///
/// - `rows`: as a spreadsheet counts them, at least one
/// - `number`: of the order, or the transaction's `id` where rows are not put together; empty where none could be read
/// - `document`: `{transaction: …}` as far as the cells could be read, each place with its row and column
/// - `problems`: all that is wrong with the rows and cells; the order counts only where there is none
/// - `lookedUp`: what the item master said, for each item that was looked up
/// - `ended`: nothing behind it can be read
public record Order(
        List<Integer> rows,
        Optional<String> number,
        Node document,
        List<Problem> problems,
        List<LookedUp> lookedUp,
        boolean ended) {
    public Order {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        lookedUp = List.copyOf(lookedUp);
    }

    /// The transaction, or all that is wrong with cells and document together. What is missing in the document because
    /// its cell could not be read is told once.
    public Parsed<Transaction> read(Optional<LocalDate> at, Clock clock) {
        Parsed<Transaction> read = TransactionReader.shipped().read(document, at, clock);
        if (problems.isEmpty()) {
            return read;
        }
        List<Problem> all = new ArrayList<>(problems);
        if (read instanceof Parsed.Refused<Transaction>(List<Problem> refused)) {
            refused.stream()
                    .filter(problem -> !(problem instanceof Problem.Missing) && !isTold(problem))
                    .forEach(all::add);
        }
        return new Parsed.Refused<>(all);
    }

    private boolean isTold(Problem problem) {
        String pointer = problem.place().pointer();
        return problems.stream().anyMatch(each -> each.place().pointer().equals(pointer));
    }

    /// What the item master said of one item.
    ///
    /// - `item`: its index in the transaction
    public record LookedUp(int item, String number, Standing standing) {}

    /// What became of the item's classification in the master.
    public enum Standing {
        /// It was taken over, as far as the row says nothing itself.
        USED,
        /// It was made against another list than that of the day, and was not taken over.
        OTHER_LIST,
        /// The item has none.
        NOT_CLASSIFIED,
        /// No such item.
        NOT_FOUND
    }
}
