package lu.exeat.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/// Data folders for tests: below temporary folders, which the user that runs PostgreSQL must be able to pass.
public final class Homes {
    private static final Path UNPACKED = Path.of("target", "postgres-for-tests");

    private Homes() {}

    /// The same temporary folder, made passable.
    public static Path passable(Path temporary) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        return temporary;
    }

    /// A data folder with PostgreSQL's programs in it already: unpacking takes seconds, linking none.
    public static DataFolder prepared(Path path) throws IOException {
        DataFolder home = DataFolder.at(path);
        Path programs = Binaries.unpack(DataFolder.at(UNPACKED)).folder();
        Path copy = home.postgres().resolve(programs.getFileName());
        if (!Files.exists(copy)) {
            Command linked = copy("-rl", programs, copy);
            if (!linked.isGood()) { // the temporary folder is on another disk
                Binaries.deleteTree(copy);
                linked = copy("-r", programs, copy);
            }
            assertThat(linked.isGood()).as(linked.output()).isTrue();
        }
        return home;
    }

    private static Command copy(String how, Path from, Path to) {
        return Command.run(List.of("cp", how, from.toString(), to.toString()), Duration.ofSeconds(60));
    }

    static void assumeRoot() {
        assumeTrue(ProcessUser.current().isRoot(), "skipped: only root can start programs as another user");
    }
}
