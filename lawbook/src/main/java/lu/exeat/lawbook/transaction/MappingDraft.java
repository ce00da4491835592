package lu.exeat.lawbook.transaction;

import java.util.LinkedHashMap;
import java.util.Map;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// A mapping while it is read. The first of two equal fields stays, each further one is noted.
final class MappingDraft {
    /// Longer names of fields are refused: they stand in each pointer below them.
    static final int LONGEST_NAME = 200;

    private final Place place;
    private final Problems problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private int count;

    MappingDraft(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /// Where a field stands, with a name that can be shown.
    Place placeOf(String name, int line, int column) {
        return place.child(isGoodName(name) ? name : Problem.shown(name), line, column);
    }

    private static boolean isGoodName(String name) {
        return name.length() <= LONGEST_NAME && TextCheck.isGood(name);
    }

    void put(String name, Place where, Node node) {
        count++;
        if (name.length() > LONGEST_NAME) {
            problems.note(new Problem.TooLong(where, name.codePointCount(0, name.length()), LONGEST_NAME));
        } else if (!TextCheck.isGood(name)) {
            problems.note(new Problem.Malformed(where, Problem.shown(name), Form.CHARACTERS));
        } else if (fields.containsKey(name)) {
            problems.note(new Problem.Duplicate(where, Problem.shown(name)));
        } else if (count <= DocumentReader.MOST_ENTRIES) {
            fields.put(name, node);
        }
    }

    Node.Mapping node() {
        if (count > DocumentReader.MOST_ENTRIES) {
            problems.note(new Problem.TooMany(place, count, DocumentReader.MOST_ENTRIES));
        }
        return new Node.Mapping(place, fields);
    }
}
