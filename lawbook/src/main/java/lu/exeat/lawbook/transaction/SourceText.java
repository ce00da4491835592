package lu.exeat.lawbook.transaction;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;

/// What stands at a line and column of a text.
final class SourceText {
    private SourceText() {}

    /// The problem that the text is not well-formed from here on; shows the rest of the line.
    ///
    /// - `column`: counted in bytes from 1
    static Problem.Syntax syntax(byte[] buffer, int from, int until, int line, int column) {
        int start = startOfLine(buffer, from, until, line);
        int end = start;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        int at = Math.clamp(start + Math.max(column, 1) - 1L, start, end);
        while (at > start && at < end && (buffer[at] & 0xC0) == 0x80) {
            at--; // never in the middle of a character
        }
        int characters = new String(buffer, start, at - start, StandardCharsets.UTF_8).length();
        return at(
                line,
                characters + 1,
                new String(buffer, at, Math.min(end - at, 4 * Problem.SHOWN), StandardCharsets.UTF_8));
    }

    static Problem.Syntax at(int line, int column, String found) {
        return new Problem.Syntax(place(line, column), Problem.shown(found));
    }

    static Place place(int line, int column) {
        return new Place(Optional.empty(), "", line, column);
    }

    private static int startOfLine(byte[] buffer, int from, int until, int line) {
        int start = from;
        for (int i = from, seen = 1; i < until && seen < line; i++) {
            if (buffer[i] == '\n') {
                seen++;
                start = i + 1;
            }
        }
        return start;
    }
}
