package lu.exeat.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import lu.exeat.lawbook.Lawbook;

/// Makes the jar that commands start from: our own rooms and the reader of the command line in one, the latter's
/// classes as the cache of the JDK can hold them, and the hash of the lawbook beside them.
///
/// It does what the jars do that it is made from, only sooner; tests hold it to them. The script `exeat` makes it after
/// each build, and starts the plain jar where it could not be made.
public final class StartJar {
    private static final String SERVICES = "META-INF/services/";

    private final Path source;
    private final List<Path> merged = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, byte[]> entries = new TreeMap<>();

    /// The manifest of the command line's jar names all others.
    private StartJar(Path source) throws IOException {
        this.source = source;
        merged.add(source);
        for (String name : attributes().getValue(Attributes.Name.CLASS_PATH).split(" ")) {
            Path jar = source.resolveSibling(name);
            if (isMerged(jar)) {
                merged.add(jar);
            } else {
                others.add(name);
            }
        }
    }

    /// Reads the jar of the command line and writes that to start from beside it.
    ///
    /// - `arguments`: the jar to read, and the one to write in the same folder
    public static void main(String[] arguments) throws IOException {
        StartJar jar = new StartJar(Path.of(arguments[0]));
        jar.collect();
        jar.write(Path.of(arguments[1]));
    }

    /// The rooms of Exeat, and the reader of command lines, whose class files are those of Java 5.
    private static boolean isMerged(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .anyMatch(entry -> entry.getName().startsWith("lu/exeat/")
                            || entry.getName().startsWith("picocli/"));
        }
    }

    private Attributes attributes() throws IOException {
        try (JarFile file = new JarFile(source.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    private void collect() throws IOException {
        StartClass startClass = new StartClass(ClassHierarchyResolver.ofClassLoading(StartJar.class.getClassLoader())
                .cached());
        for (Path jar : merged) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    String name = entry.getName();
                    if (entry.isDirectory() || name.equals("module-info.class") || isLeftOut(name)) {
                        continue;
                    }
                    byte[] bytes = readAll(file, entry);
                    byte[] made = name.endsWith(".class") ? startClass.of(bytes) : bytes;
                    if (entries.putIfAbsent(name, made) != null) {
                        throw new IllegalStateException(name + " stands in two jars, also in " + jar);
                    }
                }
            }
        }
        entries.put(Lawbook.HASH_FILE, Lawbook.shipped().hash().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLeftOut(String name) {
        return name.startsWith("META-INF/") && !name.startsWith(SERVICES);
    }

    private static byte[] readAll(JarFile file, JarEntry entry) {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path target) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, attributes().getValue(Attributes.Name.MAIN_CLASS));
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", others));
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            Set<String> folders = new HashSet<>();
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                putFolders(entry.getKey(), folders, jar);
                jar.putNextEntry(stored(entry.getKey(), entry.getValue()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
    }

    /// The folders in which an entry stands, each once: who looks for all that is in a folder finds it by its entry.
    private static void putFolders(String name, Set<String> put, JarOutputStream jar) throws IOException {
        for (int stroke = name.indexOf('/'); stroke >= 0; stroke = name.indexOf('/', stroke + 1)) {
            String folder = name.substring(0, stroke + 1);
            if (put.add(folder)) {
                jar.putNextEntry(stored(folder, new byte[0]));
                jar.closeEntry();
            }
        }
    }

    /// An entry that need not be inflated at every start.
    private static JarEntry stored(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
