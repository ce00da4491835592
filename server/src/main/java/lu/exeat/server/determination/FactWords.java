package lu.exeat.server.determination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// The facts so far, each with where it came from and the way to change it.
@Component
class FactWords {
    private final PageLabels labels;
    private final ValueWords values;
    private final ExplanationWords explanations;
    private final PartyEntry parties;
    private final AmountEntry amounts;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    FactWords(
            PageLabels labels,
            ValueWords values,
            ExplanationWords explanations,
            PartyEntry parties,
            AmountEntry amounts) {
        this.labels = labels;
        this.values = values;
        this.explanations = explanations;
        this.parties = parties;
        this.amounts = amounts;
    }

    /// - `day`: the day of the act, which is today where none was given
    List<FactGroup> groups(Answers answers, LocalDate day, Determination determination, Language language) {
        List<FactGroup> groups = new ArrayList<>();
        List<Row> act = new ArrayList<>();
        if (answers.find("date").isEmpty()) {
            act.add(today(day, language));
        }
        answers.byPath().forEach((path, value) -> {
            if (Answers.itemOf(path).isEmpty() && PartyPlace.find(path).isEmpty()) {
                act.add(row(path, value, language));
            }
        });
        groups.add(new FactGroup("", act, ""));
        for (int item = 0; item < answers.itemCount(); item++) {
            groups.add(item(answers, item, language));
        }
        groups.add(new FactGroup(labels.say(language, "facts.parties"), parties(answers, language), ""));
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
            rows.add(missing(
                    labels.say(language, "fact.items.description"), "facts.undescribed", description, language));
        }
        String quantity = AmountEntry.quantity(item);
        String value = AmountEntry.value(item);
        answers.byPath().forEach((path, given) -> {
            if (Answers.itemOf(path).filter(index -> index == item).isPresent()
                    && Stream.of(quantity, value).noneMatch(amount -> isAtOrBelow(amount, path))) {
                rows.add(row(path, given, language));
            }
        });
        rows.add(amount(quantity, answers, language));
        rows.add(amount(value, answers, language));
        return new FactGroup(
                labels.say(language, "facts.item", item + 1),
                rows,
                answers.itemCount() > 1 ? Integer.toString(item) : "");
    }

    private static boolean isAtOrBelow(String above, String path) {
        return path.equals(above) || path.startsWith(above + "/");
    }

    /// The quantity or the value of an item, or that there is none.
    private Row amount(String path, Answers answers, Language language) {
        String key = labels.say(language, AmountEntry.isValue(path) ? "fact.items.value" : "fact.items.quantity");
        Optional<String> amount = AmountEntry.amount(path, answers).filter(given -> !given.equals(Answers.UNKNOWN));
        if (amount.isEmpty()) {
            return missing(key, "facts.notGiven", path, language);
        }
        String words;
        if (!amount.get().matches("[0-9]{1,24}([.][0-9]{1,6})?")) {
            words = amount.get(); // as the document writes it, where that is no plain number
        } else if (AmountEntry.isValue(path)) {
            words = WrittenNumber.money(
                    new BigDecimal(amount.get()),
                    answers.find(path + "/currency").orElse(""),
                    language);
        } else {
            String unit = amounts.unitWord(answers.find(path + "/unit").orElse(""), language);
            words = WrittenNumber.of(new BigDecimal(amount.get()), language) + " " + unit;
        }
        return new Row(key, words, mark(Origin.Kind.GIVEN, language), path, labels.say(language, "facts.change"));
    }

    private Row missing(String key, String words, String path, Language language) {
        return new Row(
                key,
                labels.say(language, words),
                mark(Origin.Kind.UNKNOWN, language),
                path,
                labels.say(language, "facts.add"));
    }

    /// Each party with its name, country and kind; what else a link told of it stands as the document writes it.
    private List<Row> parties(Answers answers, Language language) {
        List<PartyPlace> places = answers.listParties();
        if (places.isEmpty()) {
            return List.of(new Row(
                    labels.say(language, "facts.parties"),
                    labels.say(language, "facts.noParty"),
                    mark(Origin.Kind.UNKNOWN, language),
                    "",
                    ""));
        }
        List<Row> rows = new ArrayList<>();
        Mark given = mark(Origin.Kind.GIVEN, language);
        for (PartyPlace place : places) {
            List<String> words = new ArrayList<>();
            answers.find(place.name()).ifPresent(words::add);
            answers.find(place.country())
                    .map(code -> Country.findByCode(code)
                            .map(country -> country.name(language))
                            .orElse(code))
                    .ifPresent(words::add);
            answers.find(place.kind())
                    .map(kind -> PartyEntry.kindWord(kind, language))
                    .ifPresent(words::add);
            rows.add(new Row(
                    parties.roleWord(place.role(), language),
                    String.join(", ", words),
                    given,
                    place.path(),
                    labels.say(language, "facts.change")));
            answers.byPath().forEach((path, value) -> {
                if (path.startsWith(place.path() + "/")
                        && !List.of(place.name(), place.country(), place.kind()).contains(path)) {
                    rows.add(new Row(path, value, given, "", ""));
                }
            });
        }
        return rows;
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
