package lu.exeat.cli.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import lu.exeat.cli.CommandRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The item master from the command line, on Exeat's own PostgreSQL. Each test has item numbers of its own.
class ItemImportTest {
    @TempDir
    private static Path folder;

    private static Map<String, String> environment = Map.of();

    @BeforeAll
    static void prepare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x")); // PostgreSQL's user passes
        environment = Map.of("EXEAT_HOME", folder.resolve("home").toString());
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.in(environment, arguments);
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void itemsAreTakenListedShownAndTakenAgain() throws IOException {
        String first = write("a.csv", """
                number,description,list,code,listDate,cn,source
                A-1,Converter,DUAL_USE,3A001.a.1.a,2025-11-15,8542 31 90,in house
                A-2,Cable,NONE,NOT_LISTED,2025-11-15,,supplier
                """);
        String second = write("b.csv", """
                number,description,list,code,listDate,cn,source
                A-1,Converter,DUAL_USE,3A001.a.2.a,2025-11-15,85423190,in house
                A-2,Cable,NONE,NOT_LISTED,2025-11-15,,supplier
                """);

        assertThat(run("item", "import", first).out()).startsWith("2 items read: 2 new, 0 changed, 0 as before");
        CommandRun changed = run("item", "import", second);
        assertThat(changed.out())
                .contains("A-1\n  code: 3A001.a.1.a → 3A001.a.2.a", "2 items read: 0 new, 1 changed, 1 as before");
        assertThat(run("item", "list").out()).contains("A-1  3A001.a.2.a  2025-11-15  Converter");
        assertThat(run("item", "show", "A-1").out())
                .contains("A-1, version 2, from b.csv", "A-1, version 1, from a.csv", "cn: 85423190");
    }

    @Test
    void allProblemsAreToldAtOnceAndNothingIsTaken() throws IOException {
        String bad = write("bad.csv", """
                number,code,listDate,cn
                B-1,3A001.a.1.a,2025-11-15,
                B-1,9Z999,2025-11-15,12
                ,4A506,2021-09-09,
                B-3,3A001.a.1.a,,
                B-4,3A001.a.1.a,15.11.2025,
                """);

        CommandRun run = run("item", "import", bad);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("/number (3:1) \"B-1\"", "/code (3:2) \"9Z999\"", "/cn (3:4) \"12\"")
                .contains("/number (4)", "/listDate (5)", "/listDate (6:3) \"15.11.2025\"");
        assertThat(run("item", "show", "B-1").code()).isEqualTo(2);
    }

    @Test
    void codeMustStandOnTheListOfItsDay() throws IOException {
        // 4A506 came with Delegated Regulation (EU) 2025/2003
        String early = write("early.csv", "number,code,listDate\nE-1,4A506,2021-09-09\n");

        CommandRun run = run("item", "import", early);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/code (2:2) \"4A506\" — a code of the list of that day");
    }

    @Test
    void headersAreNamedByOptionsOrByAMapping() throws IOException {
        String table = write("sap.csv", "Material;Kode;Stand\nC-1;3A001.a.1.a;15.11.2025\n");
        String mapping = write("m.yaml", """
                mapping:
                  table: {dates: dd.MM.yyyy}
                  item:
                    number: {column: Material}
                    list: DUAL_USE
                    code: {column: Kode}
                    listDate: {column: Stand}
                    source: ERP
                """);

        assertThat(run("item", "import", table).err()).contains("\"number\"", "Material");
        assertThat(run("item", "import", table, "--mapping", mapping).code()).isZero();
        assertThat(run("item", "show", "C-1").out()).contains("list: DUAL_USE", "source: ERP");
        String again = write("again.csv", "Material,Words\nC-1,Converter\n");
        assertThat(run("item", "import", again, "--column", "number=Material", "--column", "description=Words")
                        .out())
                .contains("description: (nothing) → Converter", "1 changed");
        assertThat(run("item", "show", "C-1").out()).contains("code: 3A001.a.1.a");
    }

    @Test
    void ordersAreCompletedFromTheMasterSaveWhereItsListIsNotThatOfTheDay() throws IOException {
        String items = write("d.csv", """
                number,description,list,code,listDate
                D-1,Converter,DUAL_USE,3A001.a.1.a,2025-11-15
                D-2,Cable,NONE,NOT_LISTED,2024-11-08
                """);
        assertThat(run("item", "import", items).code()).isZero();
        String orders = write("orders.csv", "Order,Material\n1,D-1\n2,D-2\n3,D-9\n4,D-1\n4,D-2\n");
        String mapping = write("o.yaml", """
                mapping:
                  order: Order
                  itemNumber: Material
                  transaction:
                    date: 2025-12-01
                    authority: FR
                    activity: EXPORT
                    means: SHIPMENT
                    from: FR
                    destination: IN
                    items: {cyberSurveillance: false}
                    endUse: {wmd: none, military: none, militaryParts: none, humanRights: none,
                      otherMemberStateList: none}
                    facts: {national.suspicionArt4: false, national.suspicionArt5: false, national.art9Listed: false}
                """);

        CommandRun run = run("check", "--batch", orders, "--mapping", mapping);
        CommandRun before = run("check", "--batch", orders, "--mapping", mapping, "--at", "2025-01-15");

        String[] lines = run.out().split("\n");
        assertThat(lines[0]).contains("AUTHORISATION_REQUIRED", "\"code\":\"3A001.a.1.a\"", "\"standing\":\"USED\"");
        assertThat(lines[1])
                .as("the list of 15 November 2025 came since")
                .contains("\"outcome\":\"INDETERMINATE\",\"reason\":\"CLASSIFICATION_OPEN\"", "OTHER_LIST");
        assertThat(lines[2]).contains("\"outcome\":\"INDETERMINATE\"", "NOT_FOUND");
        assertThat(lines[3]).contains("USED", "OTHER_LIST");
        assertThat(before.out().split("\n")[1]).contains("\"outcome\":\"NO_AUTHORISATION_REQUIRED\"", "USED");
    }

    @Test
    void codeOfTheRowThatDiffersFromTheMasterIsAContradiction() throws IOException {
        run("item", "import", write("e.csv", "number,list,code,listDate\nF-1,DUAL_USE,3A001.a.1.a,2025-11-15\n"));
        String mapping = write("f.yaml", """
                mapping:
                  itemNumber: Material
                  transaction: {date: 2025-12-01, authority: LU, activity: EXPORT, items: {code: {column: Code}}}
                """);
        String orders = write("f.csv", "Material,Code\nF-1,NOT_LISTED\n");

        CommandRun run = run("check", "--batch", orders, "--mapping", mapping);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("/transaction/items/0/code", "3A001.a.1.a")
                .doesNotContain("determination");
    }
}
