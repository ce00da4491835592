package lu.exeat.licensing.dossier;

import java.time.LocalDate;

/// Where dossiers are kept: the text by its hash, its parties and groups as statements with standing STATED.
public interface DossierStore {
    /// Who said it, when, and where it can be read.
    record Said(String by, LocalDate on, String source) {
        public Said {
            if (by.isBlank() || source.isBlank()) {
                throw new IllegalArgumentException("a statement has who said it and where");
            }
        }
    }

    /// What keeping did.
    enum Kept {
        NEW,
        /// The same text was kept before: nothing was changed.
        ALREADY_THERE
    }

    /// Keeps all or nothing. The same text kept twice changes nothing.
    Kept keep(String text, Dossier dossier, Said said);
}
