package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;

/// The values of one fact, sorted into classes that no leaf of any condition can tell apart.
///
/// At most 64 classes: more facts about countries than that would need wider masks, and the constructor says so.
final class Partition {
    private static final Partition UNTESTED = new Partition(List.of(), false, List.of());

    private final Map<Value, Long> maskOf = new HashMap<>();
    private final int classes;
    private final long other;

    /// - `domain`: the values that the fact can have on the day; `tested`: the sets of values that leaves test
    static Partition of(Domain domain, LocalDate date, Collection<Set<Value>> tested) {
        if (tested.isEmpty()) {
            return UNTESTED;
        }
        return switch (domain) {
            case Domain.Closed(List<Value> closed) -> new Partition(closed, false, tested);
            case Domain.OfDate(var ofDate) -> new Partition(ofDate.on(date), false, tested);
            case Domain.Any _ ->
                new Partition(tested.stream().flatMap(Set::stream).distinct().toList(), true, tested);
        };
    }

    private Partition(Collection<Value> values, boolean open, Collection<Set<Value>> tested) {
        Map<Value, BitSet> signatures = new HashMap<>();
        int number = 0;
        for (Set<Value> set : tested) {
            for (Value value : set) {
                signatures.computeIfAbsent(value, _ -> new BitSet()).set(number);
            }
            number++;
        }
        BitSet named = new BitSet(); // of a value that no leaf names
        Map<BitSet, Integer> numbers = new HashMap<>();
        if (open) {
            numbers.put(named, 0);
        }
        for (Value value : values) {
            BitSet signature = signatures.getOrDefault(value, named);
            int classNumber = numbers.computeIfAbsent(signature, _ -> numbers.size());
            if (classNumber >= Long.SIZE) {
                throw new IllegalStateException("more than 64 classes of values");
            }
            maskOf.put(value, 1L << classNumber);
        }
        classes = Math.max(1, numbers.size());
        other = open ? 1L : all();
    }

    int classes() {
        return classes;
    }

    /// The mask of every class.
    long all() {
        return classes == Long.SIZE ? -1L : (1L << classes) - 1;
    }

    long mask(Collection<Value> values) {
        long mask = 0;
        for (Value value : values) {
            Long one = maskOf.get(value);
            if (one != null) {
                mask |= one; // a value outside the domain of the day belongs to no class
            }
        }
        return mask;
    }

    /// The classes that a fact may have. A value outside a closed domain is taken for not given, never for another.
    long mask(Known known) {
        return switch (known) {
            case Known.Exactly(Value value) -> maskOf.getOrDefault(value, other);
            case Known.OneOf(Set<Value> values) -> {
                long mask = 0;
                for (Value value : values) {
                    mask |= maskOf.getOrDefault(value, other);
                }
                yield mask;
            }
        };
    }
}
