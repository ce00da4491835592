package lu.exeat.law.compiled;

import java.util.stream.IntStream;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Packing.Place;

/// The tested facts that are packed as numbers, such as countries and codes, all in one word.
///
/// Each is a way of its [Partition], in as many bits as its ways need.
final class NumberedFacts {
    /// Of an item with a fact that is known otherwise than by the number of one value.
    static final long NONE = -1;

    private final int[] words;
    private final int[] shifts;
    private final short[][] ways;
    private final int[] bits;
    private final boolean fit;

    NumberedFacts(FactCatalogue catalogue, Partition[] partitions) {
        int[] numbered = IntStream.range(0, partitions.length)
                .filter(slot -> partitions[slot].isTested()
                        && !catalogue.packing().place(slot).isSet())
                .toArray();
        words = new int[numbered.length];
        shifts = new int[numbered.length];
        ways = new short[numbered.length][];
        bits = new int[numbered.length];
        int used = 0;
        for (int i = 0; i < numbered.length; i++) {
            Place place = catalogue.packing().place(numbered[i]);
            words[i] = place.word();
            shifts[i] = place.shift();
            ways[i] = partitions[numbered[i]].wayOfField();
            bits[i] = used;
            used += Integer.SIZE - Integer.numberOfLeadingZeros(partitions[numbered[i]].ways() - 1);
        }
        fit = used < Long.SIZE; // the highest bit is that of NONE
    }

    /// The ways of an item, or [#NONE].
    long ways(Facts facts, int item) {
        long all = fit ? 0 : NONE;
        for (int i = 0; i < words.length; i++) {
            int number = (int) (facts.word(item, words[i]) >>> shifts[i]) & 0xFFFF;
            all |= (long) ways[i][number] << bits[i]; // negative where the number is none of a value
        }
        return all < 0 ? NONE : all;
    }
}
