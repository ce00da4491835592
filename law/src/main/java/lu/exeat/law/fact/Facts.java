package lu.exeat.law.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactDefinition.Scope;
import org.jspecify.annotations.Nullable;

/// What is known of one transaction on one day: facts of the transaction, and of each of its items.
///
/// Immutable. A fact that is not there can have any value of its domain.
public final class Facts {
    private final FactCatalogue catalogue;
    private final LocalDate date;
    private final @Nullable Fact[] shared;
    private final List<@Nullable Fact[]> items;
    private final long day;
    private final int itemCount;
    private final int words;
    private final long[] packed;

    private Facts(
            FactCatalogue catalogue,
            LocalDate date,
            @Nullable Fact[] shared,
            List<@Nullable Fact[]> items,
            long[] packed) {
        this.catalogue = catalogue;
        this.date = date;
        this.shared = shared;
        this.items = items;
        this.day = date.toEpochDay();
        this.itemCount = items.size();
        this.words = catalogue.packing().words();
        this.packed = packed;
    }

    /// - `shared`: facts of the transaction; `items`: facts of each item, at least one item, each in its place
    /// - throws [IllegalArgumentException] for a name that is not in the catalogue or stands in the wrong scope
    public static Facts of(
            FactCatalogue catalogue, LocalDate date, Map<FactName, Fact> shared, List<Map<FactName, Fact>> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a transaction has at least one item");
        }
        return of(
                date,
                draft(catalogue, Scope.TRANSACTION, shared),
                items.stream().map(item -> draft(catalogue, Scope.ITEM, item)).toList());
    }

    private static FactsDraft draft(FactCatalogue catalogue, Scope scope, Map<FactName, Fact> facts) {
        FactsDraft draft = new FactsDraft(catalogue, scope);
        facts.forEach(draft::put);
        return draft;
    }

    /// The same from drafts over one catalogue, which are not to be used thereafter.
    ///
    /// - `shared`: of the transaction; `items`: of its items
    public static Facts of(LocalDate date, FactsDraft shared, List<FactsDraft> items) {
        if (items.isEmpty()
                || shared.scope() != Scope.TRANSACTION
                || items.stream().anyMatch(item -> item.scope() != Scope.ITEM)) {
            throw new IllegalArgumentException("a transaction has facts of its own, and at least one item has its own");
        }
        FactCatalogue catalogue = shared.catalogue();
        List<@Nullable Fact[]> placed = new ArrayList<>(items.size());
        for (FactsDraft item : items) {
            placed.add(item.handOn());
        }
        return new Facts(catalogue, date, shared.handOn(), placed, pack(catalogue.packing(), shared.handOn(), placed));
    }

    private static long[] pack(Packing packing, @Nullable Fact[] shared, List<@Nullable Fact[]> items) {
        int words = packing.words();
        long[] packed = new long[words * items.size()];
        long[] ofAll = new long[words];
        packing.clear(ofAll, 0);
        put(packing, shared, ofAll, 0);
        for (int item = 0; item < items.size(); item++) {
            System.arraycopy(ofAll, 0, packed, item * words, words);
            put(packing, items.get(item), packed, item * words);
        }
        return packed;
    }

    private static void put(Packing packing, @Nullable Fact[] facts, long[] into, int offset) {
        for (int position = 0; position < facts.length; position++) {
            Fact fact = facts[position];
            if (fact != null) {
                packing.put(into, offset, position, fact.known());
            }
        }
    }

    public FactCatalogue catalogue() {
        return catalogue;
    }

    public LocalDate date() {
        return date;
    }

    /// The date, counted as [LocalDate#toEpochDay()] does.
    public long day() {
        return day;
    }

    public int itemCount() {
        return itemCount;
    }

    /// A word of what is known of an item, counted from 0, as [FactCatalogue#packing()] places it.
    public long word(int item, int word) {
        return packed[item * words + word];
    }

    /// What is known of a fact for an item, counted from 0; facts of the transaction hold for each item.
    public Optional<Fact> find(FactName name, int item) {
        return find(catalogue.require(name), item);
    }

    /// The same by the fact's position in the catalogue.
    public Optional<Fact> find(int position, int item) {
        return Optional.ofNullable(peek(position, item));
    }

    /// The same without an [Optional], for the loop that runs a million times a second.
    public @Nullable Fact peek(int position, int item) {
        Fact fact = shared[position];
        return fact != null ? fact : items.get(item)[position];
    }

    /// Whether anything is known of a fact of the transaction, by its position in the catalogue.
    public boolean isGiven(int position) {
        return shared[position] != null;
    }

    /// The same facts on another day.
    public Facts withDate(LocalDate other) {
        return new Facts(catalogue, other, shared, items, packed);
    }
}
