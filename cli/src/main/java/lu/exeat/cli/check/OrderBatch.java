package lu.exeat.cli.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.cli.orders.Order;
import lu.exeat.cli.orders.OrderReader;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;

/// The orders of a table, each determined as one transaction and answered by one line.
final class OrderBatch {
    private final Language language;
    private final Optional<LocalDate> at;
    private final boolean explain;
    private final boolean withTransaction;
    private final Lawbook lawbook = Lawbook.shipped();
    private final Clock clock = Clock.systemUTC();

    /// - `explain`: with the facts behind each finding; `withTransaction`: with the transaction that was determined
    OrderBatch(Language language, Optional<LocalDate> at, boolean explain, boolean withTransaction) {
        this.language = language;
        this.at = at;
        this.explain = explain;
        this.withTransaction = withTransaction;
    }

    /// Answers each order; 0 when all were good, 2 when some had problems.
    ///
    /// - `headers`: of the table, named in problems
    int run(OrderReader orders, List<String> headers, AnswerForm form, OutputStream target) throws IOException {
        OutputStream out = new BufferedOutputStream(target, 1 << 16);
        form.begin(out);
        boolean allGood = true;
        Optional<Order> order = orders.next();
        while (order.isPresent()) {
            Map<String, Object> answer = answer(order.get(), headers);
            allGood &= !answer.containsKey("problems");
            form.write(answer, out);
            order = order.get().ended() ? Optional.empty() : orders.next();
        }
        out.flush();
        return allGood ? ExitCode.ANSWERED : ExitCode.BAD_INPUT;
    }

    private Map<String, Object> answer(Order order, List<String> headers) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", order.rows().getFirst());
        answer.put("rows", List.copyOf(order.rows()));
        order.number().ifPresent(number -> answer.put("id", number));
        switch (order.read(at, clock)) {
            case Parsed.Good<Transaction>(Transaction transaction) -> {
                answer.put(
                        "determination", AnswerDocument.determination(lawbook.answer(transaction), language, explain));
                if (!order.lookedUp().isEmpty()) {
                    answer.put("itemMaster", lookedUp(order.lookedUp()));
                }
                if (withTransaction) {
                    TransactionEcho.of(order.document()).ifPresent(echo -> answer.put("transaction", echo));
                }
            }
            case Parsed.Refused<Transaction>(List<Problem> problems) ->
                answer.put(
                        "problems",
                        ProblemDocument.ofTable(problems, order.rows().getFirst(), headers, language));
        }
        return answer;
    }

    private static List<Object> lookedUp(List<Order.LookedUp> items) {
        List<Object> documents = new ArrayList<>();
        for (Order.LookedUp item : items) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("item", item.item());
            document.put("number", item.number());
            document.put("standing", item.standing().name());
            documents.add(document);
        }
        return documents;
    }
}
