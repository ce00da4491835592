package lu.exeat.store.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.exeat.item.master.Classified;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.item.master.MasterItem;
import lu.exeat.store.TestServers;
import lu.exeat.store.TestServers.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Items kept and given back by Exeat's own PostgreSQL and by Debian's. Each test has numbers of its own.
class PostgresItemMasterTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Set<String> ALL =
            Set.of("number", "description", "list", "code", "listDate", "nature", "cyberSurveillance", "cn", "source");
    private static final ItemMaster.Source FILE = new ItemMaster.Source("items.csv", "ab".repeat(32));

    @TempDir
    private static Path temporary;

    private static TestServers servers;

    @BeforeAll
    static void prepare() throws IOException {
        servers = new TestServers(temporary);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static ItemMaster on(Kind kind) throws IOException, SQLException {
        return servers.store(kind).items(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static MasterItem item(String number, String code) {
        return new MasterItem(
                number,
                Optional.of("Converter"),
                Optional.of("85423190"),
                new Classified(
                        Optional.of("DUAL_USE"),
                        Optional.of(code),
                        Optional.of(LocalDate.of(2025, 11, 15)),
                        Optional.of("GOODS"),
                        Optional.of(false),
                        Optional.of("in house")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itemComesBackAsItWasTaken(Kind kind) throws IOException, SQLException {
        ItemMaster master = on(kind);
        MasterItem item = item("A-1", "3A001.a");

        ItemMaster.Change change = master.take(List.of(item), ALL, FILE);

        assertThat(change.added()).containsExactly(item);
        assertThat(master.findItem("A-1")).contains(item);
        assertThat(master.findItem("A-1 ")).isEmpty();
        assertThat(master.listVersions("A-1")).containsExactly(new ItemMaster.Version(1, item, NOON, FILE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void secondFileShowsWhatChangedAndKeepsTheEarlierVersion(Kind kind) throws IOException, SQLException {
        ItemMaster master = on(kind);
        master.take(List.of(item("B-1", "3A001.a"), item("B-2", "3A001.a"), item("B-3", "3A001.a")), ALL, FILE);

        ItemMaster.Change change = master.take(List.of(item("B-1", "3A001.b"), item("B-2", "3A001.a")), ALL, FILE);

        assertThat(change.added()).isEmpty();
        assertThat(change.same()).isEqualTo(1);
        assertThat(change.untouched()).isPositive();
        assertThat(change.changed())
                .singleElement()
                .satisfies(each -> assertThat(each.differences())
                        .isEqualTo(java.util.Map.of("code", new ItemMaster.Difference("3A001.a", "3A001.b"))));
        assertThat(master.findItem("B-1")).contains(item("B-1", "3A001.b"));
        assertThat(master.listVersions("B-1").stream().map(ItemMaster.Version::version))
                .containsExactly(2, 1);
        assertThat(master.listVersions("B-2")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void comparisonChangesNothing(Kind kind) throws IOException, SQLException {
        ItemMaster master = on(kind);

        assertThat(master.compare(List.of(item("C-1", "3A001.a")), ALL).added()).hasSize(1);
        assertThat(master.findItem("C-1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void manyItemsAreTakenAndListedInPages(Kind kind) throws IOException, SQLException {
        ItemMaster master = on(kind);
        List<MasterItem> many = IntStream.rangeClosed(1, 2500)
                .mapToObj(number -> item("D-%05d".formatted(number), "3A001.a"))
                .toList();

        assertThat(master.take(many, ALL, FILE).added()).hasSize(2500);

        List<MasterItem> page = master.listItems("D-01999", 10);
        assertThat(page.stream().map(MasterItem::number)).first().isEqualTo("D-02000");
        assertThat(page).hasSize(10);
        assertThat(master.take(many, ALL, FILE).same()).isEqualTo(2500);
    }
}
