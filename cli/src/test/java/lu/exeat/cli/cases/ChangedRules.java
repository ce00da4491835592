package lu.exeat.cli.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.cli.cases.LawMutant.Change;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation.Requirement;

/// The rules as a change of the law leaves them: only those that it touches, by their place among all.
final class ChangedRules {
    private final List<LawRule> rules;
    private final Map<Condition, List<Integer>> rulesOfNode = new IdentityHashMap<>();
    private final Map<ValueSet, List<Integer>> rulesOfSet = new IdentityHashMap<>();

    ChangedRules(List<LawRule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            index(rules.get(i).condition(), i);
        }
    }

    private void index(Condition node, int rule) {
        List<Integer> known = rulesOfNode.computeIfAbsent(node, _ -> new ArrayList<>());
        if (!known.isEmpty() && known.getLast() == rule) {
            return;
        }
        known.add(rule);
        if (node instanceof Condition.In(var _, ValueSet set)) {
            List<Integer> ofSet = rulesOfSet.computeIfAbsent(set, _ -> new ArrayList<>());
            if (ofSet.isEmpty() || ofSet.getLast() != rule) {
                ofSet.add(rule);
            }
        }
        node.children().forEach(child -> index(child, rule));
    }

    Map<Integer, LawRule> of(Change change) {
        Map<Integer, LawRule> changed = new HashMap<>();
        switch (change) {
            case Change.OfNode(Condition old, Condition _) ->
                rulesOfNode.getOrDefault(old, List.of()).forEach(rule -> changed.put(rule, rewritten(rule, change)));
            case Change.OfLists(Map<ValueSet, ValueSet> lists) ->
                lists.keySet()
                        .forEach(set -> rulesOfSet
                                .getOrDefault(set, List.of())
                                .forEach(rule -> changed.computeIfAbsent(rule, _ -> rewritten(rule, change))));
            case Change.OfDays(LawRule of, Validity days) -> {
                for (int rule = 0; rule < rules.size(); rule++) {
                    LawRule each = rules.get(rule);
                    if (each instanceof LawRule.OfAuthorisation(GeneralAuthorisation same, int index)
                            && of instanceof LawRule.OfAuthorisation(GeneralAuthorisation wanted, int _)
                            && same == wanted) {
                        changed.put(rule, new LawRule.OfAuthorisation(withDays(same, days), index));
                    } else if (each == of) {
                        changed.put(rule, withDays(each, days));
                    }
                }
            }
            case Change.OfEffect(LawRule of, var effect) -> {
                int rule = rules.indexOf(of);
                Provision old = ((LawRule.OfProvision) of).provision();
                changed.put(
                        rule,
                        new LawRule.OfProvision(
                                new Provision(old.id(), old.rule(), old.inForce(), old.when(), effect, old.verified()),
                                ((LawRule.OfProvision) of).old()));
            }
        }
        return changed;
    }

    private static GeneralAuthorisation withDays(GeneralAuthorisation old, Validity days) {
        return new GeneralAuthorisation(old.code(), old.provision(), days, old.requirements(), old.duties());
    }

    private static LawRule withDays(LawRule rule, Validity days) {
        return switch (rule) {
            case LawRule.OfProvision(Provision provision, boolean old) ->
                new LawRule.OfProvision(provision.withInForce(days), old);
            case LawRule.OfDuty(Duties.Rule duty) ->
                new LawRule.OfDuty(new Duties.Rule(duty.code(), days, duty.when()));
            case LawRule.OfAuthorisation authorisation -> authorisation;
        };
    }

    private LawRule rewritten(int rule, Change change) {
        LawRule old = rules.get(rule);
        Condition condition = rewritten(old.condition(), change);
        return switch (old) {
            case LawRule.OfProvision(Provision provision, boolean oldLaw) ->
                new LawRule.OfProvision(
                        new Provision(
                                provision.id(),
                                provision.rule(),
                                provision.inForce(),
                                condition,
                                provision.effect(),
                                provision.verified()),
                        oldLaw);
            case LawRule.OfDuty(Duties.Rule duty) ->
                new LawRule.OfDuty(new Duties.Rule(duty.code(), duty.inForce(), condition));
            case LawRule.OfAuthorisation(GeneralAuthorisation authorisation, int index) -> {
                List<Requirement> requirements = new ArrayList<>(authorisation.requirements());
                requirements.set(index, new Requirement(requirements.get(index).why(), condition));
                yield new LawRule.OfAuthorisation(
                        new GeneralAuthorisation(
                                authorisation.code(),
                                authorisation.provision(),
                                authorisation.inForce(),
                                requirements,
                                authorisation.duties()),
                        index);
            }
        };
    }

    private static Condition rewritten(Condition node, Change change) {
        if (change instanceof Change.OfNode(Condition old, Condition changed) && node == old) {
            return changed;
        }
        return switch (node) {
            case Condition.All(List<Condition> parts) -> {
                List<Condition> now = rewritten(parts, change);
                yield now == parts ? node : new Condition.All(now);
            }
            case Condition.Any(List<Condition> parts) -> {
                List<Condition> now = rewritten(parts, change);
                yield now == parts ? node : new Condition.Any(now);
            }
            case Condition.Not(Condition part) -> {
                Condition now = rewritten(part, change);
                yield now == part ? node : new Condition.Not(now);
            }
            case Condition.Defined(String concept, String provision, Condition part) -> {
                Condition now = rewritten(part, change);
                yield now == part ? node : new Condition.Defined(concept, provision, now);
            }
            case Condition.In(var fact, ValueSet set) -> {
                ValueSet now = change instanceof Change.OfLists(var lists) ? lists.getOrDefault(set, set) : set;
                yield now == set ? node : new Condition.In(fact, now);
            }
            case Condition.Is _, Condition.OneOf _ -> node;
        };
    }

    private static List<Condition> rewritten(List<Condition> parts, Change change) {
        List<Condition> now = new ArrayList<>();
        boolean same = true;
        for (Condition part : parts) {
            Condition changed = rewritten(part, change);
            same &= changed == part;
            now.add(changed);
        }
        return same ? parts : now;
    }
}
