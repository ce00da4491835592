package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// What is left of the conditions of one day when what is known of an item was put into them.
///
/// Conditions are counted from 0 in their order. Where they have ranks, those that can no longer matter are left out:
/// of the ones that hold only the highest rank is kept, and none is open that would not exceed it.
public final class Residue {
    private final Terms terms;
    private final int[] ranks;
    private final int rank;
    private final BitSet holding;
    private final int[] open;
    private final Term[] left;
    private final int hash;

    /// - `ranks`: of the conditions, from 1 to 7; empty where all matter
    static Residue of(Terms terms, int[] ranks, Term[] conditions) {
        int[] all = new int[conditions.length];
        Arrays.setAll(all, number -> number);
        return new Residue(terms, ranks, 0, new BitSet(), all, conditions, all.length);
    }

    /// - `atLeast`: a rank that is certain; `settled`: conditions that hold, where they have no ranks
    /// - `numbers`: of conditions; `conditions`: what is left of each of these, also where it is settled
    /// - `count`: so many of them, the rest of the arrays is not looked at
    private Residue(
            Terms terms, int[] ranks, int atLeast, BitSet settled, int[] numbers, Term[] conditions, int count) {
        int highest = atLeast;
        BitSet hold = settled;
        for (int i = 0; i < count; i++) {
            if (conditions[i] == Term.TRUE) {
                if (ranks.length > 0) {
                    highest = Math.max(highest, ranks[numbers[i]]);
                } else {
                    hold = hold == settled ? (BitSet) settled.clone() : hold;
                    hold.set(numbers[i]);
                }
            }
        }
        int[] kept = new int[count];
        Term[] of = new Term[count];
        int filled = 0;
        for (int i = 0; i < count; i++) {
            boolean exceeds = ranks.length == 0 || ranks[numbers[i]] > highest;
            if (exceeds && !conditions[i].isConstant()) {
                int place = filled++;
                for (; place > 0 && kept[place - 1] > numbers[i]; place--) {
                    kept[place] = kept[place - 1];
                    of[place] = of[place - 1];
                }
                kept[place] = numbers[i];
                of[place] = conditions[i];
            }
        }
        this.terms = terms;
        this.ranks = ranks;
        this.rank = highest;
        this.holding = hold;
        this.open = filled == count ? kept : Arrays.copyOf(kept, filled);
        this.left = filled == count ? of : Arrays.copyOf(of, filled);
        this.hash = 31 * (31 * Arrays.hashCode(left) + Arrays.hashCode(open)) + hold.hashCode() + rank;
    }

    /// What is left when moreover the fact at a slot has one of the possible classes, at least one.
    Residue with(int slot, long possible) {
        Term[] conditions = left.clone();
        boolean changed = false;
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = terms.substitute(left[i], slot, possible);
            changed |= conditions[i] != left[i];
        }
        return changed ? new Residue(terms, ranks, rank, holding, open, conditions, open.length) : this;
    }

    /// Only what is settled.
    Residue settled() {
        return new Residue(terms, ranks, rank, holding, open, left, 0);
    }

    /// The same with a rank that is certain, and with what is left of so many conditions.
    Residue with(int atLeast, int[] numbers, Term[] conditions, int count) {
        return count == 0 && atLeast == rank
                ? this
                : new Residue(terms, ranks, atLeast, holding, numbers, conditions, count);
    }

    /// The numbers of the conditions that are open, in their order.
    public IntStream open() {
        return Arrays.stream(open);
    }

    /// The lowest slot from one on that an open condition tests, [Integer#MAX_VALUE] where there is none.
    int lowestSlot(int from) {
        int lowest = Integer.MAX_VALUE;
        for (Term term : left) {
            lowest = Math.min(lowest, term.lowestSlot(from));
        }
        return lowest;
    }

    /// The pool from which the terms are; to be used only while an answer is made of this.
    public Terms terms() {
        return terms;
    }

    /// The highest rank of the conditions that hold, 0 where none does or they have no ranks.
    public int rank() {
        return rank;
    }

    /// What is left of a condition.
    public Term term(int condition) {
        int place = Arrays.binarySearch(open, condition);
        return place >= 0 ? left[place] : holding.get(condition) ? Term.TRUE : Term.FALSE;
    }

    /// The truth of each of so many conditions, where they have no ranks.
    public List<Truth> truths(int count) {
        List<Truth> truths = new ArrayList<>(count);
        for (int condition = 0; condition < count; condition++) {
            truths.add(
                    Arrays.binarySearch(open, condition) >= 0
                            ? Truth.UNKNOWN
                            : holding.get(condition) ? Truth.TRUE : Truth.FALSE);
        }
        return truths;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /// Equal to another of the same conditions and pool that leaves the same.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Residue residue
                && hash == residue.hash
                && rank == residue.rank
                && Arrays.equals(open, residue.open)
                && Arrays.equals(left, residue.left)
                && holding.equals(residue.holding);
    }
}
