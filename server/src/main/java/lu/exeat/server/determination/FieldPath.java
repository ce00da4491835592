package lu.exeat.server.determination;

import java.util.Optional;
import java.util.Set;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;

/// Where a fact stands in the transaction document, and which fact stands at a place.
final class FieldPath {
    /// Facts of the whole act that have a field of their own.
    private static final Set<String> FIELDS = Set.of("date", "authority", "activity", "means", "from", "destination");

    private static final String END_USE = "endUse.";
    private static final String FACTS = "facts/";

    private FieldPath() {}

    /// - `item`: counted from 0; without meaning for a fact of the whole act
    static String of(FactEntry entry, int item) {
        String name = entry.name().name();
        if (entry.scope() == FactEntry.Scope.ITEM) {
            boolean ownField = !entry.shortName().equals(name);
            return "items/" + item + "/" + (ownField ? "" : FACTS) + entry.shortName();
        }
        if (name.startsWith(END_USE)) {
            return "endUse/" + name.substring(END_USE.length());
        }
        return FIELDS.contains(name) ? name : FACTS + name;
    }

    /// The fact at a path in the form that [#of(FactEntry, int)] writes; empty for any other field.
    static Optional<FactEntry> findFact(String path, Vocabulary vocabulary) {
        int item = Answers.itemOf(path).orElse(0);
        return vocabulary.listAll().stream()
                .filter(entry -> of(entry, item).equals(path))
                .findFirst();
    }

    static String description(int item) {
        return "items/" + item + "/description";
    }
}
