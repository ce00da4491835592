package lu.exeat.law.fact;

import java.util.Optional;

/// What a fact is: whose, which values it can have, and who could settle it.
///
/// - `askedAs`: the fact that an open question names in its place, where it is not asked by itself
public record FactDefinition(FactName name, Scope scope, Domain domain, Openness openness, Optional<FactName> askedAs) {
    /// Whose fact it is.
    public enum Scope {
        TRANSACTION,
        ITEM
    }

    /// Who could settle it while it is open, the first first.
    public enum Openness {
        /// A classification of the item settles it.
        CLASSIFICATION,
        /// The declarant can answer it.
        DECLARANT,
        /// A person must appreciate it; no list and no declarant can.
        APPRECIATION,
        /// Law that is not encoded settles it.
        NOT_ENCODED
    }

    public FactDefinition(FactName name, Scope scope, Domain domain, Openness openness) {
        this(name, scope, domain, openness, Optional.of(name));
    }
}
