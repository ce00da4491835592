package lu.exeat.lawbook.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a text in small letters, without hyphens and apostrophes inside.
///
/// - `start`, `end`: code points, the end exclusive
record Word(int start, int end, String text) {
    /// Longer sentences are cut, so that the time stays linear in the length of the text.
    private static final int LONGEST_SENTENCE = 300;

    /// The words of each sentence. One ends at a stop before a blank and a capital letter, or at an empty line.
    static List<List<Word>> sentences(String text) {
        int[] points = text.codePoints().toArray();
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            if (Character.isLetterOrDigit(points[at])) {
                int start = at;
                while (at < points.length && Character.isLetterOrDigit(points[at])) {
                    at++;
                }
                current.add(new Word(start, at, new String(points, start, at - start).toLowerCase(Locale.ROOT)));
            } else {
                boolean ends = endsAt(points, at) || current.size() >= LONGEST_SENTENCE;
                at++;
                if (ends && !current.isEmpty()) {
                    sentences.add(List.copyOf(current));
                    current = new ArrayList<>();
                }
            }
        }
        if (!current.isEmpty()) {
            sentences.add(List.copyOf(current));
        }
        return sentences;
    }

    private static boolean endsAt(int[] points, int at) {
        if (points[at] == '\n') {
            int next = at + 1;
            while (next < points.length && points[next] != '\n' && Character.isWhitespace(points[next])) {
                next++;
            }
            return next < points.length && points[next] == '\n';
        }
        boolean stop = points[at] == '.' || points[at] == '!' || points[at] == '?';
        if (!stop || at + 2 >= points.length || !Character.isWhitespace(points[at + 1])) {
            return stop && at + 2 >= points.length;
        }
        int before = at > 1 && Character.isLetterOrDigit(points[at - 2]) ? points[at - 1] : '.';
        return before != '.' && !Character.isLowerCase(points[at + 2]);
    }
}
