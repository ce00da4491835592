package lu.exeat.law.compiled;

import java.util.Arrays;
import java.util.function.Function;
import lu.exeat.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/// Answers items by what is left of conditions when what is known of the item was put into them, along [Steps] that are
/// kept as far as the [Bound] allows.
public final class Decisions<P> implements OfItem<P> {
    private final Partition[] partitions;
    private final Term[] conditions;
    private final int[] ranks;
    private final Function<Residue, P> answer;
    private final Bound bound;
    private volatile @Nullable Steps<P> steps;

    /// - `ranks`: of the conditions, from 1 to 7; empty where all matter
    Decisions(Partition[] partitions, Term[] conditions, int[] ranks, Function<Residue, P> answer, Bound bound) {
        this.partitions = partitions;
        this.conditions = conditions;
        this.ranks = ranks;
        this.answer = answer;
        this.bound = bound;
        bound.onDrop(() -> steps = null);
    }

    @Override
    public P answer(Facts facts, int item) {
        Steps<P> ready = steps;
        return (ready != null ? ready : begin()).answer(facts, item);
    }

    private synchronized Steps<P> begin() {
        Steps<P> ready = steps;
        if (ready == null) {
            Terms terms = new Terms();
            Term[] adopted = Arrays.stream(conditions)
                    .map(condition -> terms.adopt(condition, slot -> slot))
                    .toArray(Term[]::new);
            ready = new Steps<>(terms, partitions, ranks, Residue.of(terms, ranks, adopted), answer, bound);
            steps = ready;
        }
        return ready;
    }
}
