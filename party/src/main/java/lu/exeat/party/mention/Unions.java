package lu.exeat.party.mention;

/// Unions of companies, "Consortium X", "the X Alliance": groups, where the text puts companies in them.
final class Unions {
    private static final WordClass UNION = WordClass.of("union");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass MEMBER = WordClass.of("member");
    private static final WordClass COMPOSES = WordClass.of("composes");

    private static final WordClass LINKED = WordClass.of("linked");
    private static final WordClass ENTITIES = WordClass.of("entities");
    private static final WordClass ENUMERATES = WordClass.of("enumerates");

    private Unions() {}

    static boolean isUnion(Passage passage, Findings findings, Draft draft) {
        return draft.legalForm.isEmpty() && isCalled(passage, draft) && hasMembers(passage, findings, draft);
    }

    private static boolean isCalled(Passage passage, Draft draft) {
        if (draft.to - draft.from > 1 && UNION.has(passage.token(draft.to - 1))) {
            return true;
        }
        int at = draft.from - 1;
        int least = Math.max(passage.sentenceStart(draft.from), draft.from - 3);
        while (at > least && (passage.token(at).isQuote() || ARTICLE.has(passage.token(at)))) {
            at--;
        }
        return at >= least && UNION.has(passage.token(at));
    }

    private static boolean hasMembers(Passage passage, Findings findings, Draft draft) {
        int start = passage.sentenceStart(draft.from);
        int end = passage.sentenceEnd(draft.from);
        boolean sign = MEMBER.anywhere(passage, start, end)
                || COMPOSES.anywhere(passage, start, end)
                || LINKED.anywhere(passage, start, end);
        boolean goesOn = end < passage.size() && ENTITIES.anywhere(passage, start, end) && ENUMERATES.at(passage, end);
        int most = goesOn ? passage.sentenceEnd(end) : end; // "… tied to the X Consortium. They are A and B"
        for (int i = start; i < most && sign; i++) {
            boolean other = findings.isOrganisation(i) && (i < draft.from || i >= draft.to);
            if (other) {
                return true;
            }
        }
        return false;
    }
}
