package lu.exeat.cli.item;

import java.util.Optional;
import picocli.CommandLine.Option;

/// Which database a command of the item master uses.
final class StoreOption {
    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "A PostgreSQL to use, as jdbc:postgresql://HOST:5432/NAME; user and password from"
                    + " EXEAT_DATABASE_USER and EXEAT_DATABASE_PASSWORD, or in the address. Without it the settings of"
                    + " the data folder, else Exeat's own.")
    private Optional<String> databaseUrl = Optional.empty();

    Optional<String> databaseUrl() {
        return databaseUrl;
    }
}
