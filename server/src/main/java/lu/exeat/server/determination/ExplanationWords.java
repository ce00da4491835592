package lu.exeat.server.determination;

import java.util.ArrayList;
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
import lu.exeat.lawbook.answer.Shown;
import lu.exeat.server.determination.FactGroup.Mark;
import lu.exeat.server.page.PageWords;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// An explanation in words: each node of the condition, whether it is met, and the facts that its leaves looked at.
@Component
class ExplanationWords {
    private static final int VALUES_SHOWN = 6;

    private final ValueWords values;

    ExplanationWords(ValueWords values) {
        this.values = values;
    }

    /// The parts of a finding's condition.
    ///
    /// - `shown`: whether they are shown at first; `all`: every part, else only those on which the truth rests
    List<Branch> parts(Explanation explanation, boolean shown, boolean all, Citations cited, Language language) {
        return below(explanation, all).stream()
                .map(part -> branch(part, shown, all, cited, language))
                .toList();
    }

    /// The parts to show below a node. A conjunction of which one part matters is that part; one inside another is none
    /// of its own.
    private static List<Explanation> below(Explanation node, boolean all) {
        return switch (node.node()) {
            case Condition.Defined _, Condition.Not _ -> {
                Explanation part = simplified(node.parts().getFirst(), all);
                yield part.node() instanceof Condition.All ? below(part, all) : List.of(part);
            }
            case Condition.All _, Condition.Any _ -> {
                List<Explanation> parts = new ArrayList<>();
                node.parts().stream()
                        .filter(part -> all || matters(node, part))
                        .map(part -> simplified(part, all))
                        .forEach(part -> {
                            if (part.node().getClass() == node.node().getClass()) {
                                parts.addAll(below(part, all));
                            } else {
                                parts.add(part);
                            }
                        });
                yield parts;
            }
            case Condition.Is _, Condition.In _, Condition.OneOf _ -> List.of();
        };
    }

    private static Explanation simplified(Explanation node, boolean all) {
        boolean joins = node.node() instanceof Condition.All || node.node() instanceof Condition.Any;
        List<Explanation> parts = joins ? below(node, all) : List.of();
        return parts.size() == 1 ? parts.getFirst() : node;
    }

    /// Of several parts that would each do, those that do; of several that all must, those that do not.
    private static boolean matters(Explanation node, Explanation part) {
        return switch (node.node()) {
            case Condition.All _ -> node.truth() != Truth.FALSE || part.truth() == Truth.FALSE;
            case Condition.Any _ -> node.truth() == Truth.FALSE || part.truth() == node.truth();
            case Condition.Not _, Condition.Defined _, Condition.Is _, Condition.In _, Condition.OneOf _ -> true;
        };
    }

    private Branch branch(Explanation node, boolean shown, boolean all, Citations cited, Language language) {
        boolean negated = node.node() instanceof Condition.Not;
        Explanation inner = negated ? simplified(node.parts().getFirst(), all) : node;
        if (negated && inner.node() instanceof Condition.Not) {
            return branch(inner.parts().getFirst(), shown, all, cited, language);
        }
        String text = say(inner.node(), language);
        String not = AnswerWording.word("connective.not", language);
        return new Branch(
                css(node.truth()),
                AnswerWording.word("truth." + node.truth(), language),
                PageWords.capitalised(negated ? named(not, text, language) : text, language.locale()),
                inner.node() instanceof Condition.Defined defined
                                && !defined.provision().isEmpty()
                        ? List.of(cited.chip(new ProvisionId(defined.provision())))
                        : List.of(),
                inner.tested().stream().map(tested -> used(tested, language)).toList(),
                shown,
                parts(inner, shown, all, cited, language),
                "");
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
            case Condition.Is(FactName fact, Value value) -> isOneOf(fact, List.of(value), language);
            case Condition.OneOf(FactName fact, List<Value> allowed) -> isOneOf(fact, allowed, language);
            case Condition.In(FactName fact, ValueSet set) ->
                named(values.nameOf(shown(fact), language), values.nameOf(set, language), language);
        };
    }

    /// The name under which a document states a fact.
    private static FactName shown(FactName fact) {
        return Shown.nameOf(fact).map(FactName::of).orElse(fact);
    }

    private String isOneOf(FactName fact, List<Value> allowed, Language language) {
        if (Shown.nameOf(fact).isEmpty()) {
            return values.nameOf(fact, language); // law that no fact settles: its name is a sentence
        }
        String or = " " + AnswerWording.word("connective.or", language) + " ";
        String words = allowed.stream()
                .limit(VALUES_SHOWN)
                .map(value -> values.lowercase(shown(fact), value.text(), language))
                .collect(Collectors.joining(or, "", allowed.size() > VALUES_SHOWN ? or + "…" : ""));
        return named(values.nameOf(shown(fact), language), words, language);
    }

    private static String named(String name, String what, Language language) {
        return name + (language == Language.FR ? "\u00a0: " : ": ") + what;
    }

    private Branch.Used used(Explanation.Tested tested, Language language) {
        return tested.fact()
                .filter(fact -> fact.origin().kind() != Origin.Kind.UNKNOWN)
                .map(fact -> new Branch.Used(known(tested.name(), fact, language), mark(fact.origin(), language)))
                .orElseGet(() -> new Branch.Used("", mark(Origin.NOT_GIVEN, language)));
    }

    /// The value of a fact in words, or those that are still possible.
    String known(FactName name, Fact fact, Language language) {
        return switch (fact.known()) {
            case Known.Exactly(Value value) -> values.say(shown(name), value.text(), language);
            case Known.OneOf(var possible) ->
                possible.stream()
                        .map(value -> values.lowercase(shown(name), value.text(), language))
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
