package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Packing;
import lu.exeat.law.fact.Packing.Place;
import lu.exeat.law.fact.Value;

/// The values of one fact, sorted into classes that no leaf of any condition can tell apart.
///
/// At most 64 classes: more facts about countries than that would need wider masks, and the constructor says so.
final class Partition {
    private final Place place;
    private final Map<Value, Long> maskOf = new HashMap<>();
    private final int classes;
    private final long other;
    private final byte[] classOfNumber;
    private final long[] maskOfSet;

    /// - `domain`: the values that the fact can have on the day; `tested`: the sets of values that leaves test
    static Partition of(Domain domain, LocalDate date, Place place, Collection<Set<Value>> tested) {
        if (tested.isEmpty()) {
            return new Partition(place, List.of(), false, tested);
        }
        return switch (domain) {
            case Domain.Closed(List<Value> closed) -> new Partition(place, closed, false, tested);
            case Domain.OfDate(var ofDate) -> new Partition(place, ofDate.on(date), false, tested);
            case Domain.Any _ ->
                new Partition(
                        place, tested.stream().flatMap(Set::stream).distinct().toList(), true, tested);
        };
    }

    private Partition(Place place, Collection<Value> values, boolean open, Collection<Set<Value>> tested) {
        this.place = place;
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
        classOfNumber = place.isSet() || !isTested() ? new byte[0] : classesOfNumbers();
        maskOfSet = place.isSet() && isTested() ? masksOfSets() : new long[0];
    }

    private byte[] classesOfNumbers() {
        byte[] table = new byte[Packing.FIRST_VALUE + place.values().size()];
        table[Packing.NOT_NUMBERED] = -1;
        place.values().forEach((value, number) -> {
            Long mask = maskOf.get(value);
            table[Packing.FIRST_VALUE + number] = (byte) (mask == null ? 0 : 1 + Long.numberOfTrailingZeros(mask));
        });
        return table;
    }

    private long[] masksOfSets() {
        long[] table = new long[1 << place.bits()];
        place.values().forEach((value, number) -> {
            for (int set = 0; set < table.length; set++) {
                table[set] |= (set >> number & 1) != 0 ? maskOf.getOrDefault(value, other) : 0;
            }
        });
        return table;
    }

    int classes() {
        return classes;
    }

    /// Whether any leaf tests the fact.
    boolean isTested() {
        return !maskOf.isEmpty();
    }

    /// By the number that stands for a value when facts are packed: its class, counted from 1; 0 where it is none of
    /// the day's, or not given; -1 where the number stands for no value.
    byte[] classOfNumber() {
        return classOfNumber;
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

    /// The classes that the fact may have for an item.
    ///
    /// - `slot`: the fact's position in the catalogue
    long possible(Facts facts, int item, int slot) {
        int field = (int) ((facts.word(item, place.word()) & place.mask()) >>> place.shift());
        if (place.isSet()) {
            return maskOfSet[field];
        }
        int classNumber = classOfNumber[field];
        if (classNumber >= 0) {
            return classNumber == 0 ? all() : 1L << classNumber - 1;
        }
        Fact fact = facts.peek(slot, item);
        return fact == null ? all() : mask(fact.known());
    }

    /// The classes that a fact may have. A value outside a closed domain is taken for not given, never for another.
    private long mask(Known known) {
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
