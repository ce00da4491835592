package lu.exeat.item.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.item.list.ControlList;

/// A kept classification made again, by another list or by the same list as it is encoded today.
///
/// - `changes`: the codes that came and went, with the reason as far as the lists tell it
/// - `altered`: the record does not say what its own facts give by its own list: someone changed it
public record Reclassification(
        ClassificationRecord before, ClassificationRecord after, List<Change> changes, boolean altered) {
    /// What happened to a code of the item.
    public enum Move {
        CAME,
        LEFT
    }

    /// Why it did.
    public enum Why {
        /// The line came into the list.
        ADDED,
        /// The line left the list, or was emptied.
        REMOVED,
        /// The line, one below it or the one above it has another limit.
        LIMIT,
        /// The line is the same; what it refers to has changed, or how the list is encoded.
        REFERENCE,
        /// It is the same list, encoded otherwise since.
        ENCODING
    }

    /// - `line`: the line of the list that changed, which may lie above or below the code; the code itself where none
    ///   did
    /// - `limitBefore`, `limitAfter`: the numbers of the line in their order; empty but for a limit
    public record Change(Move move, String code, Why why, String line, String limitBefore, String limitAfter) {}

    public Reclassification {
        changes = List.copyOf(changes);
    }

    /// - `made`: today
    public static Reclassification of(ClassificationRecord before, ListVersion list, LocalDate made) {
        ClassificationRecord after = ClassificationRecord.of(before.item(), list, made);
        List<Change> changes = new ArrayList<>();
        for (String code : before.found().codes()) {
            if (!after.found().codes().contains(code)) {
                changes.add(change(Move.LEFT, code, before, after));
            }
        }
        for (String code : after.found().codes()) {
            if (!before.found().codes().contains(code)) {
                changes.add(change(Move.CAME, code, before, after));
            }
        }
        return new Reclassification(before, after, changes, isAltered(before, made));
    }

    private static boolean isAltered(ClassificationRecord record, LocalDate made) {
        Optional<ListVersion> own = ListVersion.findByDay(record.listVersion());
        if (own.isEmpty()) {
            return false;
        }
        ClassificationRecord again = ClassificationRecord.of(record.item(), own.get(), made);
        return again.listHash().equals(record.listHash()) && !again.found().equals(record.found());
    }

    /// Verdict, codes, notes or open facts differ. What the answer cites besides says nothing of the item.
    public boolean isChanged() {
        return !before.found().withoutCitations().equals(after.found().withoutCitations());
    }

    private static Change change(Move move, String code, ClassificationRecord before, ClassificationRecord after) {
        LocalDate from = before.listVersion();
        LocalDate to = after.listVersion();
        if (from.equals(to)) {
            return new Change(move, code, Why.ENCODING, code, "", "");
        }
        boolean forward = from.isBefore(to);
        ListDifference difference = forward ? ListDifference.between(from, to) : ListDifference.between(to, from);
        return difference.changes().stream()
                .filter(each -> concerns(each, code, move, forward))
                .findFirst()
                .map(each -> because(move, code, each, forward))
                .orElseGet(() -> new Change(move, code, Why.REFERENCE, code, "", ""));
    }

    /// A line that came explains a code that came. A new limit explains both ways, and that of the line or of one of
    /// its conditions.
    private static boolean concerns(ListDifference.Change change, String code, Move move, boolean forward) {
        boolean near = ControlList.isUnder(change.code(), code) || ControlList.isUnder(code, change.code());
        return near
                && switch (change.kind()) {
                    case ADDED -> change.code().equals(code) && move == (forward ? Move.CAME : Move.LEFT);
                    case REMOVED -> change.code().equals(code) && move == (forward ? Move.LEFT : Move.CAME);
                    case LIMIT -> true;
                };
    }

    private static Change because(Move move, String code, ListDifference.Change change, boolean forward) {
        return switch (change.kind()) {
            case ADDED -> new Change(move, code, forward ? Why.ADDED : Why.REMOVED, change.code(), "", "");
            case REMOVED -> new Change(move, code, forward ? Why.REMOVED : Why.ADDED, change.code(), "", "");
            case LIMIT ->
                new Change(
                        move,
                        code,
                        Why.LIMIT,
                        change.code(),
                        forward ? change.before() : change.after(),
                        forward ? change.after() : change.before());
        };
    }

    /// `{"changed": …, "from": {…}, "to": {…}, "changes": […]}` for scripts. Field names are part of the interface.
    public Map<String, Object> document() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("changed", isChanged());
        if (altered) {
            fields.put("altered", true);
        }
        fields.put("from", side(before));
        fields.put("to", side(after));
        fields.put("changes", changes.stream().map(Reclassification::fields).toList());
        return fields;
    }

    private static Map<String, Object> side(ClassificationRecord record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("listVersion", record.listVersion().toString());
        fields.put("list", record.listHash());
        fields.put("made", record.made().toString());
        fields.put("verdict", record.found().verdict().name());
        fields.put("codes", record.found().codes());
        fields.put(
                "releasedBy",
                record.found().releasedBy().<Object>map(note -> note).orElse(Optional.empty()));
        fields.put("openFacts", record.found().openFacts());
        return fields;
    }

    private static Map<String, Object> fields(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", change.code());
        fields.put("change", change.move().name());
        fields.put("because", change.why().name());
        if (!change.line().equals(change.code())) {
            fields.put("line", change.line());
        }
        if (change.why() == Why.LIMIT) {
            fields.put("before", change.limitBefore());
            fields.put("after", change.limitAfter());
        }
        return fields;
    }
}
