package lu.exeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.exeat.party.group.StatedText;
import lu.exeat.party.group.StatementStore;
import lu.exeat.party.identity.Attribution;
import lu.exeat.store.TestServers.Kind;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.cluster.EmbeddedCluster;
import lu.exeat.store.database.Database;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opening, reaching and closing the store on both kinds of PostgreSQL. What it keeps is shown beside each kept thing.
class StoreTest {
    private static final Attribution SAID = Attribution.of("Ministère Exemple", LocalDate.of(2021, 7, 20));
    private static final StatedText TEXT = new StatedText("Eppes.", SAID, List.of(), List.of());
    private static final StatedText NAMED = new StatedText("Eppes aneres.", SAID, List.of(), List.of());

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

    @ParameterizedTest
    @EnumSource
    void openedAgainItHasWhatWasKept(Kind kind) throws Exception {
        try (Store store = servers.open(kind)) {
            store.statements(Clock.systemUTC()).keep(TEXT);
        }

        try (Store again = servers.open(kind)) {
            assertThat(again.isReachable()).isTrue();
            assertThat(again.statements(Clock.systemUTC()).findText(TEXT.hash()))
                    .contains(TEXT.text());
        }
    }

    @Test
    void closedStoreIsNotReachableAndSaysSo() throws Exception {
        Store store = servers.open(Kind.EMBEDDED);
        StatementStore statements = store.statements(Clock.systemUTC());

        store.close();
        store.close();

        assertThat(store.isReachable()).isFalse();
        assertRefused(Why.CLOSED, () -> statements.keep(TEXT));
    }

    @Test
    void connectionsThatTheServerDropsAreReplaced() throws Exception {
        try (Store store = servers.open(Kind.EMBEDDED);
                EmbeddedCluster cluster = EmbeddedCluster.open(servers.home());
                Database database = Database.open(cluster.address())) {
            StatementStore statements = store.statements(Clock.systemUTC());
            statements.keep(TEXT);
            assertRefused(
                    Why.UNREACHABLE,
                    () -> database.commit(context -> context.fetch("select pg_terminate_backend(pg_backend_pid())")));

            database.commit(context -> context.fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and usename = current_user"));

            assertThat(statements.findText(TEXT.hash())).isPresent();
        }
    }

    @Test
    void workThatFailsIsUndoneAsAWhole() throws Exception {
        try (Store store = servers.open(Kind.EMBEDDED);
                EmbeddedCluster cluster = EmbeddedCluster.open(servers.home());
                Database database = Database.open(cluster.address())) {
            String insert = "insert into party values ('01900000-0000-7000-8000-000000000001', 'PERSON', now())";
            assertThatThrownBy(() -> database.commit(context -> context.execute(insert) + context.execute(insert)))
                    .isInstanceOf(DataAccessException.class);

            int persons = database.commit(
                    context -> context.fetchCount(DSL.table("party"), DSL.condition("kind = 'PERSON'")));
            assertThat(persons).isZero();
            assertThat(store.isReachable()).isTrue();
        }
    }

    @Test
    void tablesOfALaterVersionAreRefusedAndTheServerIsNotLeftRunning() throws Exception {
        DataFolder home = servers.home();
        Store.openEmbedded(home).close();
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            change(
                    cluster.address(),
                    "insert into exeat.schema_history select 9999, '9999', 'later', type, 'V9999__later.sql', checksum,"
                            + " installed_by, installed_on, 0, true from exeat.schema_history where version = '1'");
        }

        assertRefused(Why.MIGRATION_FAILED, () -> Store.openEmbedded(home));

        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            change(cluster.address(), "delete from exeat.schema_history where version = '9999'");
        }
        Store.openEmbedded(home).close();
    }

    @Test
    void databaseThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://127.0.0.1:1/exeat?password=secret", "exeat", "secret"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/exeat ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void hostThatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://no-such-host.invalid/exeat", "exeat", "secret"))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(Why.UNREACHABLE))
                .hasMessageContaining("Unknown host: no-such-host.invalid");
    }

    @Test
    void wrongPasswordIsSaidAndNotShown() throws Exception {
        DatabaseAddress address = servers.debianAddress();

        assertThatThrownBy(() -> Store.open(address.url(), address.user(), "not-the-password"))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(Why.UNREACHABLE))
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("not-the-password");
    }

    @Test
    void settingsLeadToTheDatabaseThatTheyName() throws Exception {
        DatabaseAddress address = servers.debianAddress();
        DataFolder home = DataFolder.at(temporary.resolve("settings"));
        Files.writeString(home.keys().resolve("database-password"), address.password());
        Files.writeString(
                home.settingsFile(),
                "database:\n  url: " + address.url() + "\n  user: " + address.user()
                        + "\n  passwordFile: keys/database-password\n");

        try (Store store = Store.open(home)) {
            store.statements(Clock.systemUTC()).keep(NAMED);
        }

        try (Store named = servers.open(Kind.DEBIAN)) {
            assertThat(named.statements(Clock.systemUTC()).findText(NAMED.hash()))
                    .isPresent();
        }
        assertThat(home.path().resolve("postgres-17")).isEmptyDirectory();
    }

    private static void change(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}
