package lu.exeat.party.mention;

/// Names that go on with what the sentence before counted: "Three of them are active: A, B", "Two more, C and D, …".
final class Continued {
    private static final WordClass OF_THEM = WordClass.of("of-them");
    private static final WordClass OTHER = WordClass.of("other");
    private static final WordClass ONLY = WordClass.of("only");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final int MOST = 14;

    private Continued() {}

    /// Whether "of them" or "two more" leads to a name.
    static boolean ofThem(Passage passage, int name) {
        return isOfThem(passage, Math.max(passage.sentenceStart(name), name - MOST), name)
                || isSomeOf(passage, passage.sentenceStart(name), name);
    }

    /// "Three answered: A, B and C": a number alone opens the sentence, and a colon leads to the names.
    private static boolean isSomeOf(Passage passage, int start, int name) {
        int number = ONLY.has(passage.token(start)) ? start + 1 : start;
        boolean opens = number + 1 < name
                && name - start < MOST
                && SpokenNumbers.of(passage.token(number)) > 0
                && !passage.token(number + 1).isNumber()
                && !FIRM.has(passage.token(number + 1))
                && !ENTITIES.has(passage.token(number + 1));
        for (int i = number + 1; i < name && opens; i++) {
            if (passage.token(i).text().equals(":")) {
                return true;
            }
        }
        return false;
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
