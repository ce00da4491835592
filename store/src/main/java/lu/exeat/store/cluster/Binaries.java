package lu.exeat.store.cluster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked from a jar once into a folder named after the archive's hash.
///
/// The caller holds the cluster's lock.
record Binaries(Path folder) {
    private static final String PREFIX = "binaries-";
    private static final Set<PosixFilePermission> PROGRAM = Set.copyOf(List.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE));
    private static final Set<PosixFilePermission> PLAIN = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /// The programs for this system in that folder; those of other versions of Exeat go.
    static Binaries unpack(DataFolder home) {
        String resource = resource(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path parent = home.postgres();
        try {
            Path folder = parent.resolve(PREFIX + hash(resource));
            if (!Files.isDirectory(folder)) {
                Path unfinished = Files.createTempDirectory(parent, ".unpacking-");
                extract(resource, unfinished);
                Files.setPosixFilePermissions(unfinished, PROGRAM);
                home.adopt(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            for (Path other : list(parent, PREFIX, ".unpacking-")) {
                if (!other.equals(folder)) {
                    deleteTree(other);
                }
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.UNPACK_FAILED, parent, e);
        }
    }

    /// The programs that whoever started the server has unpacked.
    static Binaries ofRunning(DataFolder home) {
        try {
            return list(home.postgres(), PREFIX).stream()
                    .findFirst()
                    .map(Binaries::new)
                    .orElseGet(() -> unpack(home));
        } catch (IOException e) {
            throw new StoreUnavailable(e, Why.UNPACK_FAILED, home.postgres(), e);
        }
    }

    private static String resource(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT) + "/" + processor;
        String resource = switch (name) {
            case "linux/amd64", "linux/x86_64" -> "/postgres-linux-x86_64.txz";
            case "linux/aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw new StoreUnavailable(Why.NO_BINARIES, name);
        };
        if (Binaries.class.getResource(resource) == null) {
            throw new StoreUnavailable(Why.NO_BINARIES, name);
        }
        return resource;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Binaries.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource);
        }
        return in;
    }

    private static String hash(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            byte[] buffer = new byte[1 << 16];
            while (digesting.read(buffer) >= 0) {}
            return HexFormat.of()
                    .formatHex(digesting.getMessageDigest().digest())
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void extract(String resource, Path target) throws IOException {
        try (InputStream in = open(resource);
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(archive, path);
                    Files.setPosixFilePermissions(path, (entry.getMode() & 0100) != 0 ? PROGRAM : PLAIN);
                }
            }
        }
        try (Stream<Path> all = Files.walk(target)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, PROGRAM);
            }
        }
    }

    static List<Path> list(Path folder, String... prefixes) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            Stream.of(prefixes).anyMatch(path.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        }
    }

    static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
