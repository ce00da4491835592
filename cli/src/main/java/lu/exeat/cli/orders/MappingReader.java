package lu.exeat.cli.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.table.TableForm;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import lu.exeat.terms.problem.Problems;

/// Reads a mapping file, whose only field is `mapping`. All that is wrong with it is noted before any row is read.
public final class MappingReader {
    private static final int LONGEST_HEADER = 500;
    private static final String USUAL_DATES = "yyyy-MM-dd";
    private static final Set<String> TABLE = Set.of("separator", "sheet", "headerRow", "dates", "decimal", "thousands");
    private static final Set<String> LEAF = Set.of("column", "values", "dates", "decimal", "thousands");
    private static final Map<String, Character> SEPARATORS = Map.of(",", ',', ";", ';', "tab", '\t');
    private static final Map<String, Character> DECIMALS = Map.of(".", '.', ",", ',');
    private static final Map<String, Character> GROUPS =
            Map.of(".", '.', ",", ',', "'", '\'', " ", ' ', "\u00A0", '\u00A0');

    private final String document;
    private final Problems problems = new Problems();
    private String dates = USUAL_DATES;
    private CellForm.Decimal numbers = new CellForm.Decimal('.', Optional.empty());

    private MappingReader(String document) {
        this.document = document;
    }

    /// The mapping of orders, with the field `transaction`.
    public static Parsed<Mapping> readOrders(Node file) {
        MappingReader reader = new MappingReader("transaction");
        return reader.read(file, Set.of("table", "order", "itemNumber", "transaction"))
                .then(mapping -> checked(mapping, file));
    }

    /// The mapping of an item master, with the field `item`.
    public static Parsed<Mapping> readItems(Node file) {
        return new MappingReader("item").read(file, Set.of("table", "item"));
    }

    private Parsed<Mapping> read(Node file, Set<String> fields) {
        Optional<Node.Mapping> mapping = file.mapping(problems)
                .flatMap(root -> {
                    root.allowOnly(Set.of("mapping"), problems);
                    return root.require("mapping", problems);
                })
                .flatMap(node -> node.mapping(problems));
        if (mapping.isEmpty()) {
            return new Parsed.Refused<>(problems.list());
        }
        Node.Mapping found = mapping.get();
        found.allowOnly(fields, problems);
        TableForm table = found.readMapping("table", problems).map(this::table).orElse(TableForm.USUAL);
        Optional<Mapping.Named> order = named(found, "order");
        Optional<Mapping.Named> itemNumber = named(found, "itemNumber");
        Optional<Source> source = found.require(document, problems)
                .flatMap(node -> node.mapping(problems))
                .map(node -> group(node, List.of()));
        return problems.orBuild(() -> new Mapping(table, order, itemNumber, (Source.Group) source.orElseThrow()));
    }

    private TableForm table(Node.Mapping table) {
        table.allowOnly(TABLE, problems);
        dates = dates(table, USUAL_DATES);
        numbers = numbers(table, numbers);
        Optional<Character> separator = table.read("separator", node -> sign(node, SEPARATORS));
        Optional<String> sheet = table.readText("sheet", LONGEST_HEADER, problems);
        int headerRow = table.read("headerRow", node -> node.decimal(4, 0, problems))
                .map(Number::intValue)
                .orElse(1);
        if (headerRow < 1) {
            problems.note(new Problem.OutOfRange(table.place().child("headerRow"), "0", "1", "9999"));
            return TableForm.USUAL;
        }
        return new TableForm(separator, sheet, headerRow);
    }

    private Optional<Mapping.Named> named(Node.Mapping mapping, String field) {
        return mapping.find(field)
                .flatMap(node -> node.text(LONGEST_HEADER, problems)
                        .map(header -> new Mapping.Named(node.place(), header.strip())));
    }

    private String dates(Node.Mapping node, String usual) {
        return node.find("dates")
                .flatMap(found -> found.value(problems).filter(pattern -> {
                    if (!CellForm.isPattern(pattern)) {
                        problems.note(new Problem.Unreadable(found.place(), Problem.shown(pattern), Flaw.DATE_PATTERN));
                    }
                    return CellForm.isPattern(pattern);
                }))
                .orElse(usual);
    }

    private CellForm.Decimal numbers(Node.Mapping node, CellForm.Decimal usual) {
        char decimal = node.read("decimal", found -> sign(found, DECIMALS)).orElse(usual.decimal());
        Optional<Character> group =
                node.read("thousands", found -> sign(found, GROUPS)).or(usual::group);
        if (group.isPresent() && group.get() == decimal) {
            node.find("thousands")
                    .or(() -> node.find("decimal"))
                    .ifPresent(found -> problems.note(new Problem.Contradiction(
                            found.place(), group.get().toString(), "decimal", Character.toString(decimal))));
        }
        return new CellForm.Decimal(decimal, group);
    }

    private Optional<Character> sign(Node node, Map<String, Character> signs) {
        Optional<String> text = node.value(problems);
        if (text.isPresent() && !signs.containsKey(text.get())) {
            problems.note(new Problem.NotAllowed(
                    node.place(),
                    Problem.shown(text.get()),
                    signs.keySet().stream().sorted().toList()));
        }
        return text.flatMap(found -> Optional.ofNullable(signs.get(found)));
    }

    private Source.Group group(Node.Mapping node, List<String> path) {
        Map<String, Source> fields = new LinkedHashMap<>();
        node.fields()
                .forEach((name, below) -> source(below, with(path, name)).ifPresent(each -> fields.put(name, each)));
        return new Source.Group(fields);
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private Optional<Source> source(Node node, List<String> path) {
        return switch (node) {
            case Node.Scalar(Place _, String text) -> Optional.of(new Source.Constant(text));
            case Node.Nothing _ -> Optional.empty();
            case Node.Sequence(Place _, List<Node> entries) ->
                Optional.of(new Source.Several(entries.stream()
                        .flatMap(entry -> source(entry, path).stream())
                        .toList()));
            case Node.Mapping mapping ->
                mapping.fields().containsKey("column") ? column(mapping, path) : Optional.of(group(mapping, path));
        };
    }

    private Optional<Source> column(Node.Mapping leaf, List<String> path) {
        leaf.allowOnly(LEAF, problems);
        Optional<Mapping.Named> named = named(leaf, "column");
        if (named.isEmpty()) {
            leaf.require("column", problems);
            return Optional.empty();
        }
        Optional<Map<String, String>> values =
                leaf.readMapping("values", problems).map(this::values);
        CellForm form = CellForm.at(path, dates(leaf, dates), numbers(leaf, numbers));
        return Optional.of(new Source.Column(named.get().place(), named.get().header(), values, form));
    }

    private Map<String, String> values(Node.Mapping node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.fields().forEach((cell, meaning) -> {
            if (cell.isBlank()) {
                problems.note(new Problem.Unreadable(meaning.place(), "", Flaw.EMPTY_TRANSLATED));
            } else if (meaning.kind() == Problem.Kind.NOTHING) {
                values.put(cell.strip(), "");
            } else {
                meaning.value(problems).ifPresent(text -> values.put(cell.strip(), text));
            }
        });
        return values;
    }

    /// Refuses what no row could mend: unknown fields, and constants that do not fit their fields or each other.
    private static Parsed<Mapping> checked(Mapping mapping, Node file) {
        Node constants = constants(file.mapping(new Problems())
                .flatMap(root -> root.readMapping("mapping", new Problems()))
                .flatMap(fields -> fields.find("transaction"))
                .orElseThrow());
        List<Problem> wrong =
                switch (TransactionReader.shipped().readTransaction(constants, Optional.empty(), Clock.systemUTC())) {
                    case Parsed.Good<Transaction> _ -> List.<Problem>of();
                    case Parsed.Refused<Transaction>(List<Problem> refused) ->
                        refused.stream()
                                .filter(problem -> !(problem instanceof Problem.Missing))
                                .toList();
                };
        return wrong.isEmpty() ? new Parsed.Good<>(mapping) : new Parsed.Refused<>(wrong);
    }

    /// The document with nothing where a column stands. The mapping's one item stands for the list.
    private static Node constants(Node node) {
        return switch (node) {
            case Node.Scalar _, Node.Nothing _ -> node;
            case Node.Sequence(Place place, List<Node> entries) ->
                new Node.Sequence(
                        place, entries.stream().map(MappingReader::constants).toList());
            case Node.Mapping(Place place, Map<String, Node> fields) -> {
                if (fields.containsKey("column")) {
                    yield new Node.Nothing(place);
                }
                Map<String, Node> kept = new LinkedHashMap<>();
                fields.forEach((name, below) -> {
                    Node constant = constants(below);
                    boolean item = name.equals("items") && constant instanceof Node.Mapping;
                    kept.put(name, item ? new Node.Sequence(below.place(), List.of(constant)) : constant);
                });
                yield new Node.Mapping(place, kept);
            }
        };
    }
}
