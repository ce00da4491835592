package lu.exeat.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width. Words are never broken.
public final class Wrapped {
    private Wrapped() {}

    /// The lines, each behind its indent: `first` before the first, blanks of the same length before the others.
    public static List<String> lines(String text, String first, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int begun = first.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(first.length()));
                begun = first.length();
            }
            if (line.length() > begun) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
