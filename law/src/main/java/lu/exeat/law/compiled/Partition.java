package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Map<Value, Long> maskOf = new HashMap<>();
    private final int classes;
    private final long other;

    /// - `domain`: the values that the fact can have on the day; `tested`: the sets of values that leaves test
    static Partition of(Domain domain, LocalDate date, Collection<Set<Value>> tested) {
        Set<Value> values = new LinkedHashSet<>();
        boolean open = false;
        switch (domain) {
            case Domain.Closed(List<Value> closed) -> values.addAll(closed);
            case Domain.OfDate(var ofDate) -> values.addAll(ofDate.on(date));
            case Domain.Any _ -> {
                tested.forEach(values::addAll);
                open = true;
            }
        }
        return new Partition(values, open, new ArrayList<>(new LinkedHashSet<>(tested)));
    }

    private Partition(Set<Value> values, boolean open, List<Set<Value>> tested) {
        Map<BitSet, Integer> numbers = new LinkedHashMap<>();
        Map<Value, Integer> classOf = new HashMap<>();
        if (open) {
            numbers.put(new BitSet(), 0); // a value that no leaf names
        }
        for (Value value : values) {
            BitSet signature = new BitSet();
            for (int i = 0; i < tested.size(); i++) {
                signature.set(i, tested.get(i).contains(value));
            }
            int number = numbers.computeIfAbsent(signature, _ -> numbers.size());
            classOf.put(value, number);
        }
        classes = Math.max(1, numbers.size());
        if (classes > Long.SIZE) {
            throw new IllegalStateException("more than 64 classes of values: " + classes);
        }
        classOf.forEach((value, number) -> maskOf.put(value, 1L << number));
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
