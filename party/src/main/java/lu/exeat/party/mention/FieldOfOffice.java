package lu.exeat.party.mention;

import lu.exeat.terms.language.WordingFile;

/// The field of a ministry or minister: "des Affaires étrangères et européennes", "of Foreign and European Affairs",
/// "fir auswäerteg an europäesch Ugeleeënheeten, Verdeedegung an Aussenhandel".
final class FieldOfOffice {
    private static final WordClass BODY = WordClass.of("body");
    private static final WordingFile FILE = WordingFile.of(FieldOfOffice.class, "bodies.yaml");
    private static final WordClass FIELD = WordClass.of(FILE, "field");
    private static final WordClass ADJECTIVE = WordClass.of(FILE, "field-adjective");

    private FieldOfOffice() {}

    static boolean isField(Token token) {
        return FIELD.has(token);
    }

    static boolean isAdjective(Token token) {
        return ADJECTIVE.has(token);
    }

    /// The end of the field that begins at a token; the same place when none does.
    static int end(Passage passage, int at) {
        int most = passage.sentenceEnd(Math.min(at, passage.size() - 1));
        int end = at;
        int i = at;
        boolean first = true;
        while (i < most) {
            int start = first ? i : conjunction(passage, i, most);
            if (start == i && !first) {
                break;
            }
            int begin = prepositions(passage, start, most);
            int stop = words(passage, begin, most);
            boolean named = false;
            for (int k = begin; k < stop; k++) {
                named |= FIELD.has(passage.token(k));
            }
            boolean led = begin > start || !first;
            boolean another = stop < most && !first && isBody(passage.token(stop));
            if (stop == begin || another || !led || first && !named && !adjectiveFollowedByField(passage, stop, most)) {
                break;
            }
            boolean onlyAdjective = !named && first;
            end = onlyAdjective ? end : stop;
            i = stop;
            first = false;
        }
        return end;
    }

    /// "… and the State Department": another body begins.
    private static boolean isBody(Token token) {
        return BODY.has(token);
    }

    private static boolean adjectiveFollowedByField(Passage passage, int at, int most) {
        int next = conjunction(passage, at, most);
        return next > at && words(passage, next, most) > next;
    }

    private static int conjunction(Passage passage, int at, int most) {
        if (at >= most) {
            return at;
        }
        return switch (passage.token(at).folded()) {
            case ",", "et", "and", "und", "an", "a", "&" -> at + 1;
            default -> at;
        };
    }

    private static int prepositions(Passage passage, int at, int most) {
        int i = at;
        while (i < most && i < at + 4 && isPreposition(passage.token(i).folded()) && !FIELD.has(passage.token(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "de",
                    "la",
                    "l'",
                    "du",
                    "des",
                    "d'",
                    "à",
                    "aux",
                    "au",
                    "of",
                    "for",
                    "the",
                    "für",
                    "der",
                    "die",
                    "fir",
                    "vun",
                    "vum",
                    "den",
                    "des innern" -> true;
            default -> false;
        };
    }

    private static int words(Passage passage, int at, int most) {
        int i = at;
        while (i < most && (FIELD.has(passage.token(i)) || ADJECTIVE.has(passage.token(i)))) {
            i++;
        }
        return i;
    }
}
