package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.Arrays;
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
    /// Of a number that stands for no value.
    private static final long UNPLACED = 0;

    private static final int NO_CLASS = -1;

    private final Place place;
    private final int word;
    private final int shift;
    private final int field;
    private final Map<Value, Long> maskOf = new HashMap<>();
    private final int classes;
    private final long other;
    private final long[] maskOfWay;
    private final short[] wayOfField;

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
        this.word = place.word();
        this.shift = place.shift();
        this.field = (1 << place.bits()) - 1;
        classes = Math.max(1, sort(values, open, tested));
        other = open ? 1L : all();
        long[] maskOfField = !isTested() ? new long[0] : place.isSet() ? masksOfSets() : masksOfNumbers();
        maskOfWay = Arrays.stream(maskOfField)
                .filter(mask -> mask != UNPLACED)
                .distinct()
                .toArray();
        wayOfField = new short[maskOfField.length];
        for (int field = 0; field < maskOfField.length; field++) {
            wayOfField[field] = (short) indexOf(maskOfField[field]);
        }
    }

    /// Gives each value its class, and says how many there are.
    ///
    /// The values of a set leave their groups for new ones, each group's together, set after set. The groups left
    /// over are numbered in the order of their first values; with `open`, class 0 is that of what no leaf names.
    private int sort(Collection<Value> values, boolean open, Collection<Set<Value>> tested) {
        Map<Value, int[]> groupOf = HashMap.newHashMap(values.size());
        for (Value value : values) {
            groupOf.put(value, new int[1]); // all begin in group 0
        }
        int groups = 1;
        int[] leftFor = new int[8];
        for (Set<Value> set : tested) {
            int before = groups;
            leftFor = Arrays.copyOf(leftFor, Math.max(leftFor.length, before));
            Arrays.fill(leftFor, 0);
            for (Value value : set) {
                int[] group = groupOf.get(value); // none outside the domain of the day
                if (group != null && group[0] < before) {
                    if (leftFor[group[0]] == 0) {
                        leftFor[group[0]] = groups++;
                    }
                    group[0] = leftFor[group[0]];
                }
            }
        }
        int[] classOf = new int[groups];
        Arrays.fill(classOf, NO_CLASS);
        int found = 0;
        if (open) {
            classOf[0] = found++;
        }
        for (Value value : values) {
            int[] group = groupOf.get(value);
            if (group != null && classOf[group[0]] == NO_CLASS) {
                classOf[group[0]] = found++;
            }
        }
        if (found > Long.SIZE) {
            throw new IllegalStateException("more than 64 classes of values");
        }
        groupOf.forEach((value, group) -> maskOf.put(value, 1L << classOf[group[0]]));
        return found;
    }

    private int indexOf(long mask) {
        for (int way = 0; way < maskOfWay.length; way++) {
            if (maskOfWay[way] == mask) {
                return way;
            }
        }
        return -1;
    }

    private long[] masksOfNumbers() {
        long[] table = new long[Packing.FIRST_VALUE + place.values().size()];
        table[Packing.NOT_GIVEN] = all();
        table[Packing.NOT_NUMBERED] = UNPLACED;
        place.values()
                .forEach((value, number) -> table[Packing.FIRST_VALUE + number] = maskOf.getOrDefault(value, all()));
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

    /// How many classes there are, 1 for a fact that no leaf tests.
    int classes() {
        return classes;
    }

    /// Whether any leaf tests the fact.
    boolean isTested() {
        return !maskOf.isEmpty();
    }

    /// Which of [#ways()] it is what is known of the fact for an item, so far as leaves can tell; -1 where the packed
    /// words do not say.
    int way(Facts facts, int item) {
        return wayOfField[(int) (facts.word(item, word) >>> shift) & field];
    }

    /// By what stands for the fact in packed words, which of the ways it is, as [#way] says.
    short[] wayOfField() {
        return wayOfField;
    }

    /// How many ways there are.
    int ways() {
        return maskOfWay.length;
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
        int way = way(facts, item);
        if (way >= 0) {
            return maskOfWay[way];
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
