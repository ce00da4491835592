package lu.exeat.bench.law.peer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;

/// The rules in Drools' own language, one pair a provision: where it certainly holds, and where it may.
///
/// The two are the two-valued halves of Kleene's logic: a condition is TRUE where it certainly holds, UNKNOWN where it
/// may hold and does not certainly. Parts that must all hold become constraints of their own, in the order of the law,
/// so that Drools shares their nodes between provisions: "an export" is tested once for all that begin with it.
final class RuleText {
    /// The type that is matched, and its package.
    static final String PACKAGE = "lu.exeat.bench.law.peer.rules";

    static final String TYPE = "Item";

    /// Above this a fact has no field a word.
    private static final int MOST_WORDS = 20;

    private final FactCatalogue catalogue;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<ValueSet, Integer> lists = new IdentityHashMap<>();
    private final String text;

    RuleText(FactCatalogue catalogue, List<Provision> provisions) {
        this.catalogue = catalogue;
        StringBuilder rules = new StringBuilder();
        for (int number = 0; number < provisions.size(); number++) {
            Provision provision = provisions.get(number);
            rules.append(rule(provision, number, Mode.CERTAIN)).append(rule(provision, number, Mode.POSSIBLE));
        }
        String declared = fields.values().stream()
                .map(field -> "    " + field.name() + " : " + field.type() + "\n")
                .collect(Collectors.joining());
        text = "package " + PACKAGE + ";\n\nimport " + Subject.class.getName() + ";\nimport "
                + ListsOfDay.class.getName() + ";\n\ndeclare " + TYPE + " extends Subject\n" + declared + "end\n"
                + rules;
    }

    private enum Mode {
        CERTAIN,
        POSSIBLE
    }

    String text() {
        return text;
    }

    /// The lists that the rules ask for, in the order of their numbers.
    List<ValueSet> lists() {
        ValueSet[] inOrder = new ValueSet[lists.size()];
        lists.forEach((set, number) -> inOrder[number] = set);
        return List.of(inOrder);
    }

    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    private String rule(Provision provision, int number, Mode mode) {
        List<String> constraints = inForce(provision);
        conjuncts(provision.when(), false, mode, constraints);
        String name = number + " " + provision.id() + " " + provision.rule() + " " + mode;
        String then = mode == Mode.CERTAIN ? "holds" : "mayHold";
        return "\nrule \"" + name + "\"\nwhen\n    $item : " + TYPE + "(\n        "
                + String.join(",\n        ", constraints) + ")\nthen\n    $item." + then + "(" + number + ");\nend\n";
    }

    private List<String> inForce(Provision provision) {
        boolean regulation = provision.id().id().startsWith("reg/");
        Field day = regulation
                ? field("regulationDay", "long", new Field.Source.RegulationDay())
                : field("day", "long", new Field.Source.Day());
        Validity days = provision.inForce();
        List<String> constraints = new ArrayList<>();
        constraints.add(day.name() + " >= " + days.from().toEpochDay() + "L");
        days.until().ifPresent(until -> constraints.add(day.name() + " < " + until.toEpochDay() + "L"));
        return constraints;
    }

    /// Parts that must all hold, each a constraint of its own.
    private void conjuncts(Condition condition, boolean negated, Mode mode, List<String> into) {
        switch (condition) {
            case Condition.All(List<Condition> parts)
            when !negated -> parts.forEach(part -> conjuncts(part, false, mode, into));
            case Condition.Any(List<Condition> parts)
            when negated -> parts.forEach(part -> conjuncts(part, true, mode, into));
            case Condition.Not(Condition part) -> conjuncts(part, !negated, mode, into);
            case Condition.Defined(String _, String _, Condition part) -> conjuncts(part, negated, mode, into);
            default -> into.add(expression(condition, negated, mode));
        }
    }

    private String expression(Condition condition, boolean negated, Mode mode) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> joined(parts, negated, mode, negated ? " || " : " && ");
            case Condition.Any(List<Condition> parts) -> joined(parts, negated, mode, negated ? " && " : " || ");
            case Condition.Not(Condition part) -> expression(part, !negated, mode);
            case Condition.Defined(String _, String _, Condition part) -> expression(part, negated, mode);
            case Condition.Is(FactName fact, Value.Flag(boolean value))
            when isFlag(fact) -> flag(fact, value != negated, mode);
            case Condition.Is(FactName fact, Value value) -> oneOf(fact, List.of(value), negated, mode);
            case Condition.OneOf(FactName fact, List<Value> values) -> oneOf(fact, values, negated, mode);
            case Condition.In(FactName fact, ValueSet set) -> in(fact, set, negated, mode);
        };
    }

    private String joined(List<Condition> parts, boolean negated, Mode mode, String with) {
        return parts.stream().map(part -> expression(part, negated, mode)).collect(Collectors.joining(with, "(", ")"));
    }

    /// Yes, no, or nothing known, as 1, -1 and 0.
    private String flag(FactName fact, boolean value, Mode mode) {
        Field field = field(name(fact), "int", new Field.Source.Flag(fact));
        return field.name() + (mode == Mode.CERTAIN ? " == " + (value ? 1 : -1) : " != " + (value ? -1 : 1));
    }

    /// A word that is certain is compared as a word, which Drools can index. Else words are possible or not, each a
    /// field: it is certain that a fact has one of some words where none of the others is possible.
    private String oneOf(FactName fact, List<Value> values, boolean negated, Mode mode) {
        List<Value> domain = closed(fact);
        boolean sure = (mode == Mode.CERTAIN) != negated;
        boolean manyWords = domain.size() > MOST_WORDS;
        if (values.size() == 1 && (sure || manyWords)) {
            String word =
                    field(name(fact), "String", new Field.Source.Word(fact)).name();
            String is = word + (negated ? " != " : " == ") + "\""
                    + values.getFirst().text() + "\"";
            return sure ? is : "(" + word + (negated ? " != null && " : " == null || ") + is + ")";
        }
        if (manyWords) {
            throw new IllegalStateException("more words than fields are made for: " + fact);
        }
        boolean some = mode == Mode.POSSIBLE;
        return domain.stream()
                .filter(value -> values.contains(value) != sure)
                .map(value -> couldBe(fact, value) + " == " + some)
                .collect(Collectors.joining(some ? " || " : " && ", "(", ")"));
    }

    private String couldBe(FactName fact, Value value) {
        return field(name(fact) + "CouldBe" + value.text(), "boolean", new Field.Source.CouldBe(fact, value))
                .name();
    }

    /// The lists of the day are asked by number.
    private String in(FactName fact, ValueSet set, boolean negated, Mode mode) {
        boolean sure = (mode == Mode.CERTAIN) != negated;
        int number = lists.computeIfAbsent(set, _ -> lists.size());
        String ofDay = field("lists", "ListsOfDay", new Field.Source.Lists()).name();
        String word = field(name(fact), "String", new Field.Source.Word(fact)).name();
        return (negated ? "!" : "") + ofDay + (sure ? ".has(" : ".mayHave(") + number + ", " + word + ")";
    }

    private List<Value> closed(FactName fact) {
        return switch (catalogue.at(catalogue.require(fact)).domain()) {
            case Domain.Closed(List<Value> values) -> values;
            case Domain.OfDate _, Domain.Any _ -> throw new IllegalStateException("no closed domain: " + fact);
        };
    }

    private boolean isFlag(FactName fact) {
        return catalogue.at(catalogue.require(fact)).domain().equals(Domain.BOOLEAN);
    }

    private Field field(String name, String type, Field.Source source) {
        return fields.computeIfAbsent(name, _ -> new Field(name, type, source));
    }

    private static String name(FactName fact) {
        StringBuilder name = new StringBuilder();
        for (String word : fact.name().split("\\.")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
