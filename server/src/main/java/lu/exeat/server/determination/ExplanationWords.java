package lu.exeat.server.determination;

import java.util.List;
import java.util.stream.Collectors;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.server.determination.FactGroup.Mark;
import lu.exeat.server.page.PageWords;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// An explanation in words: each node of the condition, whether it is met, and the facts that its leaves looked at.
@Component
class ExplanationWords {
    private final ValueWords values;

    ExplanationWords(ValueWords values) {
        this.values = values;
    }

    /// - `path`: whether the parts that make it true are shown at first; `all`: whether every part is
    List<Branch> parts(Explanation explanation, boolean path, boolean all, Citations cited, Language language) {
        return explanation.parts().stream()
                .map(part -> branch(part, path && part.truth() != Truth.FALSE, all, cited, language))
                .toList();
    }

    private Branch branch(Explanation node, boolean path, boolean all, Citations cited, Language language) {
        List<Chip> chips = switch (node.node()) {
            case Condition.Defined(String _, String provision, Condition _)
            when !provision.isEmpty() -> List.of(cited.chip(new ProvisionId(provision)));
            case Condition.Defined _,
                    Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Is _,
                    Condition.In _,
                    Condition.OneOf _ -> List.of();
        };
        return new Branch(
                css(node.truth()),
                AnswerWording.word("truth." + node.truth(), language),
                PageWords.capitalised(say(node.node(), language), language.locale()),
                chips,
                node.tested().stream().map(tested -> used(tested, language)).toList(),
                path || all,
                parts(node, path, all, cited, language));
    }

    static String css(Truth truth) {
        return switch (truth) {
            case TRUE -> "met";
            case FALSE -> "not-met";
            case UNKNOWN -> "left-open";
        };
    }

    private String say(Condition condition, Language language) {
        return switch (condition) {
            case Condition.All _ -> AnswerWording.word("connective.all", language);
            case Condition.Any _ -> AnswerWording.word("connective.any", language);
            case Condition.Not _ -> AnswerWording.word("connective.not", language);
            case Condition.Defined(String concept, String _, Condition _) -> AnswerWording.concept(concept, language);
            case Condition.Is(FactName fact, Value value) -> named(fact, value(fact, value, language), language);
            case Condition.OneOf(FactName fact, List<Value> allowed) ->
                named(
                        fact,
                        allowed.stream()
                                .map(value -> value(fact, value, language))
                                .collect(Collectors.joining(" " + AnswerWording.word("connective.or", language) + " ")),
                        language);
            case Condition.In(FactName fact, ValueSet set) -> named(fact, set.name(), language);
        };
    }

    private String named(FactName fact, String what, Language language) {
        return values.nameOf(fact, language) + (language == Language.FR ? "\u00a0: " : ": ") + what;
    }

    private String value(FactName fact, Value value, Language language) {
        return AnswerWording.value(fact.name(), value.text(), language);
    }

    private Branch.Used used(Explanation.Tested tested, Language language) {
        return tested.fact()
                .map(fact -> new Branch.Used(known(tested.name(), fact, language), mark(fact.origin(), language)))
                .orElseGet(() -> new Branch.Used("", mark(Origin.NOT_GIVEN, language)));
    }

    String known(FactName name, Fact fact, Language language) {
        return switch (fact.known()) {
            case Known.Exactly(Value value) -> values.say(name, value.text(), language);
            case Known.OneOf(var possible) ->
                possible.stream()
                        .map(value -> values.say(name, value.text(), language))
                        .sorted()
                        .collect(Collectors.joining(" / "));
        };
    }

    Mark mark(Origin origin, Language language) {
        boolean unknown = origin.kind() == Origin.Kind.UNKNOWN;
        String detail = switch (origin.kind()) {
            case LIST, PERSON, SCREENING -> origin.detail();
            case GIVEN, DERIVED, UNKNOWN -> "";
        };
        return new Mark(unknown ? "unknown" : "", AnswerWording.word("origin." + origin.kind(), language), detail);
    }
}
