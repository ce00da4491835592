package lu.exeat.lawbook.sheet;

import java.util.ArrayList;
import java.util.List;

/// What must be taken from one text and put into it to make the other, by the longest lines that both share.
final class LineDifference {
    /// A line that only one of the texts has.
    ///
    /// - `added`: whether it is the second
    record Change(String line, boolean added) {}

    private LineDifference() {}

    /// The changes in the order of the texts; nothing when they are equal.
    static List<Change> of(List<String> before, List<String> after) {
        int[][] shared = new int[before.size() + 1][after.size() + 1]; // length of what both share from here on
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                shared[i][j] = before.get(i).equals(after.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && shared[i + 1][j] >= shared[i][j + 1]) {
                changes.add(new Change(before.get(i++).strip(), false));
            } else {
                changes.add(new Change(after.get(j++).strip(), true));
            }
        }
        return changes;
    }
}
