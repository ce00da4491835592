package lu.exeat.law.compiled;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import lu.exeat.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/// The way from an item's facts to its answer.
///
/// The first facts, those that part cases most, are looked at one after the other for all conditions together, along a
/// decision diagram that is built as items need it; few conditions are left after them. Of these the truth is worked
/// out, those of the highest rank first, and what is left of the ones that stay open. What comes of it is the
/// [Residue], for which the answer is made once.
///
/// Safe for several threads: steps and answers are published complete, and made under a lock.
final class Steps<P> {
    /// The first facts are looked at together as long as there can be no more cases of them than these.
    private static final int CASES_TOGETHER = 4096;

    private static final int FALSE = 0;
    private static final int UNKNOWN = 1;
    private static final int TRUE = 2;

    private static final int[] NO_NUMBERS = {};
    private static final Term[] NO_TERMS = {};

    /// A step for a fact, or what is left after the steps.
    private sealed interface Point {}

    /// The conditions that are left, those of the highest rank first.
    private static final class Rest<P> implements Point {
        private final Residue settled;
        private final int[] numbers;
        private final int[] ranks;
        private final Term[] terms;

        /// By rank, the answer where nothing is open and that rank is the highest.
        private final AtomicReferenceArray<@Nullable P> closed = new AtomicReferenceArray<>(Diagram.RANKS);

        Rest(Residue settled, int[] numbers, int[] ranks, Term[] terms) {
            this.settled = settled;
            this.numbers = numbers;
            this.ranks = ranks;
            this.terms = terms;
        }
    }

    private static final class Step implements Point {
        private final Residue residue;
        private final int slot;
        private final Partition partition;

        /// Racy by intent: a point that is seen is complete, and one that is not seen is looked up under the lock.
        private final @Nullable Point[] ways;

        private final Map<Long, Point> otherWays = new HashMap<>();

        Step(Residue residue, int slot, Partition partition) {
            this.residue = residue;
            this.slot = slot;
            this.partition = partition;
            this.ways = new Point[partition.ways()];
        }
    }

    private record Place(Residue residue, int slot) {
        @Override
        public int hashCode() {
            return 31 * residue.hashCode() + slot;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && slot == place.slot && residue.equals(place.residue);
        }
    }

    private final Terms terms;
    private final Partition[] partitions;
    private final int[] ranks;
    private final int slotsTogether;
    private final Function<Residue, P> answer;
    private final Bound bound;
    private final Map<Place, Point> points = new HashMap<>();
    private final ConcurrentMap<Residue, P> answers = new ConcurrentHashMap<>();
    private final Point first;
    private long noted;

    /// - `ranks`: of the conditions, from 1 to 7; empty where all matter
    /// - `first`: what is left when nothing is known; `terms`: its pool, used by nothing else
    /// - `answer`: made once for all items of which the same is left
    Steps(Terms terms, Partition[] partitions, int[] ranks, Residue first, Function<Residue, P> answer, Bound bound) {
        this.terms = terms;
        this.partitions = partitions;
        this.ranks = ranks;
        this.slotsTogether = slotsTogether(partitions);
        this.answer = answer;
        this.bound = bound;
        this.first = point(first, 0);
    }

    private static int slotsTogether(Partition[] partitions) {
        int slot = 0;
        long cases = 1;
        while (slot < partitions.length && cases <= CASES_TOGETHER) {
            cases *= partitions[slot++].classes();
        }
        return cases <= CASES_TOGETHER ? slot : slot - 1;
    }

    P answer(Facts facts, int item) {
        Rest<P> rest = rest(facts, item);
        int rank = rest.settled.rank();
        int open = 0;
        int[] numbers = NO_NUMBERS;
        Term[] left = NO_TERMS;
        for (int i = 0; i < rest.terms.length && rest.ranks[i] > rank; i++) {
            int truth = truth(rest.terms[i], facts, item);
            if (truth == TRUE && ranks.length > 0) {
                rank = rest.ranks[i];
            } else if (truth != FALSE) {
                if (open == 0) {
                    numbers = new int[rest.terms.length - i];
                    left = new Term[rest.terms.length - i];
                }
                numbers[open] = rest.numbers[i];
                left[open++] = truth == TRUE ? Term.TRUE : reduced(rest.terms[i], facts, item);
            }
        }
        return open == 0 ? closed(rest, rank) : answer(rest.settled.with(rank, numbers, left, open));
    }

    private P closed(Rest<P> rest, int rank) {
        P before = rest.closed.getAcquire(rank);
        if (before != null) {
            return before;
        }
        P answer = answer(rest.settled.with(rank, NO_NUMBERS, NO_TERMS, 0));
        rest.closed.setRelease(rank, answer);
        return answer;
    }

    private P answer(Residue residue) {
        P before = answers.get(residue);
        return before != null ? before : make(residue);
    }

    @SuppressWarnings("unchecked") // all steps lead to rests of this
    private Rest<P> rest(Facts facts, int item) {
        Point point = first;
        while (point instanceof Step step) {
            int way = step.partition.way(facts, item);
            Point next = way >= 0 ? step.ways[way] : null;
            point = next != null ? next : go(step, way, facts, item);
        }
        return (Rest<P>) point;
    }

    /// The truth of a condition in Kleene's logic: of all parts the least, of any the greatest.
    private int truth(Term term, Facts facts, int item) {
        if (term instanceof Term.Test test) {
            long possible = partitions[test.slot].possible(facts, item, test.slot);
            return (possible & test.mask) == 0 ? FALSE : (possible & test.among & ~test.mask) == 0 ? TRUE : UNKNOWN;
        }
        if (term instanceof Term.Joined joined) {
            int truth = joined.all ? TRUE : FALSE;
            int end = joined.all ? FALSE : TRUE;
            for (int i = 0; i < joined.parts.length && truth != end; i++) {
                int part = truth(joined.parts[i], facts, item);
                truth = joined.all ? Math.min(truth, part) : Math.max(truth, part);
            }
            return truth;
        }
        return term == Term.TRUE ? TRUE : FALSE;
    }

    private synchronized Term reduced(Term term, Facts facts, int item) {
        return terms.reduce(term, slot -> partitions[slot].possible(facts, item, slot));
    }

    private P make(Residue residue) {
        P made;
        synchronized (this) {
            made = answers.computeIfAbsent(residue, answer);
        }
        note();
        return made;
    }

    private Point go(Step step, int way, Facts facts, int item) {
        Point next;
        synchronized (this) {
            long possible = step.partition.possible(facts, item, step.slot);
            next = way >= 0 ? step.ways[way] : step.otherWays.get(possible);
            if (next == null) {
                next = point(step.residue.with(step.slot, possible), step.slot + 1);
                if (way >= 0) {
                    step.ways[way] = next;
                } else {
                    step.otherWays.put(possible, next);
                }
            }
        }
        note();
        return next;
    }

    /// Tells how much more is kept than before, outside of the lock: the bound may drop this.
    private void note() {
        long more;
        synchronized (this) {
            long kept = points.size() + answers.size() + (long) terms.size();
            more = kept - noted;
            noted = kept;
        }
        bound.keep(more);
    }

    private Point point(Residue residue, int from) {
        int slot = residue.lowestSlot(from);
        boolean rest = slot >= slotsTogether;
        Place place = new Place(residue, rest ? Integer.MAX_VALUE : slot);
        Point before = points.get(place);
        if (before != null) {
            return before;
        }
        Point made = rest ? rest(residue) : new Step(residue, slot, partitions[slot]);
        points.put(place, made);
        return made;
    }

    private Rest<P> rest(Residue residue) {
        int[] numbers = residue.open()
                .boxed()
                .sorted(Comparator.comparingInt((Integer number) -> -rank(number)))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Rest<>(
                residue.settled(),
                numbers,
                IntStream.of(numbers).map(this::rank).toArray(),
                IntStream.of(numbers).mapToObj(residue::term).toArray(Term[]::new));
    }

    /// Where conditions have no ranks, above what is certain.
    private int rank(int number) {
        return ranks.length == 0 ? 1 : ranks[number];
    }
}
