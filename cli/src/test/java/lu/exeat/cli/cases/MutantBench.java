package lu.exeat.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.cases.LawMutant.Change;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.BodyOfLaw;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation.Requirement;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.terms.problem.Node;
import org.jspecify.annotations.Nullable;

/// Runs mutants of the law against cases.
///
/// A mutant is run only on cases whose answer it can change: where a rule that it changes has another truth, or stays
/// unknown. Provisions that are false there say nothing and are left out, so that little is compiled.
final class MutantBench {
    /// - `truths`: by rule and item
    private record Example(
            String id, Transaction transaction, Facts facts, Node.Mapping expect, Truth[][] truths, boolean oldLaw) {
        LocalDate day() {
            return transaction.date();
        }
    }

    private final Lawbook lawbook;
    private final BodyOfLaw law;
    private final List<LawRule> rules;
    private final List<Example> examples = new ArrayList<>();
    private final Map<Condition, List<Integer>> rulesOfNode = new IdentityHashMap<>();
    private final Map<ValueSet, List<Integer>> rulesOfSet = new IdentityHashMap<>();

    MutantBench(Lawbook lawbook, List<LawRule> rules) {
        this.lawbook = lawbook;
        this.law = lawbook.law();
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

    void add(String id, Transaction transaction, Node.Mapping expect) {
        Facts facts = lawbook.facts(transaction);
        Truth[][] truths = new Truth[rules.size()][];
        for (int rule = 0; rule < truths.length; rule++) {
            truths[rule] = truths(rules.get(rule).condition(), facts);
        }
        boolean oldLaw = !transaction.date().isBefore(LocalDate.of(2021, 9, 9))
                && facts.find(lu.exeat.law.fact.FactName.of("applicationDate"), 0)
                        .isPresent();
        examples.add(new Example(id, transaction, facts, expect, truths, oldLaw));
    }

    int size() {
        return examples.size();
    }

    private static Truth[] truths(Condition condition, Facts facts) {
        Truth[] truths = new Truth[facts.itemCount()];
        for (int item = 0; item < truths.length; item++) {
            truths[item] = condition.truth(facts, item);
        }
        return truths;
    }

    /// The cases that fail though nothing was changed: there should be none.
    List<String> listFailing() {
        return examples.stream()
                .filter(example -> differs(example, Map.of(), new Truth[rules.size()][]))
                .map(Example::id)
                .toList();
    }

    /// The case that notices a change, if one does.
    Optional<String> findKiller(LawMutant mutant) {
        Map<Integer, LawRule> changed = changedRules(mutant.change());
        List<Example> open = new ArrayList<>();
        Map<LocalDate, Boolean> listDiffers = new HashMap<>();
        for (Example example : examples) {
            if (mutant.change() instanceof Change.OfLists(var lists)
                    && !listDiffers.computeIfAbsent(example.day(), day -> differ(lists, day))) {
                continue;
            }
            if (mutant.change() instanceof Change.OfNode(Condition old, Condition node)
                    && sameAndKnown(truths(old, example.facts()), truths(node, example.facts()))) {
                continue;
            }
            boolean differs = false;
            boolean unknown = false;
            Truth[][] truths = new Truth[rules.size()][];
            for (var each : changed.entrySet()) {
                int rule = each.getKey();
                LawRule now = each.getValue();
                boolean before = rules.get(rule).inForce().contains(example.day());
                boolean after = now.inForce().contains(example.day());
                if (!before && !after && !example.oldLaw()) {
                    continue;
                }
                Truth[] base = example.truths()[rule];
                truths[rule] = now.condition() == rules.get(rule).condition()
                        ? base
                        : truths(now.condition(), example.facts());
                boolean effect = mutant.change() instanceof Change.OfEffect;
                for (int item = 0; item < base.length; item++) {
                    differs |= truths[rule][item] != base[item]
                            || ((before != after || effect) && base[item] != Truth.FALSE);
                    unknown |= base[item] == Truth.UNKNOWN || truths[rule][item] == Truth.UNKNOWN;
                }
            }
            if (differs) {
                if (differs(example, changed, truths)) {
                    return Optional.of(example.id());
                }
            } else if (unknown) {
                open.add(example);
            }
        }
        for (Example example : open) {
            Truth[][] truths = new Truth[rules.size()][];
            changed.forEach((rule, now) -> truths[rule] = truths(now.condition(), example.facts()));
            if (differs(example, changed, truths)) {
                return Optional.of(example.id());
            }
        }
        return Optional.empty();
    }

    private static boolean differ(Map<ValueSet, ValueSet> lists, LocalDate day) {
        return lists.entrySet().stream()
                .anyMatch(each -> !each.getKey().on(day).equals(each.getValue().on(day)));
    }

    private static boolean sameAndKnown(Truth[] before, Truth[] after) {
        for (int item = 0; item < before.length; item++) {
            if (before[item] != after[item] || before[item] == Truth.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, LawRule> changedRules(Change change) {
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

    /// Whether the case fails under the changed rules. Provisions that say nothing to it are left out.
    ///
    /// - `truths`: of changed rules; nothing where it was not worked out
    private boolean differs(Example example, Map<Integer, LawRule> changed, @Nullable Truth[][] truths) {
        Map<Provision, Provision> kept = new IdentityHashMap<>();
        Map<GeneralAuthorisation, GeneralAuthorisation> authorisations = new IdentityHashMap<>();
        List<Duties.Rule> duties = new ArrayList<>();
        boolean dutiesChange = false;
        for (int rule = 0; rule < rules.size(); rule++) {
            LawRule now = changed.getOrDefault(rule, rules.get(rule));
            switch (now) {
                case LawRule.OfProvision(Provision provision, boolean _) -> {
                    boolean looked = provision.inForce().contains(example.day()) || example.oldLaw();
                    Truth[] known = truths[rule];
                    if (looked && !isFalse(known == null ? example.truths()[rule] : known)) {
                        kept.put(((LawRule.OfProvision) rules.get(rule)).provision(), provision);
                    }
                }
                case LawRule.OfAuthorisation(GeneralAuthorisation authorisation, int index) -> {
                    GeneralAuthorisation old = ((LawRule.OfAuthorisation) rules.get(rule)).authorisation();
                    if (authorisation != old) {
                        GeneralAuthorisation before = authorisations.getOrDefault(old, old);
                        List<Requirement> requirements = new ArrayList<>(before.requirements());
                        requirements.set(index, authorisation.requirements().get(index));
                        authorisations.put(
                                old,
                                new GeneralAuthorisation(
                                        old.code(),
                                        old.provision(),
                                        authorisation.inForce(),
                                        requirements,
                                        old.duties()));
                    }
                }
                case LawRule.OfDuty(Duties.Rule duty) -> {
                    duties.add(duty);
                    dutiesChange |= changed.containsKey(rule);
                }
            }
        }
        BodyOfLaw mutated = law.withProvisions(provisions -> provisions.stream()
                .filter(kept::containsKey)
                .map(provision -> kept.getOrDefault(provision, provision))
                .toList());
        Set<String> expected = example.expect().fields().keySet();
        boolean dutiesExpected = expected.contains("duties");
        if (!authorisations.isEmpty() && (dutiesExpected || expected.contains("generalAuthorisations"))) {
            mutated = mutated.withAuthorisations(law.authorisations().stream()
                    .map(each -> authorisations.getOrDefault(each, each))
                    .filter(each -> each.inForce().contains(example.day()))
                    .toList());
        }
        if (dutiesChange && dutiesExpected) {
            mutated = mutated.withDuties(duties);
        }
        if (hasTwoVersions(mutated.authorisations(), example.day())) {
            return true; // the answer would have two statuses for one code
        }
        return !TransactionCase.compare(
                        example.expect(), lawbook.withLaw(mutated).answer(example.transaction()))
                .isEmpty();
    }

    private static boolean hasTwoVersions(List<GeneralAuthorisation> authorisations, LocalDate day) {
        List<String> codes = authorisations.stream()
                .filter(each -> each.inForce().contains(day))
                .map(GeneralAuthorisation::code)
                .toList();
        return codes.stream().distinct().count() < codes.size();
    }

    private static boolean isFalse(Truth[] truths) {
        for (Truth truth : truths) {
            if (truth != Truth.FALSE) {
                return false;
            }
        }
        return true;
    }
}
