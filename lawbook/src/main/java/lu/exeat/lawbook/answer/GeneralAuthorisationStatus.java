package lu.exeat.lawbook.answer;

import java.util.List;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;

/// Whether a general authorisation serves the items that need an authorisation, and why not.
///
/// - `why`: the reasons, in the order of its requirements
public record GeneralAuthorisationStatus(GeneralAuthorisation authorisation, Status status, List<Why> why) {
    /// NOT_AVAILABLE if any requirement is false; AVAILABLE if all are true; else OPEN.
    public enum Status {
        AVAILABLE,
        NOT_AVAILABLE,
        OPEN
    }

    /// - `key`: the requirement's key; `asks`: the fact to be answered where it is open or asked for by the requirement
    /// - `item`: the item's index, counted from 0
    public record Why(String key, Optional<FactName> asks, int item) {}

    public GeneralAuthorisationStatus {
        why = List.copyOf(why);
    }
}
