package lu.exeat.law.compiled;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lu.exeat.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/// What was answered to items, by all the facts that any condition tests.
///
/// A hash table with open addressing: an item's key are its numbered facts in one word, and the words of
/// its other facts with those masked out that nothing tests. It compares whole keys, never hashes alone. Reading needs
/// no lock: an answer is published after its key, and a larger table after it was filled.
final class AnswerTable<P> {
    private static final int FIRST_SIZE = 16;

    /// An odd number without a pattern, the golden ratio of 2 to the power of 64.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int first;
    private final long[] masks;
    private final long[] factors;
    private volatile Table<P> table;
    private int count;

    /// - `masks`: for each packed word of an item, the bits of the facts that are tested and not numbered
    AnswerTable(long[] masks) {
        int from = 0;
        int until = masks.length;
        while (from < until && masks[from] == 0) {
            from++;
        }
        while (until > from && masks[until - 1] == 0) {
            until--;
        }
        this.first = from;
        this.masks = Arrays.copyOfRange(masks, from, until);
        this.factors = new long[this.masks.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = (i + 2) * MIX | 1;
        }
        this.table = new Table<>(FIRST_SIZE, this.masks.length + 1);
    }

    private record Table<P>(int size, long[] keys, AtomicReferenceArray<@Nullable P> answers) {
        Table(int size, int stride) {
            this(size, new long[size * stride], new AtomicReferenceArray<>(size));
        }
    }

    /// What was answered to an item alike in all that is tested.
    ///
    /// - `ways`: the item's numbered facts
    @Nullable
    P find(long ways, Facts facts, int item) {
        Table<P> current = table;
        int place = place(hash(ways, facts, item), current.size);
        while (true) {
            P answer = current.answers.getAcquire(place);
            if (answer == null || isAt(current.keys, place, ways, facts, item)) {
                return answer;
            }
            place = (place + 1) & (current.size - 1);
        }
    }

    // Products that do not wait for each other, then their upper bits: 10 ns less a lookup than one chain over the
    // words.
    private long hash(long ways, Facts facts, int item) {
        long hash = ways * MIX;
        for (int i = 0; i < masks.length; i++) {
            hash += (facts.word(item, first + i) & masks[i]) * factors[i];
        }
        return hash;
    }

    private static int place(long hash, int size) {
        return (int) ((hash ^ hash >>> 29) * MIX >>> Integer.SIZE) & (size - 1);
    }

    private boolean isAt(long[] keys, int place, long ways, Facts facts, int item) {
        int key = place * (masks.length + 1);
        long different = keys[key] ^ ways;
        for (int i = 0; i < masks.length; i++) {
            different |= keys[key + 1 + i] ^ (facts.word(item, first + i) & masks[i]);
        }
        return different == 0;
    }

    /// Keeps an answer, or gives the one that another thread has kept before.
    synchronized P keep(long ways, Facts facts, int item, P answer) {
        P before = find(ways, facts, item);
        if (before != null) {
            return before;
        }
        if (2 * (count + 1) > table.size) {
            grow();
        }
        long[] key = new long[masks.length + 1];
        key[0] = ways;
        for (int i = 0; i < masks.length; i++) {
            key[i + 1] = facts.word(item, first + i) & masks[i];
        }
        put(table, key, answer);
        count++;
        return answer;
    }

    private void grow() {
        Table<P> old = table;
        int stride = masks.length + 1;
        Table<P> larger = new Table<>(2 * old.size, stride);
        for (int place = 0; place < old.size; place++) {
            P answer = old.answers.getPlain(place);
            if (answer != null) {
                put(larger, Arrays.copyOfRange(old.keys, place * stride, (place + 1) * stride), answer);
            }
        }
        table = larger;
    }

    private void put(Table<P> into, long[] key, P answer) {
        long hash = key[0] * MIX;
        for (int i = 0; i < masks.length; i++) {
            hash += key[i + 1] * factors[i];
        }
        int place = place(hash, into.size);
        while (into.answers.getPlain(place) != null) {
            place = (place + 1) & (into.size - 1);
        }
        System.arraycopy(key, 0, into.keys, place * key.length, key.length);
        into.answers.setRelease(place, answer);
    }
}
