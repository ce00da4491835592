package lu.exeat.law.fact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The name of a fact, in camelCase with dots: `endUse.wmd`. It never holds an item's index.
///
/// Made once each and kept for ever, so that a name is compared and found at once: for the names of a vocabulary, not
/// for whatever a document says.
public final class FactName implements Comparable<FactName> {
    private static final Map<String, FactName> MADE = new ConcurrentHashMap<>();

    private final String name;
    private final int number;

    private FactName(String name, int number) {
        this.name = name;
        this.number = number;
    }

    /// - throws [IllegalArgumentException] unless it has 1 to 80 characters
    public static FactName of(String name) {
        FactName before = MADE.get(name);
        return before != null ? before : make(name);
    }

    private static synchronized FactName make(String name) {
        if (name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("a fact's name has 1 to 80 characters: " + name);
        }
        return MADE.computeIfAbsent(name, each -> new FactName(each, MADE.size()));
    }

    public String name() {
        return name;
    }

    /// Its place in the order in which names were made, from 0 without a gap; not the same in each process.
    int number() {
        return number;
    }

    @Override
    public int compareTo(FactName other) {
        return name.compareTo(other.name);
    }

    /// The same in each process.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
