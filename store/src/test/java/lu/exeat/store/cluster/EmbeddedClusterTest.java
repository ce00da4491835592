package lu.exeat.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One data folder, several users of it, in this process and in others, and what is left when they are killed. As whom
/// PostgreSQL runs is shown in `ServerAccountTest`.
class EmbeddedClusterTest {
    @TempDir
    private static Path temporary;

    private static DataFolder home;
    private static PostgresServer server;

    @BeforeAll
    static void makeHome() throws IOException {
        home = Homes.prepared(Homes.passable(temporary).resolve("exeat"));
        server = new PostgresServer(home);
        // Not one of those that are taken first: another Exeat on this machine may want it between two starts.
        long own = 15_900 + ProcessHandle.current().pid() % 90;
        home.write(home.postgres().resolve("port"), own + "\n", "rw-r--r--");
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(server.findProcess()).isEmpty();
    }

    @Test
    void firstOpeningStartsAndLastClosingStops() throws Exception {
        EmbeddedCluster first = EmbeddedCluster.open(home);
        EmbeddedCluster second = EmbeddedCluster.open(home);
        ClusterProcess.keep(first.address(), "one");

        first.close();
        first.close();

        assertThat(ClusterProcess.has(second.address(), "one")).isTrue();
        second.close();
        assertThat(server.findProcess()).isEmpty();
    }

    @Test
    void otherProcessJoinsTheSameServerAndTheLastToLeaveStopsIt() throws Exception {
        try (ClusterProcess other = ClusterProcess.start(home.path())) {
            assertThat(other.answer()).isEqualTo("READY");
            long started = serverProcess();
            try (EmbeddedCluster joined = EmbeddedCluster.open(home)) {
                assertThat(serverProcess()).isEqualTo(started);
                ClusterProcess.keep(joined.address(), "joined");
            }
            assertThat(other.ask("has joined")).as("we have left, it goes on").isEqualTo("YES DONE");
        }
    }

    @Test
    void processesThatComeAtOnceToANewFolderShareOneServer() throws Exception {
        DataFolder fresh = Homes.prepared(temporary.resolve("fresh"));
        PostgresServer its = new PostgresServer(fresh);
        try (ClusterProcess one = ClusterProcess.start(fresh.path());
                ClusterProcess two = ClusterProcess.start(fresh.path());
                EmbeddedCluster three = EmbeddedCluster.open(fresh)) {
            assertThat(one.answer()).isEqualTo("READY");
            assertThat(two.answer()).isEqualTo("READY");
            ClusterProcess.keep(three.address(), "three");
            assertThat(one.ask("has three")).isEqualTo("YES DONE");
            assertThat(two.ask("has three")).isEqualTo("YES DONE");
        }
        assertThat(its.findProcess()).isEmpty();
    }

    @Test
    void processKilledWhileItMakesTheFolderIsMadeGoodByTheNext() throws Exception {
        DataFolder broken = Homes.prepared(temporary.resolve("broken"));
        ClusterProcess killed = ClusterProcess.start(broken.path());
        for (int i = 0; i < 1000 && Binaries.list(broken.postgres(), ".initdb-").isEmpty(); i++) {
            Thread.sleep(10);
        }
        killed.kill();
        assertThat(broken.postgres().resolve("data")).as("killed in time").doesNotExist();

        try (EmbeddedCluster cluster = EmbeddedCluster.open(broken)) {
            ClusterProcess.keep(cluster.address(), "whole");
            assertThat(ClusterProcess.has(cluster.address(), "whole")).isTrue();
        }
    }

    @Test
    void serverProgramThatIsEndingIsGivenItsTimeToClose() throws Exception {
        try (ClusterProcess ending = ClusterProcess.start(home.path())) {
            assertThat(ending.answer()).isEqualTo("READY");
            assertThat(ending.ask("keepWhileEnding late")).isEqualTo("DONE");
        }

        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            assertThat(ClusterProcess.has(cluster.address(), "late")).isTrue();
        }
    }

    @Test
    void serverThatOthersUseWhereItCannotBeSeenIsNotStartedASecondTime() throws Exception {
        try (ClusterProcess other = ClusterProcess.start(home.path())) {
            assertThat(other.answer()).isEqualTo("READY");
            Path pidFile = home.postgres().resolve("data/postmaster.pid");
            Path place = home.postgres().resolve("place");
            String pid = Files.readString(pidFile);
            String here = Files.readString(place);
            Files.writeString(pidFile, pid.replaceFirst("[0-9]+", "999999999")); // as it looks from a container
            Files.writeString(place, "another-system pid:[1]\n");

            assertRefused(Why.USED_ELSEWHERE);

            Files.writeString(pidFile, pid);
            Files.writeString(place, here);
        }
    }

    @Test
    void processThatIsKilledNeitherStopsTheServerOfOthersNorKeepsItAlive() throws Exception {
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            ClusterProcess other = ClusterProcess.start(home.path());
            assertThat(other.answer()).isEqualTo("READY");

            other.kill();

            ClusterProcess.keep(cluster.address(), "after");
            assertThat(ClusterProcess.has(cluster.address(), "after")).isTrue();
        }
    }

    @Test
    void serverLeftBehindByAKilledProcessIsStoppedAndStartedAnew() throws Exception {
        ClusterProcess killed = ClusterProcess.start(home.path());
        assertThat(killed.answer()).isEqualTo("READY");
        assertThat(killed.ask("keep orphan")).isEqualTo("DONE");
        killed.kill();
        long orphan = serverProcess();

        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            assertThat(serverProcess()).isNotEqualTo(orphan);
            assertThat(ClusterProcess.has(cluster.address(), "orphan")).isTrue();
        }
    }

    @Test
    void serverKilledTogetherWithItsProcessRecoversWhatWasKept() throws Exception {
        ClusterProcess killed = ClusterProcess.start(home.path());
        assertThat(killed.answer()).isEqualTo("READY");
        assertThat(killed.ask("keep crash")).isEqualTo("DONE");

        kill(serverProcess());
        killed.kill();

        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            assertThat(ClusterProcess.has(cluster.address(), "crash")).isTrue();
        }
    }

    @Test
    void serverKilledWhileItIsUsedIsStartedByTheNextOpening() throws Exception {
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            ClusterProcess.keep(cluster.address(), "used");
            kill(serverProcess());
            assertThatThrownBy(() -> ClusterProcess.has(cluster.address(), "used"))
                    .isInstanceOf(SQLException.class);

            try (EmbeddedCluster again = EmbeddedCluster.open(home)) {
                assertThat(again.address()).isEqualTo(cluster.address());
                assertThat(ClusterProcess.has(cluster.address(), "used")).isTrue();
            }
        }
    }

    @Test
    void numberOfAnotherProgramInALeftOverFileIsNoServer() throws Exception {
        EmbeddedCluster.open(home).close();
        long us = ProcessHandle.current().pid();
        Path pidFile = home.postgres().resolve("data/postmaster.pid");
        Files.writeString(pidFile, us + "\n" + home.postgres().resolve("data") + "\n");

        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            ClusterProcess.keep(cluster.address(), "pid");
            assertThat(serverProcess()).isNotEqualTo(us);
        }
    }

    @Test
    void portIsKeptUnlessAnotherProgramHasTakenIt() throws Exception {
        int kept = portOfOneRun();
        assertThat(portOfOneRun()).isEqualTo(kept);

        try (ServerSocket _ = new ServerSocket(kept, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(portOfOneRun()).isNotEqualTo(kept);
        }
    }

    @Test
    void wrongPasswordAndNoPasswordAreRefused() throws Exception {
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            DatabaseAddress address = cluster.address();
            assertThatThrownBy(
                            () -> ClusterProcess.keep(new DatabaseAddress(address.url(), "exeat", "guess"), "stranger"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(
                            () -> ClusterProcess.keep(new DatabaseAddress(address.url(), "postgres", ""), "stranger"))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void lostPasswordIsSaidAndNothingIsStarted() throws Exception {
        EmbeddedCluster.open(home).close();
        Path password = home.postgres().resolve("password");
        String secret = Files.readString(password);
        Files.delete(password);

        assertRefused(Why.PASSWORD_MISSING);

        home.write(password, secret, "rw-------");
        EmbeddedCluster.open(home).close();
    }

    @Test
    void dataOfAnotherMajorVersionAreNotTouched() throws Exception {
        EmbeddedCluster.open(home).close();
        Path version = home.postgres().resolve("data/PG_VERSION");
        Files.writeString(version, "16\n");

        assertRefused(Why.OTHER_VERSION);

        Files.writeString(version, "17\n");
        EmbeddedCluster.open(home).close();
    }

    @Test
    void leftOversOfBrokenOffStartsAreSweptAway() throws Exception {
        Files.createDirectories(home.postgres().resolve(".initdb-123/base"));
        Files.createDirectories(home.postgres().resolve(".unpacking-123/bin"));

        EmbeddedCluster.open(home).close();

        assertThat(Binaries.list(home.postgres(), ".")).isEmpty();
    }

    @Test
    void serverWritesDurablyAndListensOnThisMachineAlone() throws Exception {
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home);
                Connection connection = DriverManager.getConnection(
                        cluster.address().url(), "postgres", cluster.address().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('fsync'),"
                        + " current_setting('synchronous_commit'), current_setting('listen_addresses'),"
                        + " current_setting('unix_socket_directories'), current_setting('data_checksums'),"
                        + " (select rolsuper from pg_roles where rolname = 'exeat')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getString(2)).isEqualTo("on");
            assertThat(row.getString(3)).isEqualTo("127.0.0.1");
            assertThat(row.getString(4)).isEmpty();
            assertThat(row.getString(5)).isEqualTo("on");
            assertThat(row.getBoolean(6)).as("is a superuser").isFalse();
        }
    }

    private static void assertRefused(Why why) {
        assertThatThrownBy(() -> EmbeddedCluster.open(home))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private static int portOfOneRun() {
        try (EmbeddedCluster cluster = EmbeddedCluster.open(home)) {
            return URI.create(cluster.address().url().substring("jdbc:".length()))
                    .getPort();
        }
    }

    private static long serverProcess() {
        return server.findProcess().map(ProcessHandle::pid).orElseThrow();
    }

    private static void kill(long process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", Long.toString(process))
                        .start()
                        .waitFor())
                .isZero();
        for (int i = 0; i < 100 && server.findProcess().isPresent(); i++) {
            Thread.sleep(20);
        }
        assertThat(server.findProcess()).isEqualTo(Optional.empty());
    }
}
