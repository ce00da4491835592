package lu.exeat.cli.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.cli.cases.LawMutant.Change;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.BodyOfLaw;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus;
import lu.exeat.lawbook.answer.GeneralAuthorisations;
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
            String id,
            Transaction transaction,
            Facts facts,
            Determination determination,
            Node.Mapping expect,
            Truth[][] truths,
            boolean oldLaw) {
        LocalDate day() {
            return transaction.date();
        }
    }

    private final Lawbook lawbook;
    private final BodyOfLaw law;
    private final List<LawRule> rules;
    private final List<Example> examples = new ArrayList<>();
    private final ChangedRules changes;
    private final GeneralAuthorisations authorisations;
    private final Duties duties;

    MutantBench(Lawbook lawbook, List<LawRule> rules) {
        this.lawbook = lawbook;
        this.law = lawbook.law();
        this.rules = rules;
        this.changes = new ChangedRules(rules);
        this.authorisations = new GeneralAuthorisations(lawbook.catalogue(), law.authorisations());
        this.duties = new Duties(lawbook.catalogue(), law.duties());
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
        examples.add(new Example(id, transaction, facts, lawbook.determine(facts), expect, truths, oldLaw));
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
        Map<Integer, LawRule> changed = changes.of(mutant.change());
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

    /// Whether the case fails under the changed rules. What the change leaves as it was is not worked out again.
    ///
    /// - `truths`: of changed rules; nothing where it was not worked out
    private boolean differs(Example example, Map<Integer, LawRule> changed, @Nullable Truth[][] truths) {
        Determination determination = changed.values().stream().anyMatch(LawRule.OfProvision.class::isInstance)
                ? determine(example, changed, truths)
                : example.determination();
        Set<String> expected = example.expect().fields().keySet();
        boolean dutiesExpected = expected.contains("duties") || expected.contains("notDuties");
        List<GeneralAuthorisationStatus> statuses = List.of();
        if (dutiesExpected || expected.contains("generalAuthorisations")) {
            Map<GeneralAuthorisation, GeneralAuthorisation> others = authorisations(changed);
            List<GeneralAuthorisation> inForce = law.authorisations().stream()
                    .map(each -> others.getOrDefault(each, each))
                    .filter(each -> each.inForce().contains(example.day()))
                    .toList();
            if (hasTwoVersions(inForce)) {
                return true; // the answer would have two statuses for one code
            }
            statuses = statuses(determination, inForce, others);
        }
        List<String> dutiesThen = dutiesExpected ? duties(changed).list(determination, statuses) : List.of();
        Answer answer =
                new Answer(example.transaction(), determination, statuses, dutiesThen, List.of(), Lawbook.CHANGED);
        return !TransactionCase.compare(example.expect(), answer).isEmpty();
    }

    /// Provisions that say nothing to the case are left out, so that little is compiled.
    private Determination determine(Example example, Map<Integer, LawRule> changed, @Nullable Truth[][] truths) {
        Map<Provision, Provision> kept = new IdentityHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (changed.getOrDefault(rule, rules.get(rule)) instanceof LawRule.OfProvision(var provision, boolean _)) {
                boolean looked = provision.inForce().contains(example.day()) || example.oldLaw();
                Truth[] known = truths[rule];
                if (looked && !isFalse(known == null ? example.truths()[rule] : known)) {
                    kept.put(((LawRule.OfProvision) rules.get(rule)).provision(), provision);
                }
            }
        }
        return lawbook.withLaw(law.withProvisions(provisions -> provisions.stream()
                        .filter(kept::containsKey)
                        .map(provision -> kept.getOrDefault(provision, provision))
                        .toList()))
                .determine(example.facts());
    }

    /// The authorisations that are changed, by what they were.
    private Map<GeneralAuthorisation, GeneralAuthorisation> authorisations(Map<Integer, LawRule> changed) {
        Map<GeneralAuthorisation, GeneralAuthorisation> others = new IdentityHashMap<>();
        changed.forEach((rule, now) -> {
            if (now instanceof LawRule.OfAuthorisation(GeneralAuthorisation authorisation, int index)) {
                GeneralAuthorisation old = ((LawRule.OfAuthorisation) rules.get(rule)).authorisation();
                List<Requirement> requirements =
                        new ArrayList<>(others.getOrDefault(old, old).requirements());
                requirements.set(index, authorisation.requirements().get(index));
                others.put(
                        old,
                        new GeneralAuthorisation(
                                old.code(), old.provision(), authorisation.inForce(), requirements, old.duties()));
            }
        });
        return others;
    }

    private List<GeneralAuthorisationStatus> statuses(
            Determination determination,
            List<GeneralAuthorisation> inForce,
            Map<GeneralAuthorisation, GeneralAuthorisation> others) {
        List<GeneralAuthorisation> again =
                inForce.stream().filter(others::containsValue).toList();
        Set<String> asBefore = inForce.stream()
                .filter(each -> !others.containsValue(each))
                .map(GeneralAuthorisation::code)
                .collect(Collectors.toSet());
        List<GeneralAuthorisationStatus> statuses = authorisations.statuses(determination).stream()
                .filter(status -> asBefore.contains(codeOf(status)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!again.isEmpty()) {
            statuses.addAll(new GeneralAuthorisations(lawbook.catalogue(), again).statuses(determination));
        }
        statuses.sort(Comparator.comparing(MutantBench::codeOf));
        return statuses;
    }

    private static String codeOf(GeneralAuthorisationStatus status) {
        return status.authorisation().code();
    }

    private Duties duties(Map<Integer, LawRule> changed) {
        if (changed.values().stream().noneMatch(LawRule.OfDuty.class::isInstance)) {
            return duties;
        }
        List<Duties.Rule> now = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (changed.getOrDefault(rule, rules.get(rule)) instanceof LawRule.OfDuty(Duties.Rule duty)) {
                now.add(duty);
            }
        }
        return new Duties(lawbook.catalogue(), now);
    }

    private static boolean hasTwoVersions(List<GeneralAuthorisation> inForce) {
        return inForce.stream().map(GeneralAuthorisation::code).distinct().count() < inForce.size();
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
