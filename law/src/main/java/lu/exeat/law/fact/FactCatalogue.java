package lu.exeat.law.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All facts that a body of law speaks of, in a fixed order: those that part cases first stand first.
public final class FactCatalogue {
    private final List<FactDefinition> definitions;
    private final Map<FactName, Integer> positions = new HashMap<>();
    private final Packing packing;

    public FactCatalogue(List<FactDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
        for (int i = 0; i < definitions.size(); i++) {
            if (positions.put(definitions.get(i).name(), i) != null) {
                throw new IllegalArgumentException(
                        "defined twice: " + definitions.get(i).name());
            }
        }
        packing = new Packing(this.definitions);
    }

    /// Where each fact stands when they are packed into words.
    public Packing packing() {
        return packing;
    }

    public int size() {
        return definitions.size();
    }

    public FactDefinition at(int position) {
        return definitions.get(position);
    }

    public List<FactDefinition> listAll() {
        return definitions;
    }

    public Optional<FactDefinition> find(FactName name) {
        return Optional.ofNullable(positions.get(name)).map(definitions::get);
    }

    /// The position of a fact, counted from 0.
    ///
    /// - throws [IllegalArgumentException] for a fact that is not in the catalogue
    public int require(FactName name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no such fact: " + name);
        }
        return position;
    }
}
