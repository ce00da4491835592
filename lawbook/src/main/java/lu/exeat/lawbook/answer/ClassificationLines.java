package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.ClassificationWording;
import lu.exeat.item.classification.FactVocabulary;
import lu.exeat.item.classification.OpenFact;
import lu.exeat.item.classification.Verdict;
import lu.exeat.lawbook.answer.AnswerText.Kind;
import lu.exeat.lawbook.answer.AnswerText.Line;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.ItemClassification;
import lu.exeat.terms.language.Language;

/// What the items' own facts give by the list of the day, and what is still asked for it, as lines for people.
final class ClassificationLines {
    private static final int MOST_QUESTIONS = 8;

    private final Answer answer;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    private ClassificationLines(Answer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    /// None where no item has such facts.
    static List<Line> of(Answer answer, Language language) {
        ClassificationLines text = new ClassificationLines(answer, language);
        List<Item> items = answer.transaction().items();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            int place = index;
            ItemClassification.find(item, answer.transaction().date()).ifPresent(own -> text.add(item, place, own));
        }
        return List.copyOf(text.lines);
    }

    private void add(Item item, int index, ItemClassification own) {
        if (lines.isEmpty()) {
            lines.add(new Line(Kind.HEADING, word("heading.classification")));
        }
        int count = answer.transaction().items().size();
        String number = count > 1 ? word("item.of", index + 1, count) + ": " : "";
        Optional<Classification> found = own.found();
        if (found.isEmpty()) {
            lines.add(new Line(Kind.POINT, number + word("classification.notHeld", own.day())));
            return;
        }
        Classification classification = found.get();
        String verdict = ClassificationWording.word(
                "verdict." + classification.verdict().name(), language, String.join(", ", classification.codes()));
        lines.add(new Line(Kind.POINT, number + verdict));
        classification
                .releasedBy()
                .ifPresent(note ->
                        lines.add(new Line(Kind.DETAIL, ClassificationWording.word("releasedBy", language, note))));
        if (classification.verdict() == Verdict.LISTED && own.findCode().isEmpty()) {
            lines.add(new Line(Kind.DETAIL, word("classification.several")));
        }
        item.code()
                .filter(own::contradicts)
                .ifPresent(code -> lines.add(new Line(Kind.DETAIL, word("classification.differs", code))));
        classification.openFacts().stream().limit(MOST_QUESTIONS).forEach(this::question);
        if (classification.openFacts().size() > MOST_QUESTIONS) {
            lines.add(new Line(
                    Kind.DETAIL, word("more", classification.openFacts().size() - MOST_QUESTIONS)));
        }
    }

    private void question(OpenFact open) {
        lines.add(new Line(
                Kind.DETAIL,
                open.fact() + ": "
                        + FactVocabulary.shipped().require(open.fact()).question(language)));
    }

    private String word(String key, Object... arguments) {
        return AnswerWording.word(key, language, arguments);
    }
}
