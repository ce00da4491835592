package lu.exeat.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lu.exeat.cli.CommandRun;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders of a table are determined as the transactions that they are; bad rows are told, the rest carries on.
class OrderBatchTest {
    private static final String ORDERS = CommandRun.file("examples/orders/orders.csv");
    private static final String MAPPING = CommandRun.file("examples/orders/mapping.yaml");

    private static final String SHORT_MAPPING = """
            mapping:
              order: Order
              transaction:
                date: 2025-12-01
                authority: LU
                activity: EXPORT
                means: SHIPMENT
                from: LU
                destination: {column: To}
                items: {list: DUAL_USE, code: {column: Code}}
                endUse: {wmd: {column: Known}, military: none, militaryParts: none, humanRights: none}
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun orders(String table) throws IOException {
        return CommandRun.of("check", "--batch", write("t.csv", table), "--mapping", write("m.yaml", SHORT_MAPPING));
    }

    private static List<Node.Mapping> lines(CommandRun run) {
        return run.out()
                .lines()
                .map(line -> (Node.Mapping) DocumentReader.read(line).require())
                .toList();
    }

    private static String text(Node.Mapping node, String... path) {
        Node at = node;
        for (String step : path) {
            at = at instanceof Node.Sequence(var _, var entries)
                    ? entries.get(Integer.parseInt(step))
                    : ((Node.Mapping) at).find(step).orElseThrow();
        }
        return at.value(new Problems()).orElseThrow();
    }

    @Test
    void exampleIsAnsweredOrderByOrder() {
        CommandRun run = CommandRun.of("check", "--batch", ORDERS, "--mapping", MAPPING);

        List<Node.Mapping> lines = lines(run);
        assertThat(run.code()).isEqualTo(2);
        assertThat(lines.stream().map(line -> text(line, "id")))
                .containsExactly("4500001", "4500002", "4500003", "4500004", "4500005");
        assertThat(text(lines.get(0), "determination", "outcome")).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(text(lines.get(0), "determination", "items", "1", "ref")).isEqualTo("EX-900");
        assertThat(text(lines.get(1), "determination", "customsDocuments", "0", "code"))
                .isEqualTo("X063");
        assertThat(text(lines.get(2), "determination", "reason")).isEqualTo("CLASSIFICATION_OPEN");
        assertThat(text(lines.get(3), "problems", "0", "line")).isEqualTo("6");
        assertThat(text(lines.get(3), "problems", "0", "header")).isEqualTo("Ship date");
    }

    @Test
    void answersComeBackAsATableWithTheSeparatorOfTheOrders() {
        CommandRun run = CommandRun.of("check", "--batch", ORDERS, "--mapping", MAPPING, "--format", "csv");

        assertThat(run.out().lines().toList()).hasSize(6).first().asString().startsWith("order;rows;outcome;reason;");
        assertThat(run.out()).contains("\n4500001;2 3;AUTHORISATION_REQUIRED;");
        assertThat(run.out()).contains("Art. 3(1), Reg. (EU) 2021/821", "6 Ship date \"\"32.12.2025\"\"");
    }

    @Test
    void allThatIsWrongWithAnOrderIsToldAtOnceWithRowAndColumn() throws IOException {
        CommandRun run = orders("Order,To,Code,Known\nA,ZZ,9Z999,maybe\nB,IN,3A001.a.1.a,none\n");

        List<Node.Mapping> lines = lines(run);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("/transaction/destination", "/transaction/items/0/code", "/transaction/endUse/wmd")
                .contains("\"line\":2,\"column\":2,\"header\":\"To\"");
        assertThat(text(lines.get(1), "determination", "outcome")).isEqualTo("AUTHORISATION_REQUIRED");
    }

    @Test
    void rowsOfOneOrderMustAgreeOnWhatIsSaidOfAllOfIt() throws IOException {
        CommandRun run = orders("""
                Order,To,Code,Known
                A,IN,3A001.a.1.a,none
                A,JP,3A001.a.1.a,none
                B,IN,3A001.a.1.a,none
                B,,3A001.a.1.a,none
                C,IN,3A001.a.1.a,none
                C,IN,3A001.a.1.a,
                """);

        List<Node.Mapping> lines = lines(run);
        assertThat(text(lines.get(0), "problems", "0", "pointer")).isEqualTo("/transaction/destination");
        assertThat(text(lines.get(1), "determination", "items", "1", "outcome")).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(text(lines.get(2), "problems", "0", "pointer"))
                .as("nobody answered for the second row")
                .isEqualTo("/transaction/endUse~1wmd");
    }

    @Test
    void orderThatComesUpAgainFurtherDownIsRefused() throws IOException {
        CommandRun run = orders("""
                Order,To,Code,Known
                A,IN,3A001.a.1.a,none
                B,IN,3A001.a.1.a,none
                A,IN,3A001.a.1.a,none
                ,IN,3A001.a.1.a,none
                """);

        List<Node.Mapping> lines = lines(run);
        assertThat(lines).hasSize(4);
        assertThat(text(lines.get(2), "problems", "0", "allowed")).contains("next to each other");
        assertThat(text(lines.get(3), "problems", "0", "allowed")).isEqualTo("the number of the order");
        assertThat(lines.get(0).find("determination")).isPresent();
    }

    @Test
    void emptyCellIsNotKnownAndNeverClears() throws IOException {
        CommandRun run = orders("Order,To,Code,Known\nA,IN,NOT_LISTED,\n");

        assertThat(text(lines(run).getFirst(), "determination", "outcome")).isEqualTo("INDETERMINATE");
    }

    @Test
    void constantsBesideAnEmptyCellStand() throws IOException {
        String table = write("t.csv", "Order,To,Code,Known\nA,IN,3A001.a.1.a,\n");
        CommandRun run = CommandRun.of(
                "check", "--batch", table, "--mapping", write("m.yaml", SHORT_MAPPING), "--with-transaction");

        assertThat(run.out()).contains("\"endUse\":{\"military\":\"none\",\"militaryParts\":\"none\"");
        assertThat(run.out()).doesNotContain("\"wmd\":\"");
    }

    @Test
    void mappingThatNoRowCouldMendIsRefusedBeforeAnyRowIsRead() throws IOException {
        String wrong = SHORT_MAPPING
                .replace("column: Code}", "column: Kode, values: {'': NOT_LISTED}}")
                .replace("authority: LU", "authority: XX")
                .replace("destination:", "destinaton:");
        CommandRun run = CommandRun.of("check", "--batch", ORDERS, "--mapping", write("m.yaml", wrong));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("an empty cell");
        CommandRun second = CommandRun.of(
                "check",
                "--batch",
                ORDERS,
                "--mapping",
                write("m.yaml", wrong.replace(", values: {'': NOT_LISTED}", "")));
        assertThat(second.err()).contains("/mapping/transaction/authority", "destinaton");
    }

    @Test
    void columnThatTheTableLacksIsToldWithThoseThatItHas() throws IOException {
        CommandRun run = CommandRun.of("check", "--batch", ORDERS, "--mapping", write("m.yaml", SHORT_MAPPING));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"To\"", "\"Known\"", "Ship-to country");
    }

    @Test
    void workbookGivesTheSameAnswersAsTheCsv() throws IOException {
        Path file = folder.resolve("orders.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Orders");
            List<String> headers = List.of("Order", "To", "Code", "Known", "Day");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            sheet.value(1, 0, 4711);
            sheet.value(1, 1, "IN");
            sheet.value(1, 2, "3A001.a.1.a");
            sheet.value(1, 3, "none");
            sheet.value(1, 4, LocalDate.of(2025, 12, 1));
            sheet.style(1, 4).format("dd.mm.yyyy").set();
            sheet.value(2, 0, 4712);
            sheet.value(2, 1, "IN");
            sheet.value(2, 2, 5E001);
            sheet.value(2, 3, "none");
        }
        String mapping = write("m.yaml", SHORT_MAPPING.replace("date: 2025-12-01", "date: {column: Day}"));

        List<Node.Mapping> lines = lines(CommandRun.of("check", "--batch", file.toString(), "--mapping", mapping));

        assertThat(text(lines.get(0), "id")).isEqualTo("4711");
        assertThat(text(lines.get(0), "determination", "asOf")).isEqualTo("2025-12-01");
        assertThat(text(lines.get(0), "determination", "outcome")).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(text(lines.get(1), "problems", "0", "allowed")).contains("makes a number of 5E001");
    }

    @Test
    void formulaInAnIdDoesNotReachTheSpreadsheetAsOne() throws IOException {
        String table = write("t.csv", "Order,To,Code,Known\n\"=cmd|' /C calc'!A0\",IN,3A001.a.1.a,none\n");
        CommandRun run = CommandRun.of(
                "check", "--batch", table, "--mapping", write("m.yaml", SHORT_MAPPING), "--format", "csv");

        assertThat(run.out()).contains("\n'=cmd").doesNotContain("\n=cmd");
    }

    @Test
    void tableWithoutAMappingAndMappingWithoutABatchAreRefused() {
        assertThat(CommandRun.of("check", "--batch", ORDERS).err()).contains("--mapping");
        assertThat(CommandRun.of("check", "--mapping", MAPPING, ORDERS).code()).isEqualTo(2);
    }

    @Test
    void manyOrdersAreReadOneAfterTheOther() throws IOException {
        Path table = folder.resolve("many.csv");
        try (var out = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
            out.write("Order,To,Code,Known\n");
            for (int order = 0; order < 20_000; order++) {
                out.write(order + ",IN,3A001.a.1.a,none\n");
            }
        }
        CommandRun run = CommandRun.of(
                "check", "--batch", table.toString(), "--mapping", write("m.yaml", SHORT_MAPPING), "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(20_001);
    }
}
