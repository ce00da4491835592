package lu.exeat.cli.orders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.cli.table.Cell;
import lu.exeat.cli.table.Table;
import lu.exeat.cli.table.TableRow;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import lu.exeat.terms.problem.Problems;

/// The orders of a table, one after the other. Only the rows of one order are held at a time.
///
/// Rows of one order stand next to each other; where its number comes up again further down, that part is refused. What
/// is said of the whole order must be the same in each of its rows: a later row may leave it empty, save what is known
/// of the end use and other facts, where an empty cell means that nobody answered.
public final class OrderReader {
    private static final String ITEMS = "items";
    private static final Place TRANSACTION = Place.ROOT.child("transaction");

    private final Mapping mapping;
    private final Table table;
    private final RowNodes nodes;
    private final Source.Group act;
    private final Source.Group item;
    private final Optional<MasterLookup> master;
    private final SeenOrders seen = new SeenOrders();
    private Optional<TableRow> ahead;

    /// - `mapping`: one whose [Mapping#check] found nothing in the table's headers
    /// - `master`: the item master, where the mapping names a column for it
    public OrderReader(Mapping mapping, Table table, Optional<MasterLookup> master) throws IOException {
        this.mapping = mapping;
        this.table = table;
        this.nodes = new RowNodes(table.headers());
        this.master = mapping.itemNumber().isPresent() ? master : Optional.empty();
        Map<String, Source> fields = new LinkedHashMap<>(mapping.document().fields());
        Source items = fields.remove(ITEMS);
        this.act = new Source.Group(fields);
        this.item = items instanceof Source.Group group ? group : new Source.Group(Map.of());
        this.ahead = table.next();
    }

    /// Whether so many orders were read that one coming up again is no longer noticed.
    public boolean hasForgotten() {
        return seen.isFull();
    }

    /// The next order; empty at the end.
    public Optional<Order> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        TableRow first = ahead.get();
        Optional<String> number = orderOf(first);
        Problems problems = new Problems();
        noteOrder(first, number, problems);
        Draft draft = new Draft(first, problems);
        ahead = table.next();
        while (number.isPresent() && ahead.isPresent() && orderOf(ahead.get()).equals(number)) {
            draft.add(ahead.get());
            ahead = table.next();
        }
        return Optional.of(draft.order(number));
    }

    private Optional<String> orderOf(TableRow row) {
        return mapping.order()
                .flatMap(column -> nodes.cell(row, column.header()).findText());
    }

    private void noteOrder(TableRow row, Optional<String> number, Problems problems) {
        if (mapping.order().isEmpty()) {
            return;
        }
        String header = mapping.order().get().header();
        Place place = TRANSACTION.child("id", row.number(), nodes.requireColumn(header) + 1);
        if (nodes.cell(row, header) instanceof Cell.Fault(String found, Flaw why)) {
            problems.note(new Problem.Unreadable(place, found, why));
        } else if (number.isEmpty()) {
            problems.note(new Problem.Unreadable(place, "", Flaw.NO_ORDER));
        } else if (!seen.add(number.get())) {
            problems.note(new Problem.Unreadable(place, Problem.shown(number.get()), Flaw.ORDER_SPLIT));
        }
    }

    /// One order while its rows come in.
    private final class Draft {
        private final TableRow first;
        private final Problems problems;
        private final List<Integer> rows = new ArrayList<>();
        private final List<Map<String, Node>> items = new ArrayList<>();
        private final List<Optional<String>> numbers = new ArrayList<>();
        private final Map<String, Node> fields;
        private int rowCount;
        private boolean ended;

        Draft(TableRow first, Problems problems) {
            this.first = first;
            this.problems = problems;
            this.fields = nodes.fields(act, first, TRANSACTION, problems);
            addItem(first);
        }

        void add(TableRow row) {
            act.columns().forEach(column -> compare(column, row));
            addItem(row);
        }

        private void addItem(TableRow row) {
            rowCount++;
            if (rowCount > Transaction.MOST_ITEMS) {
                return; // counted: the order is refused
            }
            rows.add(row.number());
            for (Flaw flaw : row.faults()) {
                problems.note(new Problem.Unreadable(TRANSACTION.child(ITEMS, row.number(), 0), "", flaw));
                ended |= flaw == Flaw.QUOTE_NOT_CLOSED || flaw == Flaw.ROW_TOO_LONG;
            }
            Place place =
                    TRANSACTION.child(ITEMS, row.number(), 0).child(Integer.toString(items.size()), row.number(), 0);
            items.add(nodes.fields(item, row, place, problems));
            numbers.add(mapping.itemNumber().flatMap(column -> itemNumber(column.header(), row, place)));
        }

        private Optional<String> itemNumber(String header, TableRow row, Place place) {
            Cell cell = nodes.cell(row, header);
            if (cell instanceof Cell.Fault(String found, Flaw why)) {
                problems.note(new Problem.Unreadable(
                        place.child("ref", row.number(), nodes.requireColumn(header) + 1), found, why));
            }
            return cell.findText();
        }

        /// Notes where a later row says something else of the whole order than the first.
        private void compare(Source.Column column, TableRow row) {
            String path = pathOf(act, column).orElseThrow();
            Place place =
                    new Place(Optional.of(TRANSACTION), path, row.number(), nodes.requireColumn(column.header()) + 1);
            String said = nodes.text(column, row, place, problems).orElse("");
            String before = nodes.text(column, first, place, new Problems()).orElse("");
            boolean mayBeEmpty = !path.startsWith("endUse") && !path.startsWith("facts");
            if (!said.equals(before) && !(said.isEmpty() && mayBeEmpty)) {
                problems.note(new Problem.Contradiction(
                        place, Problem.shown(said), "/transaction/" + path + " (" + first.number() + ")", before));
            }
        }

        Order order(Optional<String> orderNumber) {
            if (rowCount > Transaction.MOST_ITEMS) {
                problems.note(new Problem.TooMany(
                        TRANSACTION.child(ITEMS, first.number(), 0), rowCount, Transaction.MOST_ITEMS));
            }
            if (orderNumber.isPresent() && !fields.containsKey("id")) {
                int column = nodes.requireColumn(mapping.order().orElseThrow().header()) + 1;
                fields.put("id", new Node.Scalar(TRANSACTION.child("id", first.number(), column), orderNumber.get()));
            }
            List<Order.LookedUp> lookedUp = master.map(each -> each.complete(fields, items, numbers, problems))
                    .orElse(List.of());
            Optional<String> number = orderNumber.or(
                    () -> Optional.ofNullable(fields.get("id")).flatMap(node -> node.value(new Problems())));
            return new Order(rows, number, document(), problems.list(), lookedUp, ended);
        }

        private Node document() {
            Place list = TRANSACTION.child(ITEMS, first.number(), 0);
            List<Node> entries = new ArrayList<>();
            for (int index = 0; index < items.size(); index++) {
                entries.add(
                        new Node.Mapping(list.child(Integer.toString(index), rows.get(index), 0), items.get(index)));
            }
            Map<String, Node> whole = new LinkedHashMap<>(fields);
            whole.put(ITEMS, new Node.Sequence(list, entries));
            Place place = Place.ROOT.child("transaction", first.number(), 0);
            return new Node.Mapping(Place.ROOT, Map.of("transaction", new Node.Mapping(place, whole)));
        }
    }

    /// Where a column's content goes, fields with `/` between.
    private static Optional<String> pathOf(Source.Group group, Source.Column wanted) {
        return group.fields().entrySet().stream()
                .flatMap(entry -> pathOf(entry.getKey(), entry.getValue(), wanted).stream())
                .findFirst();
    }

    private static Optional<String> pathOf(String path, Source source, Source.Column wanted) {
        return switch (source) {
            case Source.Constant _ -> Optional.empty();
            case Source.Column column -> column == wanted ? Optional.of(path) : Optional.empty();
            case Source.Group group -> pathOf(group, wanted).map(below -> path + "/" + below);
            case Source.Several(List<Source> entries) -> {
                for (int index = 0; index < entries.size(); index++) {
                    Optional<String> found = pathOf(path + "/" + index, entries.get(index), wanted);
                    if (found.isPresent()) {
                        yield found;
                    }
                }
                yield Optional.empty();
            }
        };
    }
}
