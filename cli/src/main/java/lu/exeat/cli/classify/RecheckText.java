package lu.exeat.cli.classify;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.item.classification.ClassificationWording;
import lu.exeat.item.difference.Reclassification;
import lu.exeat.terms.language.Language;

/// What became of one kept classification, as lines for people.
final class RecheckText {
    private static final int MOST_QUESTIONS = 5;

    private final Reclassification again;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private RecheckText(Reclassification again, Language language) {
        this.again = again;
        this.language = language;
    }

    /// - `number`: of the record in its file, for one that has no id
    static List<String> of(Reclassification again, int number, Language language) {
        RecheckText text = new RecheckText(again, language);
        String name = again.before()
                .item()
                .id()
                .or(() -> again.before().item().description())
                .orElseGet(() -> ClassificationWording.word("recheck.line", language, number));
        text.lines.add(text.word(again.isChanged() ? "recheck.changed" : "recheck.unchanged", name));
        if (again.altered()) {
            text.lines.add("  " + text.word("recheck.altered"));
        }
        if (again.isChanged()) {
            text.side(again.before());
            text.side(again.after());
            again.changes().forEach(text::change);
        }
        return List.copyOf(text.lines);
    }

    private void side(ClassificationRecord record) {
        ClassificationRecord.Found found = record.found();
        StringBuilder said = new StringBuilder(word(
                "recheck.before",
                record.listVersion(),
                word("verdict." + found.verdict().name(), String.join(", ", found.codes()))));
        found.releasedBy().ifPresent(note -> said.append("; ").append(word("recheck.releasedBy", note)));
        if (!found.openFacts().isEmpty()) {
            List<String> first = found.openFacts()
                    .subList(0, Math.min(MOST_QUESTIONS, found.openFacts().size()));
            String more = found.openFacts().size() > MOST_QUESTIONS ? ", …" : "";
            said.append("; ").append(word("recheck.asks", String.join(", ", first) + more));
        }
        lines.add("  " + said);
    }

    private void change(Reclassification.Change change) {
        String why =
                word("recheck.why." + change.why().name(), change.line(), change.limitBefore(), change.limitAfter());
        lines.add("  " + word("recheck." + change.move().name(), change.code(), why));
    }

    private String word(String key, Object... arguments) {
        return ClassificationWording.word(key, language, arguments);
    }
}
