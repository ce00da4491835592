package lu.exeat.store.database;

import java.util.logging.Level;
import java.util.logging.Logger;
import lu.exeat.store.database.StoreUnavailable.Why;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables up to date, the same way on every PostgreSQL.
///
/// A database that a later version of Exeat has changed is refused, not used as if nothing were.
public final class Migrations {
    private static final String LOCATION = "classpath:lu/exeat/store/migration";
    /// Kept in a field, else the level would be forgotten with the logger.
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    static {
        if (FLYWAY_LOG.getLevel() == null) {
            FLYWAY_LOG.setLevel(Level.WARNING); // its progress would stand in the output of commands
        }
    }

    private Migrations() {}

    /// - throws [StoreUnavailable] when a migration fails or the tables are not those that were expected
    public static void bringUpToDate(Database database) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.source())
                    .locations(LOCATION)
                    .failOnMissingLocations(true)
                    .schemas(Database.SCHEMA)
                    .createSchemas(true)
                    .table("schema_history")
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreUnavailable(
                    e, Why.MIGRATION_FAILED, database.address().shown(), e);
        }
    }
}
