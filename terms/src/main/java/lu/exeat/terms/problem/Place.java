package lu.exeat.terms.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where a node stands in its document.
///
/// - `parent`: empty at the root; `step`: the field's name or the index in its list
/// - `line`, `column`: counted from 1; 0 where the reader did not count
///
/// A chain of steps rather than a text, so that a good document never pays for pointers.
public record Place(Optional<Place> parent, String step, int line, int column) {
    public static final Place ROOT = new Place(Optional.empty(), "", 1, 1);

    public Place child(String field, int line, int column) {
        return new Place(Optional.of(this), field, line, column);
    }

    public Place child(String field) {
        return child(field, 0, 0);
    }

    public Place child(int index) {
        return child(Integer.toString(index), 0, 0);
    }

    /// The JSON Pointer (RFC 6901): empty for the whole document.
    public String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent.isPresent(); place = place.parent.get()) {
            steps.addFirst(place.step.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
