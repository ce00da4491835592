package lu.exeat.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.exeat.cli.CommandRun;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.cluster.EmbeddedCluster;
import lu.exeat.store.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text on the command line. What is found in texts, and how it is kept, is shown in the rooms that do it; here a
/// whole start of the program keeps a text in a store of its own.
class DossierCommandTest {
    private static final String TEXT =
            "Der Exempel Holding AG mit Sitz in Zürich gehören die Exempel Netz GmbH in Trier"
                    + " und die Exempel Labo S.à r.l. in Luxemburg.\n";

    @TempDir
    private Path folder;

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), content);
    }

    @Test
    void textIsReadWithoutWritingAnything() throws IOException {
        CommandRun run = CommandRun.of("dossier", "--format", "json", text(TEXT).toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"Exempel Netz GmbH\"", "\"ORGANISATION\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void keepingAsksWhoSaidItAndWhen() throws IOException {
        CommandRun run = CommandRun.of("dossier", "--keep", text(TEXT).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/said-by", "/said-on");
    }

    @Test
    void sourceThatIsNoAddressIsRefused() throws IOException {
        CommandRun run =
                CommandRun.of("dossier", "--source", "in the paper", text(TEXT).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/source");
    }

    @Test
    void languageThatIsNoneOfTheFourIsRefused() throws IOException {
        CommandRun run = CommandRun.of("dossier", "--lang", "xx", text(TEXT).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--lang: xx is none of");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThat(CommandRun.of("dossier", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void sameTextKeptTwiceChangesNothing() throws IOException, InterruptedException {
        Path file = text(TEXT);

        assertThat(start(file)).contains("Kept: text, parties and groups");
        assertThat(start(file)).contains("This text was kept before. Nothing was changed.");
    }

    /// The database is one of our own kind that this test runs; the command knows its address only.
    @Test
    void databaseOfAnAddressIsBroughtUpToDateAndKeepsTheText() throws IOException {
        String file = text(TEXT).toString();
        try (EmbeddedCluster cluster = EmbeddedCluster.open(DataFolder.at(home()))) {
            DatabaseAddress address = cluster.address();

            assertThat(keep(address.url(), address.user(), address.password(), file))
                    .returns(0, CommandRun::code)
                    .extracting(CommandRun::err)
                    .asString()
                    .contains("Kept: text, parties and groups");
            assertThat(keep(address.url(), address.user(), address.password(), file))
                    .returns(0, CommandRun::code)
                    .extracting(CommandRun::err)
                    .asString()
                    .contains("This text was kept before. Nothing was changed.");
            assertOneLine(keep(address.url(), address.user(), "not-the-password", file), "cannot be reached");
        }
    }

    @Test
    void databaseThatIsNotThereIsOneLineAndAFault() throws IOException {
        String file = text(TEXT).toString();

        assertOneLine(keep("jdbc:postgresql://127.0.0.1:1/exeat", "exeat", "not-the-password", file), "refused");
    }

    @Test
    void addressOfAnotherKindIsRefusedWithoutItsPassword() throws IOException {
        CommandRun run = keep(
                "postgresql://anna:not-the-password@db/exeat",
                "",
                "",
                text(TEXT).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/db-url", "jdbc:postgresql:").doesNotContain("not-the-password");
    }

    private static CommandRun keep(String url, String user, String password, String file) {
        return CommandRun.in(
                Map.of("EXEAT_DATABASE_USER", user, "EXEAT_DATABASE_PASSWORD", password),
                "dossier",
                "--keep",
                "--said-by",
                "Example Ministry",
                "--said-on",
                "2021-07-20",
                "--db-url",
                url,
                file);
    }

    private static void assertOneLine(CommandRun run, String said) {
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(said).doesNotContain("not-the-password");
    }

    /// Another virtual machine, as a user starts it: the store stops with the program.
    private String start(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "lu.exeat.cli.Exeat",
                "dossier",
                "--keep",
                "--said-by",
                "Example Ministry",
                "--said-on",
                "2021-07-20",
                file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("EXEAT_HOME", home().toString());
        environment.remove("EXEAT_DATABASE_URL");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private Path home() throws IOException {
        Path home = folder.resolve("home");
        if (!Files.exists(home)) {
            Files.createDirectory(home);
            // PostgreSQL refuses to run as root and must be able to enter the folder
            folder.toFile().setExecutable(true, false);
            home.toFile().setExecutable(true, false);
        }
        return home;
    }
}
