package lu.exeat.item.classification;

import static lu.exeat.item.classification.tree.Ask.SOFTWARE;
import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Notes;
import lu.exeat.item.list.ControlList;
import lu.exeat.item.list.EntryTitles;
import lu.exeat.item.list.ListLines;

/// One question for each entry that the trees do not cover to its last line.
///
/// It stays, too, where an entry covers parts of what it lists, and where it lists things by name or by what they are
/// called: a name, a part or a number that no table holds would slip through otherwise.
final class EntryQuestions {
    private static final Set<String> BY_NAME = Set.of("1C350", "1C351", "1C353", "1C354", "1C450", "2B350", "2B352");

    private final ListLines lines = ListLines.shipped();
    private final Set<String> codes = new HashSet<>();

    private EntryQuestions(List<Control> controls) {
        controls.forEach(control -> codes.add(control.code()));
    }

    static List<Control> besides(List<Control> controls) {
        EntryQuestions questions = new EntryQuestions(controls);
        List<Control> asked = new ArrayList<>();
        for (String entry : EntryTitles.shipped().listCodes()) {
            ListLines.Line line = questions.lines.find(entry).orElseThrow();
            if (line.kind() == ListLines.Kind.CONTROLS
                    && (line.parts() || BY_NAME.contains(entry) || !questions.isCovered(entry))) {
                asked.add(question(entry));
            }
        }
        return asked;
    }

    private boolean isCovered(String code) {
        if (codes.contains(code) || lines.find(code).orElseThrow().kind() == ListLines.Kind.NOT_USED) {
            return true;
        }
        if (codes.stream().anyMatch(each -> ControlList.isUnder(code, each))) {
            return true;
        }
        List<String> below = lines.listBelow(code);
        return !below.isEmpty() && below.stream().allMatch(this::isCovered);
    }

    private static Control question(String entry) {
        Control asked = control(
                entry,
                switch (entry.charAt(1)) {
                    case 'D' -> SOFTWARE;
                    case 'E' -> TECHNOLOGY;
                    default -> TANGIBLE;
                },
                yes(FactVocabulary.ENTRY + entry));
        boolean security = entry.matches("5[DE]002");
        return switch (entry.charAt(1)) {
            case 'D' ->
                security
                        ? asked.unless(Notes.GSN_B)
                        : entry.charAt(0) == '0' ? asked.unless(Notes.GSN_C) : asked.unless(Notes.SOFTWARE);
            // 1E002, 8E002 and category 0 have narrower notes: whoever answers yes there has read them
            case 'E' -> List.of("1E002", "8E002", "0E001").contains(entry) ? asked : asked.unless(Notes.TECHNOLOGY);
            default -> asked;
        };
    }
}
