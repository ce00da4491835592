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
    private boolean isGoodName;

    MappingDraft(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /// Where the next field stands, with a name that can be shown.
    Place placeOfNext(String name, int line, int column) {
        isGoodName = name.length() <= LONGEST_NAME && TextCheck.isGood(name);
        return place.child(isGoodName ? name : Problem.shown(name), line, column);
    }

    /// Keeps the value of the field whose place was asked for last.
    void put(String name, Place where, Node node) {
        count++;
        if (!isGoodName) {
            problems.note(
                    name.length() > LONGEST_NAME
                            ? new Problem.TooLong(where, name.codePointCount(0, name.length()), LONGEST_NAME)
                            : new Problem.Malformed(where, Problem.shown(name), Form.CHARACTERS));
        } else if (count > DocumentReader.MOST_ENTRIES && !fields.containsKey(name)) {
            return; // counted, and refused at the end
        } else if (fields.putIfAbsent(name, node) != null) {
            problems.note(new Problem.Duplicate(where, Problem.shown(name)));
        }
    }

    Node.Mapping node() {
        if (count > DocumentReader.MOST_ENTRIES) {
            problems.note(new Problem.TooMany(place, count, DocumentReader.MOST_ENTRIES));
        }
        return Node.Mapping.owning(place, fields);
    }
}
