package lu.exeat.lawbook.transaction;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// A list while it is read. Entries beyond what is allowed are counted, not kept.
final class SequenceDraft {
    private final Place place;
    private final Problems problems;
    private final List<Node> entries = new ArrayList<>();
    private int count;

    SequenceDraft(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    Place placeOfNext(int line, int column) {
        return place.child(Integer.toString(count), line, column);
    }

    void add(Node node) {
        count++;
        if (count <= DocumentReader.MOST_ENTRIES) {
            entries.add(node);
        }
    }

    Node.Sequence node() {
        if (count > DocumentReader.MOST_ENTRIES) {
            problems.note(new Problem.TooMany(place, count, DocumentReader.MOST_ENTRIES));
        }
        return new Node.Sequence(place, entries);
    }
}
