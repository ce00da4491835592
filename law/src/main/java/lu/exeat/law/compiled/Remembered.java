package lu.exeat.law.compiled;

import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Packing;

/// Remembers what was answered to items, by all the facts that any condition tests, so that the next item alike in
/// these
/// is answered by one lookup. Kept as far as the [Bound] allows.
public final class Remembered<P> implements OfItem<P> {
    /// What is remembered of an item takes about so many times the place of a node.
    private static final int NODES_AN_ITEM = 2;

    private final NumberedFacts numbered;
    private final long[] masks;
    private final OfItem<P> source;
    private final Bound bound;
    private volatile AnswerTable<P> answers;

    /// - `source`: gives the same answer to all items alike in what the partitions tell apart
    Remembered(FactCatalogue catalogue, Partition[] partitions, OfItem<P> source, Bound bound) {
        this.numbered = new NumberedFacts(catalogue, partitions);
        this.masks = masks(catalogue, partitions);
        this.source = source;
        this.bound = bound;
        this.answers = new AnswerTable<>(masks);
        bound.onDrop(() -> answers = new AnswerTable<>(masks));
    }

    /// Of each packed word of an item, the bits of the tested facts that are packed as sets.
    private static long[] masks(FactCatalogue catalogue, Partition[] partitions) {
        long[] masks = new long[catalogue.packing().words()];
        for (int slot = 0; slot < partitions.length; slot++) {
            Packing.Place place = catalogue.packing().place(slot);
            if (partitions[slot].isTested() && place.isSet()) {
                masks[place.word()] |= place.mask();
            }
        }
        return masks;
    }

    @Override
    public P answer(Facts facts, int item) {
        long ways = numbered.ways(facts, item);
        if (ways == NumberedFacts.NONE) {
            return source.answer(facts, item);
        }
        AnswerTable<P> current = answers;
        P before = current.find(ways, facts, item);
        if (before != null) {
            return before;
        }
        P made = source.answer(facts, item);
        P kept = current.keep(ways, facts, item, made);
        bound.keep(NODES_AN_ITEM);
        return kept;
    }
}
