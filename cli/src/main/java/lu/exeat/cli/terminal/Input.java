package lu.exeat.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// A file named on the command line, or standard input where it is `-`.
public final class Input {
    private Input() {}

    /// - throws [CannotRead] in words when it cannot be opened
    public static InputStream open(String name) {
        if (name.equals("-")) {
            return System.in;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new NotDirectoryException("a folder, not a file");
            }
            return Files.newInputStream(path);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new CannotRead(name, e);
        }
    }

    /// A file that is not there or may not be read.
    public static final class CannotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CannotRead(String name, Exception cause) {
            super("cannot read " + name + ": " + reason(cause), cause);
        }

        /// - `reason`: in words, what is wrong with it
        public CannotRead(String name, String reason) {
            super("cannot read " + name + ": " + reason);
        }

        private static String reason(Exception cause) {
            return switch (cause) {
                case java.nio.file.NoSuchFileException _ -> "no such file";
                case java.nio.file.AccessDeniedException _ -> "no permission";
                default -> String.valueOf(cause.getMessage());
            };
        }
    }
}
