package lu.exeat.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the data folder is, what stands in it, and how its settings are read.
class DataFolderTest {
    private static final ProcessUser ROOT = new ProcessUser(Optional.of(0L), Optional.of("root"));
    private static final ProcessUser ANNA = new ProcessUser(Optional.of(1000L), Optional.of("anna"));
    private static final Path HOME_OF_ANNA = Path.of("/home/anna");

    @TempDir
    private Path temporary;

    @Test
    void environmentChoosesBeforeAllElse() {
        assertThat(DataFolder.choose(Map.of("EXEAT_HOME", "/srv/exeat"), HOME_OF_ANNA, ROOT))
                .isEqualTo(Path.of("/srv/exeat"));
        assertThat(DataFolder.choose(Map.of("EXEAT_HOME", " "), HOME_OF_ANNA, ROOT))
                .isEqualTo(Path.of("/var/lib/exeat"));
    }

    @Test
    void rootsDataAreNotInItsHomeWhichPostgresCouldNotEnter() {
        assertThat(DataFolder.choose(Map.of("XDG_DATA_HOME", "/root/.local/share"), Path.of("/root"), ROOT))
                .isEqualTo(Path.of("/var/lib/exeat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/data|/data/exeat", "''|/home/anna/.local/share/exeat", "data|/home/anna/.local/share/exeat"})
    void otherUsersDataAreWhereThePlatformKeepsThem(String xdg, Path expected) {
        assertThat(DataFolder.choose(Map.of("XDG_DATA_HOME", xdg), HOME_OF_ANNA, ANNA))
                .isEqualTo(expected);
    }

    @Test
    void userWithoutAHomeIsAskedForAFolder() {
        assertRefused(Why.NO_HOME, () -> DataFolder.choose(Map.of(), Path.of("?"), ANNA));
    }

    @Test
    void folderIsMadeWithItsSubFoldersAndOpenToItsOwnerAlone() throws IOException {
        DataFolder folder = DataFolder.at(temporary.resolve("a/exeat"));

        assertThat(folder.path().resolve("lists")).isDirectory().isEqualTo(folder.lists());
        assertThat(folder.path().resolve("index")).isDirectory().isEqualTo(folder.index());
        assertThat(folder.path().resolve("documents")).isDirectory().isEqualTo(folder.documents());
        assertThat(folder.path().resolve("keys")).isDirectory().isEqualTo(folder.keys());
        assertThat(folder.path().resolve("postgres-17")).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void settingsAreWrittenOnceAndSayNothingAtFirst() throws IOException {
        DataFolder folder = DataFolder.at(temporary.resolve("exeat"));
        assertThat(Settings.read(folder, Map.of())).isEqualTo(new Settings(Optional.empty()));

        Files.writeString(folder.settingsFile(), "database:\r\n  url: jdbc:postgresql://db/e\r\n");

        assertThat(Settings.read(DataFolder.at(folder.path()), Map.of()).database())
                .contains(new DatabaseAddress("jdbc:postgresql://db/e", "", ""));
    }

    @Test
    void settingsInCommentsAreTheSettingsThatThereAre() throws IOException {
        DataFolder folder = DataFolder.at(temporary.resolve("exeat"));
        Files.writeString(folder.keys().resolve("database-password"), "secret\n");
        String written = Files.readString(folder.settingsFile());
        Files.writeString(
                folder.settingsFile(),
                written.replace("# database:", "database:").replaceAll("# (  [a-z])", "$1"));

        assertThat(Settings.read(folder, Map.of()).database())
                .contains(new DatabaseAddress("jdbc:postgresql://localhost:5432/exeat", "exeat", "secret"));
    }

    @Test
    void environmentGoesBeforeTheFile() throws IOException {
        DataFolder folder = DataFolder.at(temporary.resolve("exeat"));
        Files.writeString(folder.settingsFile(), "database:\n  url: jdbc:postgresql://db/e\n  user: file\n");

        assertThat(Settings.read(
                                folder,
                                Map.of(
                                        "EXEAT_DATABASE_URL", "jdbc:postgresql://other/e",
                                        "EXEAT_DATABASE_PASSWORD", "p"))
                        .database())
                .contains(new DatabaseAddress("jdbc:postgresql://other/e", "file", "p"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datebase:\\n  url: jdbc:postgresql://db/e|SETTING_UNKNOWN",
                "database:\\n  uri: jdbc:postgresql://db/e|SETTING_UNKNOWN",
                "database:\\n  user: exeat|SETTING_MISSING",
                "database: jdbc:postgresql://db/e|SETTINGS_WRONG",
                "database:\\n  url: jdbc:mysql://db/e|NOT_POSTGRES",
                "database:\\n  url: jdbc:postgresql://db/e\\n  passwordFile: keys/none|SETTINGS_WRONG"
            })
    void slipInTheSettingsIsSaidAndNotPassedOver(String text, Why why) throws IOException {
        DataFolder folder = DataFolder.at(temporary.resolve("exeat"));
        Files.writeString(folder.settingsFile(), text.replace("\\n", "\n") + "\n");

        assertRefused(why, () -> Settings.read(folder, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a$(id)", "a`id`", "a\\b", "a'b", "a\nb"})
    void nameThatAShellWouldMisreadIsRefused(String name) {
        assertRefused(Why.FOLDER_NAME, () -> DataFolder.at(temporary.resolve(name)));
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertRefused(Why.FOLDER_NOT_WRITABLE, () -> DataFolder.at(file.resolve("exeat")));
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        StoreUnavailable.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}
