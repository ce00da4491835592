package lu.exeat.party.identity;

import java.util.Comparator;
import java.util.List;

/// A person or an organisation, and all that is said of it.
///
/// Statements may contradict one another: nothing is averaged or dropped here. Oldest saying first.
public record Party(PartyId id, PartyKind kind, List<Statement> statements) {
    public Party {
        statements = statements.stream()
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.said().on())
                        .thenComparing(Statement::property)
                        .thenComparing(Statement::value))
                .toList();
        if (statements.stream().noneMatch(statement -> statement.property() == Property.NAME)) {
            throw new IllegalArgumentException("a party has at least one name: " + id);
        }
    }

    /// Every value said of a property, each once, in the order in which it was said.
    public List<String> listValues(Property property) {
        return statements.stream()
                .filter(statement -> statement.property() == property)
                .map(Statement::value)
                .distinct()
                .toList();
    }

    public List<String> listNames() {
        return listValues(Property.NAME);
    }
}
