package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;

/// The values of one fact, sorted into classes that no leaf of any condition can tell apart.
///
/// At most 64 classes: more facts about countries than that would need wider masks, and the constructor says so.
final class Partition {
    private static final Partition UNTESTED = new Partition(Set.of(), false, List.of());

    /// Values that some leaf tells from most others.
    private final Map<Value, Long> maskOf = new HashMap<>();

    /// The values that the fact can have; those without a mask of their own share one. Empty where it can have any.
    private final Set<Value> domain;

    private final long ordinary;
    private final int classes;
    private final long other;

    /// - `domain`: the values that the fact can have on the day; `tested`: the sets of values that leaves test
    static Partition of(Domain domain, LocalDate date, Collection<Set<Value>> tested) {
        if (tested.isEmpty()) {
            return UNTESTED;
        }
        return switch (domain) {
            case Domain.Closed(List<Value> closed) -> new Partition(new HashSet<>(closed), false, tested);
            case Domain.OfDate(var ofDate) -> new Partition(ofDate.on(date), false, tested);
            case Domain.Any _ ->
                new Partition(tested.stream().flatMap(Set::stream).collect(Collectors.toSet()), true, tested);
        };
    }

    private Partition(Set<Value> values, boolean open, Collection<Set<Value>> tested) {
        this.domain = open ? Set.of() : values;
        List<Set<Value>> sets = List.copyOf(tested);
        Map<Value, BitSet> signatures = new HashMap<>();
        BitSet common = new BitSet(); // the signature of a value that stands out nowhere
        for (int i = 0; i < sets.size(); i++) {
            // of a control list with thousands of codes it is quicker to note the few that are not in it
            boolean large = !open && sets.get(i).size() > values.size() / 2;
            common.set(i, large);
            Set<Value> set = sets.get(i);
            for (Value value : large ? values : set) {
                if (!large || !set.contains(value)) {
                    signatures.computeIfAbsent(value, _ -> new BitSet()).set(i);
                }
            }
        }
        Map<BitSet, Integer> numbers = new HashMap<>();
        boolean allStandOut = !open && signatures.keySet().containsAll(values);
        if (!allStandOut) {
            numbers.put(common, 0);
        }
        signatures.forEach((value, differences) -> {
            if (open || values.contains(value)) {
                BitSet signature = (BitSet) common.clone();
                signature.xor(differences);
                maskOf.put(value, 1L << numbers.computeIfAbsent(signature, _ -> numbers.size()));
            }
        });
        classes = Math.max(1, numbers.size());
        if (classes > Long.SIZE) {
            throw new IllegalStateException("more than 64 classes of values: " + classes);
        }
        ordinary = 1L;
        other = open ? ordinary : all();
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
            mask |= find(value).orElse(0); // a value outside the domain of the day belongs to no class
            if (mask == all()) {
                break;
            }
        }
        return mask;
    }

    private OptionalLong find(Value value) {
        Long own = maskOf.get(value);
        if (own != null) {
            return OptionalLong.of(own);
        }
        return domain.contains(value) ? OptionalLong.of(ordinary) : OptionalLong.empty();
    }

    /// The classes that a fact may have. A value outside a closed domain is taken for not given, never for another.
    long mask(Known known) {
        return switch (known) {
            case Known.Exactly(Value value) -> find(value).orElse(other);
            case Known.OneOf(Set<Value> values) -> {
                long mask = 0;
                for (Value value : values) {
                    mask |= find(value).orElse(other);
                }
                yield mask;
            }
        };
    }
}
