package lu.exeat.lawbook.transaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// What kind of answer a fact has, and how it is read.
public sealed interface FactType {
    int LONGEST_TEXT = 500;
    int DIGITS = 24;
    int DECIMALS = 12;

    /// Yes or no: `true`, `false`.
    record YesOrNo() implements FactType {}

    /// One of some words.
    record Choice(List<String> words) implements FactType {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /// A level of [Knowledge].
    record KnowledgeLevel() implements FactType {}

    record Day() implements FactType {}

    record Text() implements FactType {}

    /// A country by its code of ISO 3166-1 alpha-2, or one of some further words such as `NONE`.
    record CountryCode(List<String> also) implements FactType {
        public CountryCode {
            also = List.copyOf(also);
        }
    }

    /// The code of a control list, or `NOT_LISTED`.
    record ListCode() implements FactType {}

    /// A number, which may be negative, in a unit; the unit may be empty.
    record Number(String unit) implements FactType {}

    /// The word for it in answers: `boolean`, `enum`, `knowledge`, `date`, `string` or `number`.
    default String word() {
        return switch (this) {
            case YesOrNo _ -> "boolean";
            case Choice _, CountryCode _ -> "enum";
            case KnowledgeLevel _ -> "knowledge";
            case Day _ -> "date";
            case Text _, ListCode _ -> "string";
            case Number _ -> "number";
        };
    }

    /// The values that can be listed one by one; empty where there is no end of them. Countries are all of ISO 3166-1.
    default List<String> values() {
        return switch (this) {
            case YesOrNo _ -> List.of("true", "false");
            case Choice(List<String> words) -> words;
            case KnowledgeLevel _ ->
                Knowledge.listValues().stream().map(Value::text).toList();
            case CountryCode(List<String> also) -> {
                var values = new java.util.ArrayList<>(also);
                Country.listAll().forEach(country -> values.add(country.code()));
                yield List.copyOf(values);
            }
            case Day _, Text _, ListCode _, Number _ -> List.of();
        };
    }

    /// The answer that a node gives; empty when a problem was noted, and when the answer is that it is not known.
    default Optional<Known> read(Node node, Problems problems) {
        return switch (this) {
            case YesOrNo _ -> node.bool(problems).map(Value::of).map(Known.Exactly::new);
            case Choice(List<String> words) -> readWord(node, words, problems);
            case KnowledgeLevel _ -> KnowledgeForm.read(node, problems);
            case Day _ -> node.date(problems).map(Value::of).map(Known.Exactly::new);
            case Text _ -> node.text(LONGEST_TEXT, problems).map(Value::of).map(Known.Exactly::new);
            case CountryCode(List<String> also) -> readCountry(node, also, problems);
            case ListCode _ -> readCode(node, problems);
            case Number _ -> readNumber(node, problems);
        };
    }

    private static Optional<Known> readWord(Node node, List<String> words, Problems problems) {
        Optional<String> text = node.value(problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!words.contains(text.get())) {
            problems.note(new Problem.NotAllowed(node.place(), Problem.shown(text.get()), words));
            return Optional.empty();
        }
        return Optional.of(new Known.Exactly(Value.of(text.get())));
    }

    private static Optional<Known> readCountry(Node node, List<String> also, Problems problems) {
        if (!also.isEmpty() && node instanceof Node.Scalar(var _, String text) && also.contains(text)) {
            return Optional.of(new Known.Exactly(Value.of(text)));
        }
        return node.country(problems).map(country -> new Known.Exactly(Value.of(country.code())));
    }

    private static Optional<Known> readCode(Node node, Problems problems) {
        Optional<String> text = node.value(problems);
        if (text.isPresent() && !ItemCode.isCode(text.get())) {
            problems.note(new Problem.Malformed(node.place(), Problem.shown(text.get()), Form.CODE));
            return Optional.empty();
        }
        return text.map(Value::of).map(Known.Exactly::new);
    }

    private static Optional<Known> readNumber(Node node, Problems problems) {
        Optional<String> text = node.value(problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean negative = text.get().startsWith("-");
        Problems inner = new Problems();
        Optional<BigDecimal> size = new Node.Scalar(
                        node.place(), negative ? text.get().substring(1) : text.get())
                .decimal(DIGITS, DECIMALS, inner);
        for (Problem problem : inner.list()) {
            problems.note(
                    problem instanceof Problem.Malformed
                            ? new Problem.Malformed(node.place(), Problem.shown(text.get()), Form.NUMBER)
                            : problem);
        }
        return size.map(number -> negative ? number.negate() : number)
                .map(Value::of)
                .map(Known.Exactly::new);
    }
}
