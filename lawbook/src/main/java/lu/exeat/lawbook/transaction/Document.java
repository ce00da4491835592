package lu.exeat.lawbook.transaction;

import java.util.Optional;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problems;

/// What came of a text: its nodes as far as they could be read, and what was wrong.
///
/// Nodes are there although something was wrong (a field that stands twice), so that a reader of fields can go on and
/// a caller learns all problems at once. They are absent where the text could not be read to its end.
record Document(Optional<Node> root, Problems problems) {
    Parsed<Node> parsed() {
        return problems.orBuild(() -> root.orElseThrow());
    }
}
