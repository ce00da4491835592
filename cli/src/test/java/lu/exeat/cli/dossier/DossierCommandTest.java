package lu.exeat.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.licensing.dossier.DossierStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The command's forms, its refusals, and that nothing is kept unless it is asked for.
class DossierCommandTest {
    private static final String TEXT = "Die Muster AG mit Sitz in Trier liefert Drohnen (9A012) nach Indien.";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<DossierStore.Said> kept = new ArrayList<>();

    @Test
    void jsonHasThePlacesOfWhatIsNamed() throws IOException {
        assertThat(run("--format", "json", write(TEXT))).isEqualTo(ExitCode.ANSWERED);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"name\": \"Muster AG\"", "\"country\": \"DE\"", "\"start\": 4", "\"end\": 13")
                .contains("\"name\": \"Drohnen (9A012)\"", "\"groups\": []");
        assertThat(kept).isEmpty();
    }

    @Test
    void textSpeaksTheLanguageAskedFor() throws IOException {
        assertThat(run("--lang", "fr", write(TEXT))).isEqualTo(ExitCode.ANSWERED);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Produits", "Muster AG (Allemagne)");
    }

    @Test
    void otherThanUtf8IsBadInput() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, "société".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run(file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("UTF-8");
    }

    @Test
    void moreThanAMebibyteIsBadInput() throws IOException {
        assertThat(run(write("a".repeat((1 << 20) + 1)))).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void keepingAsksWhoSaidItWhenAndWhere() throws IOException {
        assertThat(run("--keep", "--said-on", "2021-13-01", write(TEXT))).isEqualTo(ExitCode.BAD_INPUT);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/said-by", "/said-on", "/source");
        assertThat(kept).isEmpty();
    }

    @Test
    void keepingHandsTheStatementToTheStore() throws IOException {
        int code = run(
                "--keep",
                "--said-by",
                "Ministère",
                "--said-on",
                "2021-07-20",
                "--source",
                "https://example.org",
                write(TEXT));

        assertThat(code).isEqualTo(ExitCode.ANSWERED);
        assertThat(kept)
                .containsExactly(
                        new DossierStore.Said("Ministère", java.time.LocalDate.of(2021, 7, 20), "https://example.org"));
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text).toString();
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                80,
                Map.of());
        DossierStore store = (text, dossier, said) -> {
            kept.add(said);
            return DossierStore.Kept.NEW;
        };
        return new CommandLine(new DossierCommand(terminal, () -> store))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
