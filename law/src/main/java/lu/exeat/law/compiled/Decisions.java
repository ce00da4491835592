package lu.exeat.law.compiled;

import java.util.Arrays;
import java.util.function.Function;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Packing;
import org.jspecify.annotations.Nullable;

/// Answers items by what is left of conditions when what is known of the item was put into them.
///
/// What was answered is [Remembered] by all the facts that any condition tests, so that the next item alike in these
/// is answered by one lookup; any other item goes through the [Steps]. Both are kept as far as the [Bound] allows.
/// Safe for several threads.
public final class Decisions<P> {
    /// What is remembered of an item takes about so many times the place of a node.
    private static final int NODES_AN_ITEM = 2;

    private final Partition[] partitions;
    private final NumberedFacts numbered;
    private final long[] masks;
    private final Term[] conditions;
    private final int[] ranks;
    private final Function<Residue, P> answer;
    private final Bound bound;
    private volatile @Nullable Kept<P> kept;

    private record Kept<P>(Remembered<P> remembered, Steps<P> steps) {}

    /// - `ranks`: of the conditions, from 1 to 7; empty where all matter
    Decisions(
            FactCatalogue catalogue,
            Partition[] partitions,
            Term[] conditions,
            int[] ranks,
            Function<Residue, P> answer,
            Bound bound) {
        this.partitions = partitions;
        this.numbered = new NumberedFacts(catalogue, partitions);
        this.masks = new long[catalogue.packing().words()];
        for (int slot = 0; slot < partitions.length; slot++) {
            Packing.Place place = catalogue.packing().place(slot);
            if (partitions[slot].isTested() && place.isSet()) {
                masks[place.word()] |= place.mask();
            }
        }
        this.conditions = conditions;
        this.ranks = ranks;
        this.answer = answer;
        this.bound = bound;
        bound.onDrop(() -> kept = null);
    }

    /// Answers one item of a transaction, counted from 0.
    public P answer(Facts facts, int item) {
        Kept<P> ready = kept;
        Kept<P> current = ready != null ? ready : begin();
        long ways = numbered.ways(facts, item);
        if (ways == NumberedFacts.NONE) {
            return current.steps.answer(facts, item);
        }
        P before = current.remembered.find(ways, facts, item);
        if (before != null) {
            return before;
        }
        P made = current.steps.answer(facts, item);
        current.remembered.keep(ways, facts, item, made);
        bound.keep(NODES_AN_ITEM);
        return made;
    }

    private synchronized Kept<P> begin() {
        Kept<P> ready = kept;
        if (ready == null) {
            Terms terms = new Terms();
            Term[] adopted = Arrays.stream(conditions)
                    .map(condition -> terms.adopt(condition, slot -> slot))
                    .toArray(Term[]::new);
            Residue first = Residue.of(terms, ranks, adopted);
            ready = new Kept<>(new Remembered<>(masks), new Steps<>(terms, partitions, ranks, first, answer, bound));
            kept = ready;
        }
        return ready;
    }
}
