package lu.exeat.law.fact;

/// The name of a fact, in camelCase with dots: `endUse.wmd`. It never holds an item's index.
public record FactName(String name) implements Comparable<FactName> {
    public FactName {
        if (name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("a fact's name has 1 to 80 characters: " + name);
        }
    }

    public static FactName of(String name) {
        return new FactName(name);
    }

    @Override
    public int compareTo(FactName other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
