package lu.exeat.server.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Origin;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.determination.FactGroup.Mark;
import lu.exeat.server.determination.FactGroup.Row;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// The facts so far, each with where it came from and the way to change it.
@Component
class FactWords {
    private final PageLabels labels;
    private final ValueWords values;
    private final ExplanationWords explanations;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    FactWords(PageLabels labels, ValueWords values, ExplanationWords explanations) {
        this.labels = labels;
        this.values = values;
        this.explanations = explanations;
    }

    /// - `day`: the day of the act, which is today where none was given
    List<FactGroup> groups(Answers answers, LocalDate day, Determination determination, Language language) {
        List<FactGroup> groups = new ArrayList<>();
        List<Row> act = new ArrayList<>();
        if (answers.find("date").isEmpty()) {
            act.add(today(day, language));
        }
        answers.byPath().forEach((path, value) -> {
            if (Answers.itemOf(path).isEmpty()) {
                act.add(row(path, value, language));
            }
        });
        groups.add(new FactGroup("", act, ""));
        for (int item = 0; item < answers.itemCount(); item++) {
            groups.add(item(answers, item, language));
        }
        List<Row> found = found(determination, language);
        if (!found.isEmpty()) {
            groups.add(new FactGroup(labels.say(language, "facts.derived"), found, ""));
        }
        return groups;
    }

    private FactGroup item(Answers answers, int item, Language language) {
        List<Row> rows = new ArrayList<>();
        String description = FieldPath.description(item);
        if (answers.find(description).isEmpty()) {
            rows.add(new Row(
                    labels.say(language, "fact.items.description"),
                    labels.say(language, "facts.undescribed"),
                    mark(Origin.Kind.UNKNOWN, language),
                    description,
                    labels.say(language, "facts.add")));
        }
        answers.byPath().forEach((path, value) -> {
            if (Answers.itemOf(path).filter(index -> index == item).isPresent()) {
                rows.add(row(path, value, language));
            }
        });
        return new FactGroup(
                labels.say(language, "facts.item", item + 1),
                rows,
                answers.itemCount() > 1 ? Integer.toString(item) : "");
    }

    private Row today(LocalDate day, Language language) {
        Mark mark = new Mark("", mark(Origin.Kind.DERIVED, language).word(), labels.say(language, "facts.today"));
        String name = values.nameOf(FactName.of("date"), language);
        return new Row(name, WrittenDay.of(day, language), mark, "date", labels.say(language, "facts.change"));
    }

    private Row row(String path, String value, Language language) {
        boolean unknown = value.equals(Answers.UNKNOWN);
        Mark mark = mark(unknown ? Origin.Kind.UNKNOWN : Origin.Kind.GIVEN, language);
        String change = labels.say(language, unknown ? "facts.answer" : "facts.change");
        if (path.endsWith("/description")) {
            return new Row(labels.say(language, "fact.items.description"), value, mark, path, change);
        }
        return FieldPath.findFact(path, vocabulary)
                .map(FactEntry::name)
                .map(fact ->
                        new Row(values.nameOf(fact, language), values.say(fact, value, language), mark, path, change))
                .orElseGet(() -> new Row(path, value, mark, "", ""));
    }

    private Mark mark(Origin.Kind kind, Language language) {
        return explanations.mark(new Origin(kind, ""), language);
    }

    /// What the deciding findings rest on and nobody has given: derived, from a list, from screening.
    private List<Row> found(Determination determination, Language language) {
        Map<FactName, Row> rows = new LinkedHashMap<>();
        determination.findings().stream()
                .filter(Finding::deciding)
                .map(determination::explain)
                .forEach(explanation -> collect(explanation, rows, language));
        return List.copyOf(rows.values());
    }

    private void collect(Explanation explanation, Map<FactName, Row> rows, Language language) {
        for (Explanation.Tested tested : explanation.tested()) {
            tested.fact()
                    .filter(fact -> fact.origin().kind() != Origin.Kind.GIVEN)
                    .filter(_ -> labels.find(language, "fact." + tested.name()).isPresent())
                    .ifPresent(fact -> rows.putIfAbsent(tested.name(), found(tested.name(), fact, language)));
        }
        explanation.parts().forEach(part -> collect(part, rows, language));
    }

    private Row found(FactName name, Fact fact, Language language) {
        String value = explanations.known(name, fact, language);
        return new Row(values.nameOf(name, language), value, explanations.mark(fact.origin(), language), "", "");
    }
}
