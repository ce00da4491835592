package lu.exeat.law.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All facts that a body of law speaks of, in a fixed order: those that part cases first stand first.
public final class FactCatalogue {
    private static final int NOWHERE = -1;

    private final List<FactDefinition> definitions;
    private final int[] positionOfName;
    private final Packing packing;

    public FactCatalogue(List<FactDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
        int names = definitions.stream()
                .mapToInt(definition -> definition.name().number() + 1)
                .max()
                .orElse(0);
        positionOfName = new int[names];
        Arrays.fill(positionOfName, NOWHERE);
        for (int i = 0; i < definitions.size(); i++) {
            FactName name = definitions.get(i).name();
            if (positionOfName[name.number()] != NOWHERE) {
                throw new IllegalArgumentException("defined twice: " + name);
            }
            positionOfName[name.number()] = i;
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
        int position = position(name);
        return position == NOWHERE ? Optional.empty() : Optional.of(definitions.get(position));
    }

    /// The position of a fact, counted from 0.
    ///
    /// - throws [IllegalArgumentException] for a fact that is not in the catalogue
    public int require(FactName name) {
        int position = position(name);
        if (position == NOWHERE) {
            throw new IllegalArgumentException("no such fact: " + name);
        }
        return position;
    }

    private int position(FactName name) {
        int number = name.number();
        return number < positionOfName.length ? positionOfName[number] : NOWHERE;
    }
}
