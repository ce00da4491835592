package lu.exeat.cli.operate;

import java.time.Clock;
import java.util.function.Supplier;
import lu.exeat.licensing.dossier.Dossier;
import lu.exeat.licensing.dossier.DossierStore;
import lu.exeat.licensing.dossier.StatedDossiers;
import lu.exeat.party.identity.Attribution;
import lu.exeat.store.Store;
import lu.exeat.store.cluster.DataFolder;
import lu.exeat.store.database.StoreUnavailable;

/// The store under `EXEAT_HOME`, opened for one deed and closed again: most commands need none and open none.
public final class OpenStore implements Supplier<DossierStore> {
    @Override
    public DossierStore get() {
        return OpenStore::keep;
    }

    private static DossierStore.Kept keep(String text, Dossier dossier, Attribution said) {
        try (Store store = Store.open(DataFolder.open())) {
            return new StatedDossiers(store.statements(Clock.systemUTC())).keep(text, dossier, said);
        } catch (StoreUnavailable e) {
            throw new Unavailable(e);
        }
    }

    /// The store could not be opened; the message says why in one sentence.
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
