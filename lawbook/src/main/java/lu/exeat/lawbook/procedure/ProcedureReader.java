package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.exeat.lawbook.calendar.LuxembourgHolidays;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Reads a document `procedure: {input: {…}}`. All that is wrong is noted, and nothing is built until there is nothing
/// wrong. What is absent and does matter is noted too.
///
/// An `id` may stand beside `procedure` or in it; what a case expects (`expect`) is passed over.
public final class ProcedureReader {
    private static final int LONGEST_ID = 200;
    private static final Pattern DOCUMENT_CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");
    private static final List<String> CATEGORIES =
            List.of("0", "1", "2", "3", "4", "5", "5.1", "5.2", "6", "7", "8", "9");
    private static final List<String> UNION_CODES = numbered("EU00", 8);
    private static final List<String> TRANSFER_CODES = numbered("AGTF", 4);
    private static final Set<String> FIELDS = Set.of(
            "operation",
            "goods",
            "partner",
            "licence",
            "code",
            "field",
            "annexIV",
            "category",
            "iicAskedByExportingCountry",
            "iicDestinationWaivedBy",
            "exporterUndertakingAgreed",
            "lu.restrictiveMeasuresOnCountry",
            "given",
            "requested",
            "received",
            "complete",
            "issued",
            "decisionNotified",
            "graciousAppeal",
            "newDecisionNotified",
            "firstUse");

    /// No period is longer than seven months before it is moved, nor counted back further than a month.
    private static final LocalDate EARLIEST = LuxembourgHolidays.KNOWN.from().plusMonths(1);

    private static final LocalDate LATEST =
            LocalDate.of(LuxembourgHolidays.LAST_YEAR, 12, 31).minusMonths(7);

    private final Node.Mapping fields;
    private final Problems problems;

    private ProcedureReader(Node.Mapping fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /// Reads a whole document.
    public static Parsed<ProcedureInput> read(Node document) {
        Problems problems = new Problems();
        Optional<ProcedureInput> input = document.mapping(problems).flatMap(root -> {
            root.allowOnly(Set.of("id", "procedure"), problems);
            Optional<String> id = root.readText("id", LONGEST_ID, problems);
            return root.require("procedure", problems).flatMap(node -> readProcedure(node, id, problems));
        });
        return problems.orBuild(input::orElseThrow);
    }

    /// Reads the node that stands under `procedure`, such as that of a case.
    public static Parsed<ProcedureInput> readProcedure(Node procedure) {
        Problems problems = new Problems();
        Optional<ProcedureInput> input = readProcedure(procedure, Optional.empty(), problems);
        return problems.orBuild(input::orElseThrow);
    }

    /// The `id` of a document, to answer it by even where other things are wrong with it.
    public static Optional<String> findId(Node document) {
        return Stream.of(Optional.of(document), findField(document, "procedure"))
                .flatMap(Optional::stream)
                .flatMap(node -> findField(node, "id").stream())
                .flatMap(node -> node.text(LONGEST_ID, new Problems()).stream())
                .findFirst();
    }

    private static Optional<Node> findField(Node node, String field) {
        return node instanceof Node.Mapping mapping ? mapping.find(field) : Optional.empty();
    }

    private static Optional<ProcedureInput> readProcedure(Node node, Optional<String> id, Problems problems) {
        return node.mapping(problems).flatMap(procedure -> {
            procedure.allowOnly(Set.of("id", "input", "expect"), problems);
            Optional<String> own = procedure.readText("id", LONGEST_ID, problems);
            return procedure
                    .require("input", problems)
                    .flatMap(input -> input.mapping(problems))
                    .flatMap(input -> new ProcedureReader(input, problems).read(id.or(() -> own)));
        });
    }

    private Optional<ProcedureInput> read(Optional<String> id) {
        fields.allowOnly(FIELDS, problems);
        Optional<Operation> operation = fields.readOneOf("operation", Operation.class, problems);
        if (fields.find("operation").isEmpty()) {
            missing("operation", Operation.values());
        }
        Optional<Goods> goods = fields.readOneOf("goods", Goods.class, problems);
        Optional<Partner> partner = fields.readOneOf("partner", Partner.class, problems);
        Optional<LicenceKind> licence = fields.readOneOf("licence", LicenceKind.class, problems);
        Optional<Minister> field = fields.readOneOf("field", Minister.class, problems);
        Optional<String> code = readCode(goods, licence);
        CaseFacts facts = readFacts();
        ProcedureDates dates = readDates();
        List<String> given = readCodes("given");
        List<String> requested = readCodes("requested");
        if (!problems.isEmpty() || operation.isEmpty()) {
            return Optional.empty();
        }
        Matter matter = new Matter(operation.get(), goods, partner, licence, code, field);
        requireWhatMatters(matter, facts);
        return problems.isEmpty()
                ? Optional.of(new ProcedureInput(id, matter, facts, dates, given, requested))
                : Optional.empty();
    }

    /// Notes each field whose absence leaves several rows of the table that differ.
    private void requireWhatMatters(Matter matter, CaseFacts facts) {
        if (matter.is(LicenceKind.DEROGATION)) {
            if (matter.field().isEmpty()) {
                missing("field", Minister.values());
            }
            return;
        }
        List<TableRow> rows = DecisionTable.list(matter, facts);
        if (distinct(rows, row -> Procedure.form(row, facts)) < 2) {
            return;
        }
        if (matter.goods().isEmpty() && distinct(rows, TableRow::goods) > 1) {
            missing("goods", Goods.values());
        }
        if (matter.partner().isEmpty() && distinct(rows, TableRow::partner) > 1) {
            missing("partner", Partner.values());
        }
        if (matter.licence().isEmpty() && distinct(rows, TableRow::licences) > 1) {
            missing("licence", LicenceKind.values());
        }
    }

    private static long distinct(List<TableRow> rows, Function<TableRow, ?> of) {
        return rows.stream().map(of).distinct().count();
    }

    private void missing(String field, Enum<?>[] allowed) {
        problems.note(new Problem.Missing(
                fields.place().child(field),
                Arrays.stream(allowed).map(Enum::name).toList()));
    }

    private Optional<String> readCode(Optional<Goods> goods, Optional<LicenceKind> licence) {
        Optional<String> code = fields.readText("code", LONGEST_ID, problems);
        if (licence.filter(LicenceKind.GENERAL::equals).isEmpty()) {
            return code;
        }
        List<String> allowed = goods.map(ProcedureReader::codes).orElse(List.of());
        if (code.isPresent() && !allowed.isEmpty() && !allowed.contains(code.get())) {
            problems.note(new Problem.NotAllowed(
                    fields.fields().getOrDefault("code", fields).place(), Problem.shown(code.get()), allowed));
        }
        return code;
    }

    /// The general authorisations for goods; empty where any name will do, as the one for goods of Regulation 2019/125
    /// has no number.
    private static List<String> codes(Goods goods) {
        return switch (goods) {
            case DUAL_USE -> UNION_CODES;
            case DEFENCE -> TRANSFER_CODES;
            case CIVIL, TORTURE -> List.of();
        };
    }

    private static List<String> numbered(String prefix, int count) {
        return Stream.iterate(1, number -> number <= count, number -> number + 1)
                .map(number -> prefix + number)
                .toList();
    }

    private CaseFacts readFacts() {
        Set<Minister> waivedBy = new LinkedHashSet<>();
        fields.readList("iicDestinationWaivedBy", problems)
                .forEach(node -> node.oneOf(Minister.class, problems).ifPresent(waivedBy::add));
        return new CaseFacts(
                fields.readBoolean("annexIV", problems),
                fields.read("category", this::readCategory),
                fields.readBoolean("iicAskedByExportingCountry", problems),
                waivedBy,
                fields.readBoolean("exporterUndertakingAgreed", problems),
                fields.readBoolean("lu.restrictiveMeasuresOnCountry", problems));
    }

    private Optional<String> readCategory(Node node) {
        Optional<String> category = node.value(problems);
        if (category.isPresent() && !CATEGORIES.contains(category.get())) {
            problems.note(new Problem.NotAllowed(node.place(), Problem.shown(category.get()), CATEGORIES));
        }
        return category;
    }

    private List<String> readCodes(String field) {
        return fields.readList(field, problems).stream()
                .flatMap(node ->
                        node
                                .formed(
                                        Form.DOCUMENT_CODE,
                                        code -> DOCUMENT_CODE.matcher(code).matches(),
                                        problems)
                                .stream())
                .toList();
    }

    private ProcedureDates readDates() {
        ProcedureDates dates = new ProcedureDates(
                readDate("received"),
                readDate("complete"),
                readDate("issued"),
                readDate("decisionNotified"),
                readDate("graciousAppeal"),
                readDate("newDecisionNotified"),
                readDate("firstUse"));
        inOrder("received", dates.received(), "complete", dates.complete());
        inOrder("received", dates.received(), "issued", dates.issued());
        inOrder("decisionNotified", dates.decisionNotified(), "graciousAppeal", dates.graciousAppeal());
        inOrder("decisionNotified", dates.decisionNotified(), "newDecisionNotified", dates.newDecisionNotified());
        inOrder("graciousAppeal", dates.graciousAppeal(), "newDecisionNotified", dates.newDecisionNotified());
        return dates;
    }

    private Optional<LocalDate> readDate(String field) {
        Optional<LocalDate> day = fields.readDate(field, problems);
        if (day.isPresent() && (day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST))) {
            problems.note(new Problem.OutOfRange(
                    fields.fields().getOrDefault(field, fields).place(),
                    day.get().toString(),
                    EARLIEST.toString(),
                    LATEST.toString()));
            return Optional.empty();
        }
        return day;
    }

    private void inOrder(String earlier, Optional<LocalDate> first, String later, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            problems.note(new Problem.Contradiction(
                    fields.fields().getOrDefault(later, fields).place(),
                    second.get().toString(),
                    fields.fields().getOrDefault(earlier, fields).place().pointer(),
                    first.get().toString()));
        }
    }
}
