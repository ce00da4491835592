package lu.exeat.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.exeat.cli.terminal.Input;

/// The case files that a command line names: a folder stands for the case files in it.
public final class CaseFiles {
    private CaseFiles() {}

    /// Each name as it is, a folder as its files `*.yaml` and `*.yml` by name; not those in folders below it.
    ///
    /// - throws [Input.CannotRead] for a folder that has none or may not be read
    public static List<String> listIn(List<String> names) {
        return names.stream()
                .flatMap(name -> isFolder(name) ? listFolder(name).stream() : Stream.of(name))
                .toList();
    }

    private static boolean isFolder(String name) {
        try {
            return !name.equals("-") && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // opening it says what is wrong
        }
    }

    private static List<String> listFolder(String name) {
        List<String> files;
        try (Stream<Path> entries = Files.list(Path.of(name))) {
            files = entries.filter(CaseFiles::isCaseFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Input.CannotRead(name, e);
        }
        if (files.isEmpty()) {
            throw new Input.CannotRead(name, "a folder without case files (*.yaml, *.yml)");
        }
        return files;
    }

    private static boolean isCaseFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
