package lu.exeat.cli.item;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.orders.Mapping;
import lu.exeat.cli.orders.RowNodes;
import lu.exeat.cli.table.Table;
import lu.exeat.cli.table.TableRow;
import lu.exeat.item.list.ControlList;
import lu.exeat.item.master.Classified;
import lu.exeat.item.master.MasterItem;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Reads all items of a table, or all that is wrong with it.
///
/// List, code, nature and cyber-surveillance pass the same checks as an item of a transaction; a code of Annex I must
/// stand on the list of its day.
final class ItemTable {
    static final int MOST_ITEMS = 1_000_000;

    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_SOURCE = 500;
    private static final Set<String> OF_A_TRANSACTION = Set.of("list", "code", "nature", "cyberSurveillance");

    private final Mapping mapping;
    private final RowNodes nodes;
    private final ControlList annexOne = ControlList.annexOne();
    private final Problems problems = new Problems();
    private final List<MasterItem> items = new ArrayList<>();
    private final Map<String, Integer> rowsByNumber = new HashMap<>();

    private ItemTable(Mapping mapping, List<String> headers) {
        this.mapping = mapping;
        this.nodes = new RowNodes(headers);
    }

    /// - `mapping`: one whose [Mapping#check] found nothing in the table's headers
    static Parsed<List<MasterItem>> read(Table table, Mapping mapping) throws IOException {
        ItemTable reader = new ItemTable(mapping, table.headers());
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            reader.add(row.get());
            if (reader.items.size() > MOST_ITEMS) {
                reader.problems.note(new Problem.TooMany(Place.ROOT, reader.items.size(), MOST_ITEMS));
                break;
            }
        }
        if (reader.problems.isEmpty() && reader.items.isEmpty()) {
            reader.problems.note(new Problem.Missing(Place.ROOT.child(ItemColumns.NUMBER, 2, 0), List.of()));
        }
        return reader.problems.orBuild(() -> List.copyOf(reader.items));
    }

    private void add(TableRow row) {
        Place place = new Place(Optional.empty(), "", row.number(), 0);
        Problems own = new Problems();
        for (Flaw flaw : row.faults()) {
            own.note(new Problem.Unreadable(place.child("row", row.number(), 0), "", flaw));
        }
        Map<String, Node> fields =
                row.faults().isEmpty() ? nodes.fields(mapping.document(), row, place, own) : Map.of();
        if (row.faults().isEmpty()) {
            read(new Node.Mapping(place, fields), row, own);
        }
        own.list().forEach(problems::note);
    }

    private void read(Node.Mapping item, TableRow row, Problems own) {
        item.allowOnly(Set.copyOf(ItemColumns.ALL), own);
        Optional<String> number =
                item.find(ItemColumns.NUMBER).flatMap(node -> node.text(MasterItem.LONGEST_NUMBER, own));
        if (item.find(ItemColumns.NUMBER).isEmpty()) {
            missing(ItemColumns.NUMBER, row.number(), own);
        }
        item.find(ItemColumns.NUMBER)
                .ifPresent(node -> number.ifPresent(each -> {
                    if (rowsByNumber.putIfAbsent(each, row.number()) != null) {
                        own.note(new Problem.Duplicate(node.place(), Problem.shown(each)));
                    }
                }));
        Optional<String> description = item.readText("description", LONGEST_DESCRIPTION, own);
        Optional<String> source = item.readText("source", LONGEST_SOURCE, own);
        Optional<String> commodityCode = item.find("cn").flatMap(node -> commodityCode(node, own));
        Optional<LocalDate> listDay = item.readDate("listDate", own);
        Optional<Item> classified = classified(item, own);
        item.find("code").ifPresent(node -> checkCode(node, listDay, item, own));
        if (own.isEmpty() && number.isPresent() && classified.isPresent()) {
            items.add(new MasterItem(
                    number.get(),
                    description,
                    commodityCode,
                    new Classified(
                            text(item, "list"),
                            text(item, "code"),
                            listDay,
                            text(item, "nature"),
                            text(item, "cyberSurveillance").map(Boolean::valueOf),
                            source)));
        }
    }

    private static Optional<String> text(Node.Mapping item, String field) {
        return item.find(field).flatMap(node -> node.value(new Problems()));
    }

    private static Optional<String> commodityCode(Node node, Problems own) {
        Optional<String> digits = node.value(own).map(text -> text.replaceAll("[ .]", ""));
        if (digits.isPresent() && !digits.get().matches("[0-9]{" + MasterItem.COMMODITY_DIGITS + "}")) {
            own.note(new Problem.Malformed(node.place(), Problem.shown(digits.get()), Form.COMMODITY_CODE));
            return Optional.empty();
        }
        return digits;
    }

    /// The item as a transaction would have it, by which its fields are checked alone and together.
    private static Optional<Item> classified(Node.Mapping item, Problems own) {
        Map<String, Node> fields = new LinkedHashMap<>();
        item.fields().forEach((name, node) -> {
            if (OF_A_TRANSACTION.contains(name)) {
                fields.put(name, node);
            }
        });
        Node transaction = new Node.Mapping(
                item.place(),
                Map.of("items", new Node.Sequence(item.place(), List.of(new Node.Mapping(item.place(), fields)))));
        return switch (TransactionReader.shipped().readTransaction(transaction, Optional.empty(), Clock.systemUTC())) {
            case Parsed.Good<Transaction>(Transaction read) ->
                Optional.of(read.items().getFirst());
            case Parsed.Refused<Transaction>(List<Problem> refused) -> {
                refused.forEach(own::note);
                yield Optional.empty();
            }
        };
    }

    /// A code needs the day of its list, and one of Annex I must stand on it.
    private void checkCode(Node code, Optional<LocalDate> listDay, Node.Mapping item, Problems own) {
        if (item.find("listDate").isEmpty()) {
            missing("listDate", item.place().line(), own);
            return;
        }
        Optional<String> text = code.value(new Problems());
        boolean dualUse = text.isPresent() && text.get().matches("[0-9][A-E][0-9]{3}(\\..*)?");
        if (dualUse && listDay.isPresent() && !annexOne.contains(text.get(), listDay.get())) {
            own.note(new Problem.Unreadable(code.place(), Problem.shown(text.get()), Flaw.NOT_ON_LIST_OF_THE_DAY));
        }
    }

    /// Notes a field that is not there; what could not be read is told already.
    private static void missing(String field, int row, Problems own) {
        String pointer = "/" + field;
        if (own.list().stream().noneMatch(each -> each.place().pointer().equals(pointer))) {
            own.note(new Problem.Missing(Place.ROOT.child(field, row, 0), List.of()));
        }
    }
}
