package lu.exeat.cli.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.licensing.dossier.Dossier;
import lu.exeat.licensing.dossier.DossierStore;
import lu.exeat.licensing.dossier.StatedDossiers;
import lu.exeat.party.identity.Attribution;
import lu.exeat.store.Store;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.database.StoreUnavailable;

/// The store, opened for one deed and closed again: most commands need none and open none.
///
/// Of an address that is given, with user and password from `EXEAT_DATABASE_USER` and `EXEAT_DATABASE_PASSWORD` or
/// in the address; else that under `EXEAT_HOME`.
public final class OpenStore implements Function<Optional<String>, DossierStore> {
    private final Map<String, String> environment;

    public OpenStore(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public DossierStore apply(Optional<String> databaseUrl) {
        return (text, dossier, said) -> keep(databaseUrl, text, dossier, said);
    }

    private DossierStore.Kept keep(Optional<String> databaseUrl, String text, Dossier dossier, Attribution said) {
        try (Store store = open(databaseUrl)) {
            return new StatedDossiers(store.statements(Clock.systemUTC())).keep(text, dossier, said);
        } catch (StoreUnavailable e) {
            throw new Unavailable(e);
        }
    }

    /// Does the work on the item master, opened for it alone.
    ///
    /// - throws [Unavailable] when the store cannot be had
    public <T> T withItems(Optional<String> databaseUrl, ItemWork<T> work) throws IOException {
        try (Store store = open(databaseUrl)) {
            return work.on(store.items(Clock.systemUTC()));
        } catch (StoreUnavailable e) {
            throw new Unavailable(e);
        }
    }

    /// What is done with the item master while it is open.
    @FunctionalInterface
    public interface ItemWork<T> {
        T on(ItemMaster items) throws IOException;
    }

    private Store open(Optional<String> databaseUrl) {
        if (databaseUrl.isEmpty()) {
            return Store.open(folder());
        }
        return Store.open(
                databaseUrl.get(),
                environment.getOrDefault("EXEAT_DATABASE_USER", ""),
                environment.getOrDefault("EXEAT_DATABASE_PASSWORD", ""));
    }

    private DataFolder folder() {
        String home = environment.getOrDefault("EXEAT_HOME", "");
        return home.isBlank() ? DataFolder.open() : DataFolder.at(Path.of(home));
    }

    /// The store could not be opened; the message says why in one sentence.
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
