package lu.exeat.law.compiled;

import java.util.stream.IntStream;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Packing.Place;

/// The classes of the tested facts that are packed as numbers, such as countries and codes, all in one word.
///
/// Each has as many bits as its classes need; 0 stands for a fact that was not given.
final class NumberedFacts {
    /// Of an item with a fact that is known otherwise than by the number of one value.
    static final long NONE = -1;

    private final int[] words;
    private final int[] shifts;
    private final byte[][] classes;
    private final int[] bits;
    private final boolean fit;

    NumberedFacts(FactCatalogue catalogue, Partition[] partitions) {
        int[] numbered = IntStream.range(0, partitions.length)
                .filter(slot -> partitions[slot].isTested()
                        && !catalogue.packing().place(slot).isSet())
                .toArray();
        words = new int[numbered.length];
        shifts = new int[numbered.length];
        classes = new byte[numbered.length][];
        bits = new int[numbered.length];
        int used = 0;
        for (int i = 0; i < numbered.length; i++) {
            Place place = catalogue.packing().place(numbered[i]);
            words[i] = place.word();
            shifts[i] = place.shift();
            classes[i] = partitions[numbered[i]].classOfNumber();
            bits[i] = used;
            used += Integer.SIZE - Integer.numberOfLeadingZeros(partitions[numbered[i]].classes());
        }
        fit = used < Long.SIZE; // the highest bit is that of NONE
    }

    /// The classes of an item, or [#NONE].
    long classes(Facts facts, int item) {
        long all = fit ? 0 : NONE;
        for (int i = 0; i < words.length; i++) {
            int number = (int) (facts.word(item, words[i]) >>> shifts[i]) & 0xFFFF;
            all |= (long) classes[i][number] << bits[i]; // negative where the number is none of a value
        }
        return all < 0 ? NONE : all;
    }
}
