package lu.exeat.licensing.dossier;

import lu.exeat.party.identity.Attribution;

/// Where dossiers are kept: the text by its hash, its parties and groups as statements with standing STATED.
public interface DossierStore {
    /// What keeping did.
    enum Kept {
        NEW,
        /// The same text was kept before: nothing was changed.
        ALREADY_THERE
    }

    /// Keeps all or nothing. The same text kept twice changes nothing.
    Kept keep(String text, Dossier dossier, Attribution said);
}
