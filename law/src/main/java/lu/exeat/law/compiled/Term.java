package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// A condition over classes of values, without negation: De Morgan's laws hold in Kleene logic, so it is pushed down
/// into the masks of the leaves.
public sealed interface Term {
    /// Settled.
    enum Constant implements Term {
        FALSE,
        TRUE
    }

    /// The fact at a slot has one of the classes of a mask.
    record Test(int slot, long mask) implements Term {}

    /// All parts hold. The hash is kept: terms are keys of large maps.
    record Both(List<Term> parts, int hash) implements Term {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// At least one part holds.
    record Either(List<Term> parts, int hash) implements Term {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    static Term both(List<Term> parts) {
        return join(parts, Constant.FALSE);
    }

    static Term either(List<Term> parts) {
        return join(parts, Constant.TRUE);
    }

    /// Flattens parts of the same kind and leaves out what stands twice.
    ///
    /// - `end`: the constant that settles the whole as soon as a part is it; the other constant changes nothing
    private static Term join(List<Term> parts, Constant end) {
        Set<Term> kept = new LinkedHashSet<>();
        for (Term part : parts) {
            switch (part) {
                case Constant constant -> {
                    if (constant == end) {
                        return end;
                    }
                }
                case Both(List<Term> inner, int _) when end == Constant.FALSE -> kept.addAll(inner);
                case Either(List<Term> inner, int _) when end == Constant.TRUE -> kept.addAll(inner);
                case Test _, Both _, Either _ -> kept.add(part);
            }
        }
        List<Term> list = List.copyOf(kept);
        if (list.size() == 1) {
            return list.getFirst();
        }
        return switch (end) {
            case FALSE -> list.isEmpty() ? Constant.TRUE : new Both(list, 31 * list.hashCode() + 1);
            case TRUE -> list.isEmpty() ? Constant.FALSE : new Either(list, 31 * list.hashCode() + 2);
        };
    }

    /// What is left when the fact at a slot has one of the possible classes, at least one.
    default Term substitute(int slot, long possible) {
        return switch (this) {
            case Constant _ -> this;
            case Test(int tested, long mask) -> {
                if (tested != slot) {
                    yield this;
                }
                if ((mask & possible) == 0) {
                    yield Constant.FALSE;
                }
                yield (possible & ~mask) == 0 ? Constant.TRUE : new Test(slot, mask & possible);
            }
            case Both(List<Term> parts, int _) -> substituted(parts, slot, possible, Constant.FALSE);
            case Either(List<Term> parts, int _) -> substituted(parts, slot, possible, Constant.TRUE);
        };
    }

    /// The term itself where no part changes.
    private Term substituted(List<Term> parts, int slot, long possible, Constant end) {
        List<Term> left = new ArrayList<>(parts.size());
        boolean changed = false;
        for (Term part : parts) {
            Term substituted = part.substitute(slot, possible);
            changed |= substituted != part;
            left.add(substituted);
        }
        return changed ? join(left, end) : this;
    }

    /// What is left when each fact has one of its possible classes, at least one each.
    default Term reduce(IntToLongFunction possible) {
        return switch (this) {
            case Constant _ -> this;
            case Test(int slot, long mask) -> substitute(slot, possible.applyAsLong(slot));
            case Both(List<Term> parts, int _) -> reduced(parts, Constant.FALSE, possible);
            case Either(List<Term> parts, int _) -> reduced(parts, Constant.TRUE, possible);
        };
    }

    /// Most conditions end at their first parts: the activity is another.
    private static Term reduced(List<Term> parts, Constant end, IntToLongFunction possible) {
        List<Term> left = List.of();
        for (Term part : parts) {
            Term reduced = part.reduce(possible);
            if (reduced == end) {
                return end;
            }
            if (!(reduced instanceof Constant)) {
                left = left.isEmpty() ? new ArrayList<>(parts.size()) : left;
                left.add(reduced);
            }
        }
        return left.size() == 1 ? left.getFirst() : join(left, end);
    }

    /// The lowest slot that it tests and that is wanted, or `least` where that is lower.
    default int lowestSlot(int least, IntPredicate wanted) {
        return switch (this) {
            case Constant _ -> least;
            case Test(int slot, long _) -> slot < least && wanted.test(slot) ? slot : least;
            case Both(List<Term> parts, int _) -> lowest(parts, least, wanted);
            case Either(List<Term> parts, int _) -> lowest(parts, least, wanted);
        };
    }

    /// Whether a test of a slot is left.
    default boolean tests(int slot) {
        return lowestSlot(Integer.MAX_VALUE, each -> each == slot) == slot;
    }

    private static int lowest(List<Term> parts, int least, IntPredicate wanted) {
        int lowest = least;
        for (Term part : parts) {
            lowest = part.lowestSlot(lowest, wanted);
        }
        return lowest;
    }

    /// Notes every slot that it tests.
    default void collectSlots(BitSet into) {
        switch (this) {
            case Constant _ -> {}
            case Test(int slot, long _) -> into.set(slot);
            case Both(List<Term> parts, int _) -> parts.forEach(part -> part.collectSlots(into));
            case Either(List<Term> parts, int _) -> parts.forEach(part -> part.collectSlots(into));
        }
    }

    /// Splits groups of classes until no test of the slot can tell two of one group apart.
    default void refine(int slot, List<Long> groups) {
        switch (this) {
            case Constant _ -> {}
            case Test(int tested, long mask) -> {
                if (tested == slot) {
                    for (int i = groups.size() - 1; i >= 0; i--) {
                        long inside = groups.get(i) & mask;
                        long outside = groups.get(i) & ~mask;
                        if (inside != 0 && outside != 0) {
                            groups.set(i, inside);
                            groups.add(outside);
                        }
                    }
                }
            }
            case Both(List<Term> parts, int _) -> parts.forEach(part -> part.refine(slot, groups));
            case Either(List<Term> parts, int _) -> parts.forEach(part -> part.refine(slot, groups));
        }
    }

    /// The same over other slots.
    default Term renumber(java.util.function.IntUnaryOperator slots) {
        return switch (this) {
            case Constant _ -> this;
            case Test(int slot, long mask) -> new Test(slots.applyAsInt(slot), mask);
            case Both(List<Term> parts, int _) ->
                both(parts.stream().map(part -> part.renumber(slots)).toList());
            case Either(List<Term> parts, int _) ->
                either(parts.stream().map(part -> part.renumber(slots)).toList());
        };
    }
}
