package lu.exeat.party.mention;

/// Names that go on with what the sentence before counted: "Three of them are active: A, B", "Two more, C and D, …".
final class Continued {
    private static final WordClass OF_THEM = WordClass.of("of-them");
    private static final WordClass OTHER = WordClass.of("other");
    private static final int MOST = 14;

    private Continued() {}

    /// Whether "of them" or "two more" leads to a name.
    static boolean ofThem(Passage passage, int name) {
        return isOfThem(passage, Math.max(passage.sentenceStart(name), name - MOST), name);
    }

    static boolean isOfThem(Passage passage, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean number = SpokenNumbers.of(passage.token(i - 1)) > 0;
            boolean reversed = OTHER.has(passage.token(i - 1)) && SpokenNumbers.of(passage.token(i)) > 0;
            boolean alone = i + 1 < to && !passage.token(i + 1).isWord();
            if (number && (OF_THEM.at(passage, i) || OTHER.has(passage.token(i)) && alone) || reversed && alone) {
                return true;
            }
        }
        return false;
    }
}
