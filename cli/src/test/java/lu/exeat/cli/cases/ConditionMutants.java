package lu.exeat.cli.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.cases.LawMutant.Change;
import lu.exeat.cli.cases.LawMutant.Kind;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Outcome;

/// The mutants of conditions, days and effects. A node that several rules share counts once, for the first of them.
final class ConditionMutants {
    private final FactCatalogue catalogue;
    private final Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<LawMutant> mutants = new ArrayList<>();

    private ConditionMutants(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<LawMutant> list(FactCatalogue catalogue, List<LawRule> rules) {
        ConditionMutants all = new ConditionMutants(catalogue);
        for (LawRule rule : rules) {
            all.walk(rule.condition(), rule.name(), "");
            boolean first = !(rule instanceof LawRule.OfAuthorisation part) || part.index() == 0;
            if (first) {
                all.days(rule);
            }
            all.effects(rule);
        }
        return all.mutants;
    }

    private void walk(Condition node, String rule, String way) {
        if (!seen.add(node)) {
            return;
        }
        String place = rule + " " + (way.isEmpty() ? "/" : way) + " " + text(node);
        switch (node) {
            case Condition.All(List<Condition> parts) -> {
                parts(node, parts, place, true);
            }
            case Condition.Any(List<Condition> parts) -> {
                parts(node, parts, place, false);
            }
            case Condition.Is(FactName fact, Value value) -> {
                negate(node, place);
                if (isScale(fact)) {
                    Knowledge level = level(value).orElseThrow();
                    neighbours(level)
                            .forEach(next -> add(
                                    Kind.SHIFT_KNOWLEDGE,
                                    place + " -> " + next,
                                    node,
                                    new Condition.Is(fact, next.value())));
                }
            }
            case Condition.OneOf(FactName fact, List<Value> values) -> {
                negate(node, place);
                if (isScale(fact)) {
                    Knowledge level = level(values.getFirst()).orElseThrow();
                    neighbours(level)
                            .forEach(next -> add(
                                    Kind.SHIFT_KNOWLEDGE,
                                    place + " -> " + next,
                                    node,
                                    new Condition.OneOf(fact, next.andMore())));
                } else {
                    for (Value value : values) {
                        List<Value> fewer = new ArrayList<>(values);
                        fewer.remove(value);
                        add(Kind.DROP_WORD, place + " - " + value.text(), node, new Condition.OneOf(fact, fewer));
                    }
                }
            }
            case Condition.In _ -> negate(node, place);
            case Condition.Not _, Condition.Defined _ -> {}
        }
        List<Condition> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            walk(children.get(i), rule, way + "/" + i);
        }
    }

    private void parts(Condition node, List<Condition> parts, String place, boolean all) {
        if (parts.size() < 2) {
            return;
        }
        add(Kind.SWAP_ALL_ANY, place, node, all ? new Condition.Any(parts) : new Condition.All(parts));
        for (int i = 0; i < parts.size(); i++) {
            List<Condition> fewer = new ArrayList<>(parts);
            fewer.remove(i);
            add(
                    Kind.DROP_BRANCH,
                    place + " - " + i + " " + text(parts.get(i)),
                    node,
                    all ? new Condition.All(fewer) : new Condition.Any(fewer));
        }
    }

    private void negate(Condition node, String place) {
        add(Kind.NEGATE_LEAF, place, node, new Condition.Not(node));
    }

    private void add(Kind kind, String place, Condition old, Condition changed) {
        mutants.add(new LawMutant(kind, place, new Change.OfNode(old, changed)));
    }

    private boolean isScale(FactName fact) {
        return catalogue.at(catalogue.require(fact)).domain().equals(Domain.KNOWLEDGE);
    }

    private static Optional<Knowledge> level(Value value) {
        return Knowledge.findByWord(value.text());
    }

    private static List<Knowledge> neighbours(Knowledge level) {
        return Arrays.stream(Knowledge.values())
                .filter(other -> Math.abs(other.ordinal() - level.ordinal()) == 1)
                .toList();
    }

    private void days(LawRule rule) {
        Validity days = rule.inForce();
        if (days.from().getYear() > 1) {
            for (int by : new int[] {-1, 1}) {
                day(rule, "first day by " + by, new Validity(days.from().plusDays(by), days.until()));
            }
        }
        days.until().ifPresent(until -> {
            for (int by : new int[] {-1, 1}) {
                day(rule, "last day by " + by, new Validity(days.from(), Optional.of(until.plusDays(by))));
            }
        });
    }

    private void day(LawRule rule, String what, Validity changed) {
        mutants.add(new LawMutant(Kind.MOVE_DAY, rule.name() + " " + what, new Change.OfDays(rule, changed)));
    }

    private void effects(LawRule rule) {
        if (rule instanceof LawRule.OfProvision of) {
            for (Outcome effect : Outcome.values()) {
                if (effect.isEffect() && effect != of.provision().effect()) {
                    mutants.add(new LawMutant(
                            Kind.CHANGE_EFFECT, rule.name() + " -> " + effect, new Change.OfEffect(rule, effect)));
                }
            }
        }
    }

    private static String text(Condition node) {
        return switch (node) {
            case Condition.All(List<Condition> parts) -> "all of " + parts.size();
            case Condition.Any(List<Condition> parts) -> "any of " + parts.size();
            case Condition.Not(Condition part) -> "not " + text(part);
            case Condition.Defined(String concept, String _, Condition _) -> concept;
            case Condition.Is(FactName fact, Value value) -> fact.name() + "=" + value.text();
            case Condition.In(FactName fact, ValueSet set) -> fact.name() + " in " + set.name();
            case Condition.OneOf(FactName fact, List<Value> values) ->
                fact.name() + " of "
                        + String.join("|", values.stream().map(Value::text).toList());
        };
    }
}
