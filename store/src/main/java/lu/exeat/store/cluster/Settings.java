package lu.exeat.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.store.database.DatabaseAddress;
import lu.exeat.store.database.StoreUnavailable;
import lu.exeat.store.database.StoreUnavailable.Why;
import lu.exeat.terms.language.WordingFile;

/// What a person has set, all of it optional.
///
/// - `database`: a PostgreSQL run by others; empty = Exeat's own in the data folder
public record Settings(Optional<DatabaseAddress> database) {
    /// The file as it is first written: every setting, each with its default, in comments.
    static final String TEMPLATE = """
            # Settings of Exeat. What is commented out is the default; take the # away to change it.
            # Values with a colon and a blank, or that begin with a sign, stand in double quotes.

            # Without a database here Exeat runs a PostgreSQL of its own in this folder.
            # The environment goes before: EXEAT_DATABASE_URL, EXEAT_DATABASE_USER, EXEAT_DATABASE_PASSWORD.
            # database:
            #   url: jdbc:postgresql://localhost:5432/exeat
            #   user: exeat
            #   passwordFile: keys/database-password
            """;

    private static final Set<String> OF_DATABASE = Set.of("url", "user", "passwordFile");

    static Settings read(DataFolder folder, Map<String, String> environment) {
        Path file = folder.settingsFile();
        try {
            // Settings have the form of a wording file: sections at the margin, below each its values.
            Map<String, Map<String, String>> sections = Files.exists(file)
                    ? WordingFile.parse(
                                    file.getFileName().toString(),
                                    Files.readString(file).replace("\r\n", "\n"))
                            .entries()
                    : Map.of();
            requireKnown(sections.keySet(), Set.of("database"), file);
            Map<String, String> database = sections.getOrDefault("database", Map.of());
            requireKnown(database.keySet(), OF_DATABASE, file);
            return new Settings(database(folder, database, environment));
        } catch (IOException | IllegalStateException e) {
            throw new StoreUnavailable(e, Why.SETTINGS_WRONG, file, e);
        }
    }

    private static void requireKnown(Set<String> names, Set<String> known, Path file) {
        for (String name : names) {
            if (!known.contains(name)) {
                String all = String.join(", ", known.stream().sorted().toList());
                throw new StoreUnavailable(Why.SETTING_UNKNOWN, file, name, all);
            }
        }
    }

    private static Optional<DatabaseAddress> database(
            DataFolder folder, Map<String, String> database, Map<String, String> environment) throws IOException {
        Optional<String> url = find(environment, "EXEAT_DATABASE_URL").or(() -> find(database, "url"));
        if (url.isEmpty()) {
            if (!database.isEmpty()) {
                // A user without a database is a slip, not a wish for Exeat's own.
                throw new StoreUnavailable(Why.SETTING_MISSING, folder.settingsFile(), "database.url");
            }
            return Optional.empty();
        }
        Optional<String> password = find(environment, "EXEAT_DATABASE_PASSWORD");
        Optional<String> passwordFile = find(database, "passwordFile");
        if (password.isEmpty() && passwordFile.isPresent()) {
            password = Optional.of(
                    Files.readString(folder.path().resolve(passwordFile.get())).strip());
        }
        return Optional.of(new DatabaseAddress(
                url.get(),
                find(environment, "EXEAT_DATABASE_USER")
                        .or(() -> find(database, "user"))
                        .orElse(""),
                password.orElse("")));
    }

    private static Optional<String> find(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }
}
