package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// The folder in which Exeat keeps all its state: settings, database, lists, index, documents, keys.
///
/// It is `EXEAT_HOME`, else `/var/lib/exeat` for root (whose home the user that runs PostgreSQL cannot enter), else
/// `$XDG_DATA_HOME/exeat` or `~/.local/share/exeat`. Where root works in a folder of another user, what it adds is
/// given to that user, so that the two can take turns.
public final class DataFolder {
    private static final Path OF_ROOT = Path.of("/var/lib/exeat");
    private static final String PASSABLE = "rwxr-xr-x";
    private static final String CLOSED = "rwx------";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /// The folder that the environment and the user make it, with all its sub-folders.
    ///
    /// - throws [StoreUnavailable] when it cannot be made or written
    public static DataFolder open() {
        return at(choose(System.getenv(), Path.of(System.getProperty("user.home", "")), ProcessUser.current()));
    }

    /// This folder, with all its sub-folders.
    ///
    /// - throws [StoreUnavailable] when it cannot be made or written
    public static DataFolder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().matches("(?s).*[\"'`$\\\\\\p{Cntrl}].*")) {
            throw new StoreUnavailable(Why.FOLDER_NAME, absolute); // pg_ctl hands names to a shell, within quotes
        }
        try {
            // The user that runs PostgreSQL for root passes through; a user's own folder is nobody else's business.
            make(absolute, ProcessUser.current().isRoot() ? PASSABLE : CLOSED);
            DataFolder folder = new DataFolder(absolute.toRealPath());
            folder.makeInside(folder.postgres(), ProcessUser.current().isRoot() ? PASSABLE : CLOSED);
            for (Path closed : new Path[] {folder.lists(), folder.index(), folder.documents(), folder.keys()}) {
                folder.makeInside(closed, CLOSED);
            }
            if (!Files.exists(folder.settingsFile())) {
                folder.write(folder.settingsFile(), Settings.TEMPLATE, "rw-r-----");
            }
            return folder;
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.FOLDER_NOT_WRITABLE, absolute, e);
        }
    }

    static Path choose(Map<String, String> environment, Path userHome, ProcessUser user) {
        Optional<Path> given = find(environment, "EXEAT_HOME");
        if (given.isPresent()) {
            return given.get();
        }
        if (user.isRoot()) {
            return OF_ROOT;
        }
        // A path that is not absolute is to be ignored, says the XDG specification.
        Optional<Path> shared = find(environment, "XDG_DATA_HOME").filter(Path::isAbsolute);
        if (shared.isEmpty() && !userHome.isAbsolute()) {
            throw new StoreUnavailable(Why.NO_HOME); // Java says "?" for a user without an entry
        }
        return shared.orElse(userHome.resolve(".local/share")).resolve("exeat");
    }

    private static Optional<Path> find(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static boolean make(Path folder, String permissions) throws IOException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        return true;
    }

    private void makeInside(Path folder, String permissions) throws IOException {
        if (make(folder, permissions)) {
            adopt(folder);
        }
    }

    /// Writes a file as a whole or not at all.
    void write(Path file, String content, String permissions) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), ".", ".new"); // for its owner alone
        try {
            Files.writeString(unfinished, content, StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString(permissions));
            adopt(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Gives to the folder's owner what root has just made in it, with all that is inside.
    void adopt(Path made) throws IOException {
        Object owner = Files.getAttribute(path, "unix:uid");
        if (!ProcessUser.current().isRoot() || owner.equals(0)) {
            return;
        }
        try (Stream<Path> all = Files.walk(made)) {
            for (Path each : all.toList()) {
                Files.setAttribute(each, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", Files.getAttribute(path, "unix:gid"), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    public Path path() {
        return path;
    }

    /// List files as they came: `<list>/<snapshot>/`.
    public Path lists() {
        return path.resolve("lists");
    }

    /// Indexes by the hash of what they were built from.
    public Path index() {
        return path.resolve("index");
    }

    /// Documents by their SHA-256: `ab/cd…`.
    public Path documents() {
        return path.resolve("documents");
    }

    public Path keys() {
        return path.resolve("keys");
    }

    public Path settingsFile() {
        return path.resolve("exeat.yaml");
    }

    /// Exeat's own PostgreSQL, by its major version.
    Path postgres() {
        return path.resolve("postgres-" + PostgresServer.MAJOR);
    }

    /// What `exeat.yaml` and the environment say; the environment goes before.
    ///
    /// - throws [StoreUnavailable] when the file is not in its form
    public Settings settings() {
        return Settings.read(this, System.getenv());
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
