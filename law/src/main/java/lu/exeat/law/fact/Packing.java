package lu.exeat.law.fact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of all facts of an item in a few words of 64 bits, so that it can be compared at once.
///
/// A fact of at most [#MOST_OF_SET] values is the set of values that it may have, one bit a value: all where it was not
/// given. Any other fact is a number of [#NUMBER_BITS] bits: [#NOT_GIVEN], [#NOT_NUMBERED] where it is known in part or
/// its values are not numbered, else the value's number. Numbers stand before sets, each in the catalogue's order.
public final class Packing {
    /// The number of a fact that can have any value of its domain.
    public static final int NOT_GIVEN = 0;

    /// The number of a fact of which something else is known than a numbered value.
    public static final int NOT_NUMBERED = 1;

    /// The number of the first value of a domain; the others follow.
    public static final int FIRST_VALUE = 2;

    private static final int MOST_OF_SET = 8;
    private static final int NUMBER_BITS = 16;

    /// Where a fact stands.
    ///
    /// - `values`: of its domain, each with its place in it, counted from 0; empty where they are not numbered
    /// - `isSet`: one bit a value, else a number
    public record Place(int word, int shift, int bits, boolean isSet, Map<Value, Integer> values) {
        /// The bits of the word in which it stands.
        public long mask() {
            return ((1L << bits) - 1) << shift;
        }
    }

    private final Place[] places;
    private final int words;

    /// An item of which nothing is known.
    private final long[] cleared;

    Packing(List<FactDefinition> definitions) {
        places = new Place[definitions.size()];
        Map<List<Value>, Map<Value, Integer>> numbered = new IdentityHashMap<>(); // countries are many facts' domain
        int used = 0;
        for (boolean sets : new boolean[] {false, true}) {
            used = (used + Long.SIZE - 1) / Long.SIZE * Long.SIZE;
            for (int position = 0; position < places.length; position++) {
                Domain domain = definitions.get(position).domain();
                if (isSet(domain) == sets) {
                    Map<Value, Integer> values = numbered(domain, numbered);
                    int bits = sets ? values.size() : NUMBER_BITS;
                    if (used % Long.SIZE + bits > Long.SIZE) {
                        used += Long.SIZE - used % Long.SIZE;
                    }
                    places[position] = new Place(used / Long.SIZE, used % Long.SIZE, bits, sets, values);
                    used += bits;
                }
            }
        }
        words = (used + Long.SIZE - 1) / Long.SIZE;
        cleared = new long[words];
        for (Place place : places) {
            if (place.isSet) {
                cleared[place.word] |= place.mask();
            }
        }
    }

    private static boolean isSet(Domain domain) {
        return domain instanceof Domain.Closed(List<Value> values) && values.size() <= MOST_OF_SET;
    }

    private static Map<Value, Integer> numbered(Domain domain, Map<List<Value>, Map<Value, Integer>> known) {
        return switch (domain) {
            case Domain.Closed(List<Value> values) -> known.computeIfAbsent(values, Packing::numbered);
            case Domain.OfDate(ValueSet set) ->
                numbered(set.entries().stream()
                        .map(ValueSet.Entry::value)
                        .distinct()
                        .toList());
            case Domain.Any _ -> Map.of();
        };
    }

    private static Map<Value, Integer> numbered(List<Value> values) {
        if (values.size() > (1 << NUMBER_BITS) - FIRST_VALUE) {
            return Map.of();
        }
        Map<Value, Integer> numbers = HashMap.newHashMap(values.size());
        values.forEach(value -> numbers.put(value, numbers.size()));
        return numbers;
    }

    /// The words that an item takes.
    public int words() {
        return words;
    }

    /// Where the fact at a position of the catalogue stands.
    public Place place(int position) {
        return places[position];
    }

    /// An item of which nothing is known, in `into` from `offset` on.
    void clear(long[] into, int offset) {
        System.arraycopy(cleared, 0, into, offset, words);
    }

    /// Notes what is known of one fact of an item that stands in `into` from `offset` on.
    void put(long[] into, int offset, int position, Known known) {
        Place place = places[position];
        long field = place.isSet ? possible(place, known) : number(place, known);
        int word = offset + place.word;
        into[word] = (into[word] & ~place.mask()) | (field << place.shift);
    }

    /// A value outside the domain is taken for not given, never for another.
    private static long possible(Place place, Known known) {
        long all = (1L << place.bits) - 1;
        return switch (known) {
            case Known.Exactly(Value value) -> bit(place, value, all);
            case Known.OneOf(Set<Value> values) -> {
                long possible = 0;
                for (Value value : values) {
                    possible |= bit(place, value, all);
                }
                yield possible;
            }
        };
    }

    private static long bit(Place place, Value value, long other) {
        Integer number = place.values.get(value);
        return number == null ? other : 1L << number;
    }

    private static long number(Place place, Known known) {
        Integer number = known instanceof Known.Exactly(Value value) ? place.values.get(value) : null;
        return number == null ? NOT_NUMBERED : FIRST_VALUE + number;
    }
}
