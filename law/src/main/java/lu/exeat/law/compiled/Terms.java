package lu.exeat.law.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A pool of terms: makes each term once, and remembers what is left of it for what became known.
///
/// Not safe for several threads.
public final class Terms {
    /// Hashed and compared by hand, as the others: at a start, before anything is compiled, that counts.
    private record Tested(int slot, long mask, long among) {
        @Override
        public int hashCode() {
            return 31 * (31 * slot + Long.hashCode(mask)) + Long.hashCode(among);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tested of && slot == of.slot && mask == of.mask && among == of.among;
        }
    }

    private record Known(Term term, int slot, long possible) {
        @Override
        public int hashCode() {
            return 31 * (31 * term.number() + slot) + Long.hashCode(possible);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known of && term == of.term && slot == of.slot && possible == of.possible;
        }
    }

    /// The parts of a term, compared one by one as objects.
    private static final class Parts {
        private final boolean all;
        private final Term[] parts;
        private final int hash;

        Parts(boolean all, Term[] parts) {
            this.all = all;
            this.parts = parts;
            this.hash = 31 * Arrays.hashCode(parts) + (all ? 1 : 2);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Parts of && all == of.all && hash == of.hash && Arrays.equals(parts, of.parts);
        }
    }

    private final Map<Tested, Term> tests = new HashMap<>();
    private final Map<Parts, Term> joined = new HashMap<>();
    private final Map<Known, Term> substituted = new HashMap<>();
    private final Node.Pool nodes = new Node.Pool();
    private final Cases cases = new Cases(this, nodes);
    private int made = Term.FIRST_NUMBER;

    /// How much it keeps: terms, what is left of them, and cases.
    public int size() {
        return made + substituted.size() + cases.size() + nodes.size();
    }

    /// The cases into which its terms were split.
    Cases cases() {
        return cases;
    }

    /// The nodes of the diagrams over its terms.
    Node.Pool nodes() {
        return nodes;
    }

    /// The fact at a slot has one of the classes of `mask`, being known to have one of those of `among`.
    Term test(int slot, long mask, long among) {
        long wanted = mask & among;
        if (wanted == 0) {
            return Term.FALSE;
        }
        return wanted == among
                ? Term.TRUE
                : tests.computeIfAbsent(
                        new Tested(slot, wanted, among), key -> new Term.Test(made++, key.slot, key.mask, key.among));
    }

    /// All parts hold.
    Term both(List<Term> parts) {
        return join(true, parts.toArray(Term[]::new), parts.size());
    }

    /// At least one part holds.
    Term either(List<Term> parts) {
        return join(false, parts.toArray(Term[]::new), parts.size());
    }

    /// Flattens parts of the same kind and leaves out what stands twice.
    ///
    /// - `count`: so many parts, the rest of the array is not looked at
    private Term join(boolean all, Term[] parts, int count) {
        Term end = all ? Term.FALSE : Term.TRUE; // settles the whole as soon as a part is it
        Sorted kept = new Sorted(count);
        for (int i = 0; i < count; i++) {
            Term part = parts[i];
            if (part == end) {
                return end;
            }
            if (part instanceof Term.Joined inner && inner.all == all) {
                for (Term each : inner.parts) {
                    kept.add(each);
                }
            } else if (!part.isConstant()) {
                kept.add(part);
            }
        }
        return switch (kept.count) {
            case 0 -> all ? Term.TRUE : Term.FALSE;
            case 1 -> kept.terms[0];
            default -> {
                Parts key = new Parts(all, kept.toArray());
                Term before = joined.get(key);
                yield before != null ? before : made(key);
            }
        };
    }

    private Term made(Parts key) {
        Term made = new Term.Joined(this.made++, key.all, key.parts);
        joined.put(key, made);
        return made;
    }

    /// Terms in the order of their numbers, none twice; mostly they come in that order.
    private static final class Sorted {
        private Term[] terms;
        private int count;

        Sorted(int size) {
            terms = new Term[size];
        }

        void add(Term term) {
            int place = count;
            while (place > 0 && terms[place - 1].number() > term.number()) {
                place--;
            }
            if (place > 0 && terms[place - 1] == term) {
                return;
            }
            if (count == terms.length) {
                terms = Arrays.copyOf(terms, 2 * count + 1);
            }
            System.arraycopy(terms, place, terms, place + 1, count - place);
            terms[place] = term;
            count++;
        }

        Term[] toArray() {
            return count == terms.length ? terms : Arrays.copyOf(terms, count);
        }
    }

    /// What is left when the fact at a slot has one of the possible classes, at least one.
    Term substitute(Term term, int slot, long possible) {
        if (!term.tests(slot)) {
            return term;
        }
        if (term instanceof Term.Test test) {
            return test(slot, test.mask, test.among & possible);
        }
        Known known = new Known(term, slot, possible);
        Term before = substituted.get(known);
        if (before != null) {
            return before;
        }
        Term left = substituteInParts((Term.Joined) term, slot, possible);
        substituted.put(known, left);
        return left;
    }

    /// The same, not remembered: for a term that comes but once.
    Term substituteOnce(Term term, int slot, long possible) {
        return term instanceof Term.Joined parts && term.tests(slot)
                ? substituteInParts(parts, slot, possible)
                : substitute(term, slot, possible);
    }

    private Term substituteInParts(Term.Joined term, int slot, long possible) {
        return inParts(term, part -> substitute(part, slot, possible));
    }

    /// What is left of a term when of each part something is left; parts after one that settles it are not looked at.
    private Term inParts(Term.Joined term, UnaryOperator<Term> leaves) {
        Term end = term.all ? Term.FALSE : Term.TRUE;
        Term[] left = new Term[term.parts.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = leaves.apply(term.parts[i]);
            if (left[i] == end) {
                return end;
            }
        }
        return Arrays.equals(left, term.parts) ? term : join(term.all, left, left.length);
    }

    /// What is left when each fact has one of its possible classes, at least one each.
    Term reduce(Term term, IntToLongFunction possible) {
        if (term instanceof Term.Test test) {
            long classes = test.among & possible.applyAsLong(test.slot);
            return classes == test.among ? term : test(test.slot, test.mask, classes);
        }
        return term instanceof Term.Joined joint ? inParts(joint, part -> reduce(part, possible)) : term;
    }

    /// A term of any pool, in this one and over other slots.
    public Term adopt(Term term, IntUnaryOperator slots) {
        if (term instanceof Term.Test test) {
            return test(slots.applyAsInt(test.slot), test.mask, test.among);
        }
        if (term instanceof Term.Joined joint) {
            Term[] parts = new Term[joint.parts.length];
            Arrays.setAll(parts, i -> adopt(joint.parts[i], slots));
            return join(joint.all, parts, parts.length);
        }
        return term;
    }
}
