package lu.exeat.lawbook.transaction;

import java.util.List;
import lu.exeat.law.fact.FactName;
import lu.exeat.terms.language.Wording;

/// One fact of the vocabulary: its name, what it is told of, how it is answered, how it is asked for.
///
/// - `provisions`: the ids of the provisions that need it
public record FactEntry(FactName name, FactType type, Scope scope, Wording question, List<String> provisions) {
    /// What a fact is told of.
    public enum Scope {
        TRANSACTION,
        ITEM
    }

    private static final String ITEM_PREFIX = "items.";

    public FactEntry {
        provisions = List.copyOf(provisions);
        if (scope == Scope.ITEM && type instanceof FactType.KnowledgeLevel) {
            throw new IllegalArgumentException("what is known of a use is told of the whole act: " + name);
        }
    }

    /// The name of an item's fact within its item: `publicDomain` for `items.publicDomain`.
    public String shortName() {
        return scope == Scope.ITEM && name.name().startsWith(ITEM_PREFIX)
                ? name.name().substring(ITEM_PREFIX.length())
                : name.name();
    }
}
