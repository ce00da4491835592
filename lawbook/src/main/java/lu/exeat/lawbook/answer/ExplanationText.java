package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.language.Language;

/// The tree of an explanation as indented lines: truth, condition in words, the fact behind it.
public final class ExplanationText {
    private static final int VALUES_SHOWN = 6;

    private ExplanationText() {}

    public static List<String> lines(Explanation explanation, Language language) {
        List<String> lines = new ArrayList<>();
        add(explanation, "", language, lines);
        return lines;
    }

    private static void add(Explanation explanation, String margin, Language language, List<String> lines) {
        String truth = AnswerWording.word("truth." + explanation.truth().name(), language);
        lines.add(margin + "- [" + truth + "] " + label(explanation, language));
        explanation.parts().forEach(part -> add(part, margin + "  ", language, lines));
    }

    /// What a node says, in words; for a leaf with the fact that it tested.
    public static String label(Explanation explanation, Language language) {
        return switch (explanation.node()) {
            case Condition.All _ -> AnswerWording.word("connective.all", language);
            case Condition.Any _ -> AnswerWording.word("connective.any", language);
            case Condition.Not _ -> AnswerWording.word("connective.not", language);
            case Condition.Defined(String concept, String provision, Condition _) ->
                AnswerWording.concept(concept, language) + " (" + Citation.of(provision, language) + ")";
            case Condition.Is(FactName fact, Value value) ->
                name(fact) + " " + AnswerWording.word("connective.is", language) + " "
                        + value(fact, value.text(), language) + behind(explanation, language);
            case Condition.OneOf(FactName fact, List<Value> values) ->
                name(fact) + " " + AnswerWording.word("connective.isOneOf", language) + " "
                        + String.join(
                                ", ",
                                values.stream()
                                        .map(each -> value(fact, each.text(), language))
                                        .toList())
                        + behind(explanation, language);
            case Condition.In(FactName fact, var set) ->
                name(fact) + " " + AnswerWording.word("connective.isOneOf", language) + " \"" + set.name() + "\""
                        + behind(explanation, language);
        };
    }

    private static String name(FactName fact) {
        return Shown.nameOf(fact).orElse(fact.name());
    }

    private static String value(FactName fact, String value, Language language) {
        return AnswerWording.value(name(fact), value, language);
    }

    private static String behind(Explanation explanation, Language language) {
        Optional<Shown> shown = explanation.tested().stream().findFirst().flatMap(Shown::of);
        if (shown.isEmpty()) {
            return "";
        }
        String tag = AnswerWording.word("origin." + shown.get().origin().kind().name(), language);
        String found = shown.get().value().map(text -> cut(text) + ", " + tag).orElse(tag);
        return " ← " + found;
    }

    private static String cut(String text) {
        String[] values = text.split("\\|", -1);
        return values.length <= VALUES_SHOWN
                ? text
                : String.join("|", List.of(values).subList(0, VALUES_SHOWN)) + "|…";
    }
}
