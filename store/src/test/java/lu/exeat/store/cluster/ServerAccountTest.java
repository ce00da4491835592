package lu.exeat.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.store.cluster.ServerAccount.Way;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// As whom PostgreSQL runs, in each of the ways in which root can make another user of itself, and for other users.
class ServerAccountTest {
    private static final long NOBODY = 65534;
    private static final long NO_ONES_NUMBER = 54321;

    @TempDir
    private static Path temporary;

    /// One for all; each way makes a data folder of its own.
    private static Binaries binaries;

    @BeforeAll
    static void unpack() throws IOException {
        Homes.assumeRoot();
        binaries = Binaries.ofRunning(Homes.prepared(Homes.passable(temporary).resolve("programs")));
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECT")
    void rootStartsPostgresAsNobodyInEachWay(Way way) throws Exception {
        // One folder for all: each way takes the data over from the one before.
        DataFolder home = DataFolder.at(temporary.resolve("programs"));
        ServerAccount account = chooseOrSkip(home, way);
        PostgresServer server = new PostgresServer(home);

        server.start(binaries, account);

        ClusterProcess.keep(server.address(), way.name());
        assertThat(Command.run(account.command(List.of("id", "-u")), Duration.ofSeconds(10))
                        .output()
                        .strip())
                .isEqualTo(Long.toString(NOBODY));
        server.stop(binaries, account);
        assertThat(server.findProcess()).isEmpty();
    }

    private static ServerAccount chooseOrSkip(DataFolder home, Way way) {
        try {
            return ServerAccount.choose(home, binaries, List.of(way));
        } catch (StoreUnavailable e) {
            // A container may forbid name spaces or lack one of the programs; the others must do.
            assumeTrue(way == Way.SETPRIV, "skipped: " + way + " is not to be had here: " + e.getMessage());
            throw e;
        }
    }

    @Test
    void otherWayIsTakenWhereTheFirstIsMissing() {
        assertThat(ServerAccount.choose(
                                DataFolder.at(temporary.resolve("programs")),
                                binaries,
                                List.of(Way.SETPRIV, Way.RUNUSER, Way.SU, Way.UNSHARE))
                        .way())
                .isEqualTo(Way.SETPRIV);
        assertThatThrownBy(
                        () -> ServerAccount.choose(DataFolder.at(temporary.resolve("programs")), binaries, List.of()))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void folderThatTheOtherUserCannotEnterIsNamed() throws IOException {
        Path closed = Files.createDirectories(temporary.resolve("closed"));
        Path programs = Files.createDirectories(closed.resolve("programs/bin"));
        Files.copy(Path.of("/bin/true"), programs.resolve("initdb"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> ServerAccount.choose(
                        DataFolder.at(temporary.resolve("programs")),
                        new Binaries(closed.resolve("programs")),
                        List.of(Way.SETPRIV)))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(Why.FOLDER_CLOSED))
                .hasMessageContaining(closed.toString())
                .hasMessageContaining("nobody");
    }

    @Test
    void rootAndTheOwnerOfTheFolderTakeTurns() throws Exception {
        Path path = Files.createDirectories(temporary.resolve("owned"));
        Files.setAttribute(path, "unix:uid", (int) NOBODY);
        Files.setAttribute(path, "unix:gid", (int) NOBODY);
        try (EmbeddedCluster cluster = EmbeddedCluster.open(DataFolder.at(path))) {
            ClusterProcess.keep(cluster.address(), "root");
        }

        try (ClusterProcess owner = as(NOBODY, path)) {
            assertThat(owner.answer()).isEqualTo("READY");
            assertThat(owner.ask("has root")).isEqualTo("YES DONE");
            assertThat(owner.ask("keep owner")).isEqualTo("DONE");
        }

        try (EmbeddedCluster cluster = EmbeddedCluster.open(DataFolder.at(path))) {
            assertThat(ClusterProcess.has(cluster.address(), "owner")).isTrue();
        }
    }

    @Test
    void userWhoseNumberHasNoNameIsToldSo() throws Exception {
        Path path = Files.createDirectories(temporary.resolve("nameless"));
        Files.setAttribute(path, "unix:uid", (int) NO_ONES_NUMBER);

        try (ClusterProcess nameless = as(NO_ONES_NUMBER, path)) {
            assertThat(nameless.answer())
                    .startsWith("NO_ACCOUNT The user id " + NO_ONES_NUMBER)
                    .contains("EXEAT_DATABASE_URL");
        }
    }

    @Test
    void userWithoutRightsInAnotherUsersFolderIsToldSo() throws Exception {
        DataFolder ours = DataFolder.at(temporary.resolve("programs"));
        Files.writeString(ours.postgres().resolve("gate.lock"), "");

        try (ClusterProcess other = as(NOBODY, ours.path())) {
            assertThat(other.answer()).startsWith("OTHER_USER").contains("(root)");
        }
    }

    /// A process of this user. The class path moves to where that user can read it.
    private static ClusterProcess as(long uid, Path home) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("classes"));
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Files.exists(path) && !path.toString().contains("arm64"))
                .map(path -> copy(path, folder))
                .collect(Collectors.joining(File.pathSeparator));
        return ClusterProcess.start(
                home, List.of("setpriv", "--reuid=" + uid, "--regid=" + NOBODY, "--clear-groups", "--"), classPath);
    }

    private static String copy(Path entry, Path folder) {
        Path copy = folder.resolve(entry.toString().replace('/', '_'));
        if (!Files.exists(copy)) {
            Command copied =
                    Command.run(List.of("cp", "-rL", entry.toString(), copy.toString()), Duration.ofSeconds(30));
            assertThat(copied.isGood()).as(copied.output()).isTrue();
        }
        return copy.toString();
    }
}
