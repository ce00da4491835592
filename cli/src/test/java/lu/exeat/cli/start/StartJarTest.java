package lu.exeat.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import lu.exeat.cli.CommandRun;
import lu.exeat.cli.Exeat;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.lawbook.Lawbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The jar that commands start from says what the jars say that it was made from, byte for byte.
class StartJarTest {
    @TempDir
    private static Path folder;

    private static URLClassLoader started = new URLClassLoader(new URL[0]);

    @BeforeAll
    static void makeAndLoad() throws IOException {
        Path start = folder.resolve("start.jar");
        StartJar.main(new String[] {commandLineJar().toString(), start.toString()});
        started = new URLClassLoader(new URL[] {start.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        started.close();
    }

    /// Who brings tables up to date looks for all that is in a folder.
    @Test
    void foldersCanBeFound() {
        assertThat(started.getResource("lu/exeat/store/migration/")).isNotNull();
        assertThat(started.getResource("lu/exeat/store/migration/V2__item_master.sql"))
                .isNotNull();
    }

    static Stream<List<String>> checks() throws IOException {
        List<String> files = filesIn("examples");
        assertThat(files).isNotEmpty();
        return files.stream()
                .flatMap(file -> Stream.of("text", "json", "yaml")
                        .flatMap(format -> Stream.of("en", "fr", "de", "lb")
                                .map(language ->
                                        List.of("check", "--explain", "--format", format, "--lang", language, file))));
    }

    private static List<String> filesIn(String place) throws IOException {
        try (Stream<Path> files = Files.list(CommandRun.ROOT.resolve(place))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void answerIsTheSame(List<String> check) throws ReflectiveOperationException {
        assertThat(run(check)).isEqualTo(CommandRun.of(check.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "explain --help",
                "check",
                "check no-such-file.yaml",
                "check --format pdf",
                "provisions --at 2025-12-01",
                "facts"
            })
    void otherCommandIsTheSame(String line) throws ReflectiveOperationException {
        List<String> arguments = List.of(line.split(" "));

        assertThat(run(arguments)).isEqualTo(CommandRun.of(arguments.toArray(String[]::new)));
    }

    @Test
    void hashIsThatOfTheLawbook() throws IOException {
        assertThat(Lawbook.class.getClassLoader().getResource(Lawbook.HASH_FILE))
                .isNull();
        try (var in = started.getResourceAsStream(Lawbook.HASH_FILE)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Lawbook.shipped().hash());
        }
    }

    /// As [CommandRun#of], with the classes of the jar that was made.
    private static CommandRun run(List<String> arguments) throws ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Class<?> type = started.loadClass(Terminal.class.getName());
        assertThat(type).isNotSameAs(Terminal.class);
        Object terminal = type.getDeclaredConstructors()[0].newInstance(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100,
                Map.of());
        try {
            Object code = started.loadClass(Exeat.class.getName())
                    .getMethod("run", type, String[].class)
                    .invoke(null, terminal, arguments.toArray(String[]::new));
            return new CommandRun(
                    (Integer) code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /// A jar like the one that Maven makes, of the class path of this test.
    private static Path commandLineJar() throws IOException {
        List<String> classPath = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part).toAbsolutePath();
            if (path.endsWith("test-classes")) {
                continue;
            }
            classPath.add(urlOf(Files.isDirectory(path) ? jarOf(path, classPath.size()) : path));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Exeat.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        Path jar = folder.resolve("cli.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    private static String urlOf(Path jar) throws MalformedURLException {
        return jar.toUri().toURL().getPath();
    }

    private static Path jarOf(Path classes, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }
}
