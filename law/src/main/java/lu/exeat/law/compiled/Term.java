package lu.exeat.law.compiled;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition over classes of values, without negation: De Morgan's laws hold in Kleene logic, so it is pushed down
/// into the masks of the leaves.
///
/// Made by [Terms], which makes equal terms once: two terms of one pool are equal exactly when they are the same.
public abstract sealed class Term {
    /// Never holds.
    public static final Term FALSE = new Constant(0);

    /// Always holds.
    public static final Term TRUE = new Constant(1);

    /// The number of the first term that a pool makes.
    static final int FIRST_NUMBER = 2;

    /// An odd number without a pattern, the golden ratio of 2 to the power of 32.
    private static final int MIX = 0x9E3779B9;

    private final int number;

    /// The slots that it tests, one bit each.
    private final long[] slots;

    private Term(int number, long[] slots) {
        this.number = number;
        this.slots = slots;
    }

    /// Settled.
    private static final class Constant extends Term {
        Constant(int number) {
            super(number, new long[0]);
        }
    }

    /// The fact at a slot has one of the classes of a mask, being known to have one of those of `among`.
    static final class Test extends Term {
        final int slot;
        final long mask;
        final long among;

        Test(int number, int slot, long mask, long among) {
            super(number, bit(slot));
            this.slot = slot;
            this.mask = mask;
            this.among = among;
        }

        private static long[] bit(int slot) {
            long[] slots = new long[slot / Long.SIZE + 1];
            slots[slot / Long.SIZE] = 1L << slot;
            return slots;
        }
    }

    /// Several parts, in the order of their numbers, none twice.
    ///
    /// - `all`: it holds when all parts do, else when at least one does
    static final class Joined extends Term {
        final boolean all;
        final Term[] parts;

        Joined(int number, boolean all, Term[] parts) {
            super(number, union(parts));
            this.all = all;
            this.parts = parts;
        }

        private static long[] union(Term[] parts) {
            int words = 0;
            for (Term part : parts) {
                words = Math.max(words, part.slots.length);
            }
            long[] slots = new long[words];
            for (Term part : parts) {
                for (int word = 0; word < part.slots.length; word++) {
                    slots[word] |= part.slots[word];
                }
            }
            return slots;
        }
    }

    /// Its place in the order in which its pool made terms.
    final int number() {
        return number;
    }

    /// Whether it no longer depends on any fact.
    public final boolean isConstant() {
        return slots.length == 0;
    }

    /// Whether it tests the fact at a slot.
    public final boolean tests(int slot) {
        int word = slot / Long.SIZE;
        return word < slots.length && (slots[word] & 1L << slot) != 0;
    }

    /// The lowest slot from one on that it tests, [Integer#MAX_VALUE] where there is none.
    final int lowestSlot(int from) {
        for (int word = from / Long.SIZE; word < slots.length; word++) {
            long left = word == from / Long.SIZE ? slots[word] & -1L << from : slots[word];
            if (left != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return Integer.MAX_VALUE;
    }

    /// Parts the classes that the fact at a slot may have until no test of it can tell two of one group apart.
    ///
    /// - `groups`: empty, or as other terms have parted them
    final void refine(int slot, List<Long> groups) {
        if (!tests(slot)) {
            return;
        }
        if (this instanceof Test test) {
            if (groups.isEmpty()) {
                groups.add(test.among);
            }
            Classes.part(groups, test.mask);
        } else if (this instanceof Joined joined) {
            for (Term part : joined.parts) {
                part.refine(slot, groups);
            }
        }
    }

    /// The slots of all facts that it tests.
    public final BitSet slots() {
        return BitSet.valueOf(slots);
    }

    @Override
    public final int hashCode() {
        return number * MIX; // numbers in a row would make the hashes of lists of them collide
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }
}
