package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;

/// As whom PostgreSQL runs, and how its programs are started as that user.
///
/// A normal user runs it as itself. PostgreSQL refuses root: there it runs as the owner of the data folder, or as
/// nobody where that owner is root too.
record ServerAccount(Way way, int uid, int gid, String name) {
    private static final int NOBODY = 65534;
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final Duration PROBE = Duration.ofSeconds(20);

    /// How a program is started as the other user, the surest first. Containers have some of them, or none.
    enum Way {
        DIRECT,
        SETPRIV,
        RUNUSER,
        SU,
        /// A user namespace without a mapping: outside it is root still, inside it is nobody.
        UNSHARE
    }

    /// - throws [StoreUnavailable] when PostgreSQL cannot run as anybody here
    static ServerAccount choose(DataFolder home, Binaries binaries) {
        ProcessUser user = ProcessUser.current();
        if (!user.isRoot()) {
            requireName(user);
            return proven(new ServerAccount(Way.DIRECT, 0, 0, user.name().orElse("")), binaries)
                    .orElseThrow(() -> notRunning(binaries, probe(List.of(), binaries)));
        }
        return choose(home, binaries, List.of(Way.SETPRIV, Way.RUNUSER, Way.SU, Way.UNSHARE));
    }

    /// PostgreSQL refuses a user whose number has no name, as some container platforms give them.
    static void requireName(ProcessUser user) {
        if (user.name().isEmpty() && user.uid().isPresent()) {
            throw new StoreUnavailable(Why.NO_ACCOUNT, user.uid().get());
        }
    }

    /// For root: the first of these ways in which PostgreSQL's own program runs.
    static ServerAccount choose(DataFolder home, Binaries binaries, List<Way> ways) {
        int uid = attribute(home.path(), "unix:uid");
        int gid = attribute(home.path(), "unix:gid");
        if (uid == 0) {
            uid = NOBODY;
            gid = NOBODY;
        }
        String name = nameOf(uid);
        List<Command> failed = new ArrayList<>();
        for (Way way : ways) {
            ServerAccount account = new ServerAccount(way, uid, gid, name);
            if (way == Way.UNSHARE && uid != NOBODY) {
                continue; // a namespace makes nobody of root, not another user
            }
            Command probe = probe(account.command(List.of()), binaries);
            if (probe.isGood()) {
                return account;
            }
            failed.add(probe);
        }
        Optional<Path> closed = firstClosed(binaries.folder(), uid, gid);
        throw closed.isPresent()
                ? new StoreUnavailable(Why.FOLDER_CLOSED, closed.get(), name)
                : notRunning(binaries, failed.isEmpty() ? new Command(Command.NOT_RUN, "") : failed.getFirst());
    }

    private static Optional<ServerAccount> proven(ServerAccount account, Binaries binaries) {
        return Optional.of(account)
                .filter(chosen -> probe(chosen.command(List.of()), binaries).isGood());
    }

    /// Through a shell: setpriv keeps root's powers until its first program runs, and would enter any folder.
    private static Command probe(List<String> before, Binaries binaries) {
        return Command.run(
                Stream.concat(
                                before.stream(),
                                Stream.of("/bin/sh", "-c", "exec \"$0\" --version", binaries.program("initdb")))
                        .toList(),
                PROBE);
    }

    private static StoreUnavailable notRunning(Binaries binaries, Command probe) {
        return new StoreUnavailable(Why.BINARIES_DO_NOT_RUN, binaries.folder(), probe.lastLine());
    }

    /// The words that start these words as this account.
    List<String> command(List<String> words) {
        List<String> before = switch (way) {
            case DIRECT -> List.of();
            case SETPRIV -> List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
            case RUNUSER -> List.of("runuser", "-u", name, "--");
            case SU -> List.of("su", "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--");
            case UNSHARE -> List.of("unshare", "-U", "--");
        };
        return Stream.concat(before.stream(), words.stream()).toList();
    }

    /// Gives a file or folder with all in it to this account, where it is not so yet.
    void give(Path tree) throws IOException {
        if (way == Way.DIRECT) {
            return;
        }
        int owner = way == Way.UNSHARE ? 0 : uid;
        int group = way == Way.UNSHARE ? 0 : gid;
        if (attribute(tree, "unix:uid") == owner) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            // The top last, so that a change of hands that was broken off is taken up again.
            for (Path path : all.toList().reversed()) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int attribute(Path path, String name) {
        try {
            return (Integer) Files.getAttribute(path, name);
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.FOLDER_NOT_WRITABLE, path, e);
        }
    }

    private static String nameOf(int uid) {
        try (Stream<String> lines = Files.lines(ACCOUNTS)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(parts -> parts.length > 2 && parts[2].equals(Integer.toString(uid)))
                    .map(parts -> parts[0])
                    .findFirst()
                    .orElseThrow(() -> new StoreUnavailable(Why.NO_ACCOUNT, uid));
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.NO_ACCOUNT, uid);
        }
    }

    /// The outermost folder on the way to this one that the user may not pass, by its permission bits.
    static Optional<Path> firstClosed(Path folder, int uid, int gid) {
        List<Path> way = new ArrayList<>();
        for (Path step = folder; step != null; step = step.getParent()) {
            way.addFirst(step);
        }
        return way.stream().filter(step -> !mayPass(step, uid, gid)).findFirst();
    }

    private static boolean mayPass(Path folder, int uid, int gid) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            PosixFilePermission needed = attribute(folder, "unix:uid") == uid
                    ? PosixFilePermission.OWNER_EXECUTE
                    : attribute(folder, "unix:gid") == gid
                            ? PosixFilePermission.GROUP_EXECUTE
                            : PosixFilePermission.OTHERS_EXECUTE;
            return permissions.contains(needed);
        } catch (IOException _) {
            return false;
        }
    }
}
