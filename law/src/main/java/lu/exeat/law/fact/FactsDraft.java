package lu.exeat.law.fact;

import lu.exeat.law.fact.FactDefinition.Scope;
import org.jspecify.annotations.Nullable;

/// Facts of a transaction, or of one of its items, while they are gathered: by position in the catalogue.
///
/// Each method that takes a name throws [IllegalArgumentException] for one that is not in the catalogue. Not safe for
/// several threads.
public final class FactsDraft {
    private final FactCatalogue catalogue;
    private final Scope scope;
    private final @Nullable Fact[] facts;

    /// - `scope`: whose facts they are
    public FactsDraft(FactCatalogue catalogue, Scope scope) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.facts = new @Nullable Fact[catalogue.size()];
    }

    Scope scope() {
        return scope;
    }

    public FactCatalogue catalogue() {
        return catalogue;
    }

    public @Nullable Fact get(FactName name) {
        return facts[catalogue.require(name)];
    }

    public Fact getOrDefault(FactName name, Fact otherwise) {
        Fact fact = get(name);
        return fact != null ? fact : otherwise;
    }

    public boolean contains(FactName name) {
        return get(name) != null;
    }

    /// Whether a fact is known to have this very value.
    public boolean has(FactName name, Value value) {
        Fact fact = get(name);
        return fact != null && fact.is(value);
    }

    /// - throws [IllegalArgumentException] also for a fact of the other scope
    public void put(FactName name, Fact fact) {
        int position = catalogue.require(name);
        if (catalogue.at(position).scope() != scope) {
            throw new IllegalArgumentException(name + " is not a fact of the " + scope);
        }
        facts[position] = fact;
    }

    public void putIfAbsent(FactName name, Fact fact) {
        if (!contains(name)) {
            put(name, fact);
        }
    }

    public void remove(FactName name) {
        facts[catalogue.require(name)] = null;
    }

    /// Its facts by position. They are handed on: the draft is not to be used thereafter.
    @Nullable
    Fact[] handOn() {
        return facts;
    }
}
