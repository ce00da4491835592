package lu.exeat.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import lu.exeat.terms.language.Language;

/// Where a command reads and writes, and what it may assume of it.
///
/// - `colour`: only on a terminal, and never where `NO_COLOR` is set
/// - `width`: columns, 80 where it is not known
public record Terminal(PrintStream out, PrintStream err, boolean colour, int width, Map<String, String> environment) {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    /// That of this process.
    public static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        // the start script tells whether standard output is a terminal: Java's console tells of both ends at once
        boolean terminal = "1".equals(environment.get("EXEAT_TERMINAL"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Terminal(utf8(System.out), utf8(System.err), terminal && !plain, widthOf(environment), environment);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static int widthOf(Map<String, String> environment) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "80"));
            return Math.clamp(columns, NARROWEST, WIDEST);
        } catch (NumberFormatException _) {
            return 80; // a shell that says nothing sensible of its width gets the usual one
        }
    }

    /// The language asked for: by the option, else by `EXEAT_LANG`, else English; never the machine's.
    public Language language(Optional<String> option) {
        return option.or(() -> Optional.ofNullable(environment.get("EXEAT_LANG")))
                .flatMap(Language::findByCode)
                .orElse(Language.EN);
    }

    /// A style of text on a terminal.
    public enum Style {
        STRONG("1"),
        FAINT("2"),
        STOP("31;1"),
        PERMIT("33;1"),
        TELL("34;1"),
        FREE("32;1"),
        OPEN("1");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    public String styled(String text, Style style) {
        return colour ? "\u001B[" + style.code + "m" + text + "\u001B[0m" : text;
    }
}
