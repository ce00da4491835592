package lu.exeat.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Flaw;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSV and workbooks give the same rows, and what cannot be taken as it stands is told and never guessed.
class TableFileTest {
    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path csv(String text) throws IOException {
        return file("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table open(Path file, TableForm form) throws IOException {
        return TableFile.open(file.toString(), form).require();
    }

    private static List<TableRow> rows(Path file) throws IOException {
        try (Table table = open(file, TableForm.USUAL)) {
            List<TableRow> rows = new ArrayList<>();
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private static List<String> texts(TableRow row) {
        return row.cells().stream().map(cell -> cell.findText().orElse("")).toList();
    }

    private static List<Flaw> refusal(Path file) throws IOException {
        return TableFile.open(file.toString(), TableForm.USUAL) instanceof Parsed.Refused<Table>(var problems)
                ? problems.stream()
                        .map(problem -> ((Problem.Unreadable) problem).flaw())
                        .toList()
                : List.of();
    }

    private Path workbook(Fill fill) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            fill.on(workbook.newWorksheet("Orders"));
            workbook.newWorksheet("Other").value(0, 0, "Else");
        }
        return file;
    }

    private interface Fill {
        void on(Worksheet sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "#",
            value = {"A;B\\n1;2 # ';'", "A,B\\n1,2 # ','", "A\\tB\\n1\\t2 # '\t'", "\"x;y\",B\\n1,2 # ','"})
    void separatorIsFoundInTheHeaders(String text, String separator) throws IOException {
        Path file = csv(text.replace("\\n", "\n").replace("\\t", "\t"));

        try (Table table = open(file, TableForm.USUAL)) {
            assertThat(table.style().separator()).isEqualTo(separator.charAt(0));
            assertThat(table.headers()).hasSize(2);
        }
        assertThat(texts(rows(file).getFirst())).containsExactly("1", "2");
    }

    @Test
    void quotesHoldSeparatorsLineBreaksAndQuotes() throws IOException {
        List<TableRow> rows = rows(csv("\uFEFFA,B\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n\r\n3\" pipe, é \r\n"));

        assertThat(texts(rows.get(0))).containsExactly("x, \"y\"", "one two");
        assertThat(texts(rows.get(1))).containsExactly("3\" pipe", "é");
        assertThat(rows.stream().map(TableRow::number)).containsExactly(2, 4);
    }

    @Test
    void rowWithAnotherNumberOfCellsIsAFault() throws IOException {
        List<TableRow> rows = rows(csv("A,B\n1,5,x\n1\n1,2\n"));

        assertThat(rows.get(0).faults()).containsExactly(Flaw.MORE_CELLS);
        assertThat(rows.get(1).faults()).containsExactly(Flaw.FEWER_CELLS);
        assertThat(rows.get(2).faults()).isEmpty();
    }

    @Test
    void quoteThatIsNotClosedEndsTheTableAndSaysSo() throws IOException {
        List<TableRow> rows = rows(csv("A,B\n1,\"2\n3,4\n"));

        assertThat(rows).singleElement().extracting(TableRow::faults).isEqualTo(List.of(Flaw.QUOTE_NOT_CLOSED));
    }

    @Test
    void quoteThatSwallowsAMegabyteIsNotHeldInMemory() throws IOException {
        List<TableRow> rows = rows(csv("A,B\n1,\"" + "x".repeat(2 << 20)));

        assertThat(rows).singleElement().extracting(TableRow::faults).isEqualTo(List.of(Flaw.QUOTE_NOT_CLOSED));
        assertThat(rows.getFirst().cells()).isEmpty();
    }

    @Test
    void textBehindAClosingQuoteIsAFault() throws IOException {
        assertThat(rows(csv("A,B\n\"1\"x,2\n")).getFirst().faults()).containsExactly(Flaw.AFTER_QUOTE);
    }

    @Test
    void windows1252IsToldCellByCellAndTheRestCarriesOn() throws IOException {
        byte[] bytes = "A,B\nZürich,1\nParis,2\n".getBytes(Charset.forName("windows-1252"));
        List<TableRow> rows = rows(file("latin.csv", bytes));

        assertThat(rows.get(0).cell(0)).isEqualTo(new Cell.Fault("Zürich", Flaw.NOT_UTF_8));
        assertThat(texts(rows.get(1))).containsExactly("Paris", "2");
    }

    @Test
    void headersThatAreNoUtf8RefuseTheTable() throws IOException {
        assertThat(refusal(file("latin.csv", "Größe;B\n1;2\n".getBytes(Charset.forName("windows-1252")))))
                .containsExactly(Flaw.NOT_UTF_8);
    }

    @Test
    void otherEncodingsAndFormsAreRefusedByName() throws IOException {
        assertThat(refusal(file("utf16.csv", "A,B\n".getBytes(StandardCharsets.UTF_16))))
                .containsExactly(Flaw.UTF_16);
        assertThat(refusal(file("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
                .containsExactly(Flaw.OLD_WORKBOOK);
        assertThat(refusal(file("no.xlsx", "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(Flaw.NO_WORKBOOK);
        assertThat(refusal(csv(""))).containsExactly(Flaw.NO_HEADERS);
    }

    @Test
    void controlCharactersAreAFault() throws IOException {
        assertThat(rows(csv("A,B\nx\u0000y,2\n")).getFirst().cell(0)).isInstanceOf(Cell.Fault.class);
    }

    @Test
    void workbookGivesNumbersDaysAndTexts() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "Number");
            sheet.value(0, 1, "Day");
            sheet.value(0, 2, "Padded");
            sheet.value(0, 3, "Code");
            sheet.value(2, 0, 1234.56);
            sheet.value(2, 1, LocalDate.of(2025, 12, 1));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, 42);
            sheet.style(2, 2).format("000000").set();
            sheet.value(2, 3, "5E001");
        });

        TableRow row = rows(file).getFirst();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cell(0)).isEqualTo(new Cell.Number(new BigDecimal("1234.56"), 1));
        assertThat(row.cell(1)).isEqualTo(new Cell.Day(LocalDate.of(2025, 12, 1)));
        assertThat(row.cell(2).findText()).contains("000042");
        assertThat(row.cell(3)).isEqualTo(new Cell.Text("5E001"));
    }

    @Test
    void sheetIsFoundByItsNameAndRefusedWithTheNamesThereAre() throws IOException {
        Path file = workbook(sheet -> sheet.value(0, 0, "A"));

        try (Table other = open(file, new TableForm(Optional.empty(), Optional.of("Other"), 1))) {
            assertThat(other.headers()).containsExactly("Else");
        }
        Parsed<Table> missing =
                TableFile.open(file.toString(), new TableForm(Optional.empty(), Optional.of("Nope"), 1));
        assertThat(missing)
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains("Orders", "Other"));
    }

    @Test
    void zipBombIsRefusedBeforeItIsRead() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] rows = "<row/>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) {
                zip.write(rows); // 60 MB of 60 KB
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(refusal(bomb)).containsExactly(Flaw.WORKBOOK_TOO_LARGE);
    }

    @Test
    void zipOfSomethingElseIsNoWorkbook() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(1);
        }

        assertThat(refusal(other)).containsExactly(Flaw.NO_WORKBOOK);
    }

    @Test
    void entitiesOfAWorkbookAreNotExpanded() throws IOException {
        Path sound = workbook(sheet -> {
            sheet.value(0, 0, "A");
            sheet.value(1, 0, "x");
        });
        Path evil = folder.resolve("evil.xlsx");
        Path secret = file("secret.txt", "top secret".getBytes(StandardCharsets.UTF_8));
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A&e;</t></is></c></row></sheetData></worksheet>";
        try (java.util.zip.ZipFile source = new java.util.zip.ZipFile(sound.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (ZipEntry entry : java.util.Collections.list(source.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("xl/worksheets/sheet1.xml")
                                ? sheet.getBytes(StandardCharsets.UTF_8)
                                : source.getInputStream(entry).readAllBytes());
            }
        }

        Parsed<Table> table = TableFile.open(evil.toString(), TableForm.USUAL);

        assertThat(
                        table instanceof Parsed.Good<Table>(Table good)
                                ? good.headers().toString()
                                : "refused")
                .doesNotContain("top secret");
    }
}
