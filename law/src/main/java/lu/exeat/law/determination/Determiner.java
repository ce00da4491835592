package lu.exeat.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import lu.exeat.law.compiled.Automaton;
import lu.exeat.law.compiled.Automaton.Residue;
import lu.exeat.law.compiled.DatedAutomaton;
import lu.exeat.law.compiled.Diagram;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;

/// Determines what a body of law says to facts.
///
/// Immutable but for what it has compiled; safe for several threads. The provisions of one day are compiled at the
/// first question for that day, and once for all days between two changes of the law.
public final class Determiner {
    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final DatedAutomaton<Verdict> law;

    public Determiner(FactCatalogue catalogue, List<Provision> provisions) {
        this.catalogue = catalogue;
        this.provisions = List.copyOf(provisions);
        this.law = new DatedAutomaton<>(
                catalogue,
                provisions.stream().map(Provision::inForce).toList(),
                provisions.stream().map(Provision::when).toList(),
                this::compile);
    }

    public FactCatalogue catalogue() {
        return catalogue;
    }

    /// All provisions, whatever the day, in the order in which they were given.
    public List<Provision> provisions() {
        return provisions;
    }

    /// The days on which the law or one of its lists changes.
    public SortedSet<LocalDate> changes() {
        return law.changes();
    }

    private Automaton<Verdict> compile(LocalDate date) {
        List<Provision> inForce = provisions.stream()
                .filter(provision -> provision.inForce().contains(date))
                .toList();
        return new Automaton<>(
                catalogue,
                date,
                inForce.stream().map(Provision::when).toList(),
                residue -> new Verdict(catalogue, inForce, residue));
    }

    public Determination determine(Facts facts) {
        Automaton<Verdict> ofDay = law.on(facts.date());
        if (facts.itemCount() == 1) {
            Verdict verdict = ofDay.run(facts, 0);
            return new Determination(facts, verdict.ruling, verdict.onlyItem, verdict.findings, verdict.openQuestions);
        }
        List<Verdict> verdicts = new ArrayList<>(facts.itemCount());
        for (int item = 0; item < facts.itemCount(); item++) {
            verdicts.add(ofDay.run(facts, item));
        }
        return together(facts, verdicts);
    }

    /// The transaction's outcome is the highest of its items'. Facts of the transaction are the same for each of them,
    /// so open items are split into cases together.
    private Determination together(Facts facts, List<Verdict> verdicts) {
        Outcome floor = verdicts.stream()
                .map(verdict -> verdict.floor)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.NO_AUTHORISATION_REQUIRED);
        List<CaseSplit.Open> open = new ArrayList<>();
        long[] possible = new long[catalogue.size() * verdicts.size()];
        List<Verdict> seen = new ArrayList<>();
        for (int item = 0; item < verdicts.size(); item++) {
            Verdict verdict = verdicts.get(item);
            if (!seen.contains(verdict)) {
                open.addAll(verdict.openFor(item, possible)); // the same item twice can only have the same cases
                seen.add(verdict);
            }
        }
        CaseSplit split = new CaseSplit(catalogue, open, floor, possible);
        Ruling ruling = split.ruling();
        List<Finding> findings = new ArrayList<>();
        List<OpenQuestion> questions = new ArrayList<>();
        for (int item = 0; item < verdicts.size(); item++) {
            int index = item;
            verdicts.get(item).findings.stream()
                    .map(finding -> finding.withItem(index)
                            .withDeciding(finding.truth() == Truth.TRUE
                                    && finding.provision().effect() == ruling.outcome()))
                    .filter(finding -> !findings.contains(finding))
                    .forEach(findings::add);
        }
        questions.addAll(split.questions());
        for (int item = 0; item < verdicts.size(); item++) {
            for (OpenQuestion question : verdicts.get(item).openQuestions) {
                OpenQuestion placed = question.withItem(item);
                if (questions.stream()
                        .noneMatch(each ->
                                each.fact().equals(placed.fact()) && each.item().equals(placed.item()))) {
                    questions.add(placed);
                }
            }
        }
        findings.sort(Comparator.comparing(Finding::deciding).reversed());
        return new Determination(
                facts,
                ruling,
                verdicts.stream().map(verdict -> verdict.ruling).toList(),
                List.copyOf(findings),
                List.copyOf(questions));
    }

    /// What the law says to one item, made once for all items of which the same is left open.
    private static final class Verdict {
        private final FactCatalogue catalogue;
        private final List<CaseSplit.Open> open;
        private final long[] possible;
        private final Outcome floor;
        private final Ruling ruling;
        private final List<Ruling> onlyItem;
        private final List<Finding> findings;
        private final List<OpenQuestion> openQuestions;

        Verdict(FactCatalogue catalogue, List<Provision> provisions, Residue residue) {
            this.catalogue = catalogue;
            this.possible = residue.possible();
            List<Truth> truths = residue.truths();
            Outcome certain = Outcome.NO_AUTHORISATION_REQUIRED;
            List<CaseSplit.Open> undecided = new ArrayList<>();
            for (int i = 0; i < provisions.size(); i++) {
                Provision provision = provisions.get(i);
                if (truths.get(i) == Truth.TRUE && provision.effect().compareTo(certain) > 0) {
                    certain = provision.effect();
                } else if (truths.get(i) == Truth.UNKNOWN) {
                    undecided.add(new CaseSplit.Open(
                            provision,
                            0,
                            new Diagram.Rule(
                                    residue.terms().get(i), provision.effect().ordinal())));
                }
            }
            Outcome atLeast = certain;
            floor = certain;
            open = undecided.stream()
                    .filter(each -> each.provision().effect().compareTo(atLeast) > 0)
                    .toList();
            CaseSplit split = new CaseSplit(catalogue, open, floor, possible);
            ruling = split.ruling();
            onlyItem = List.of(ruling);
            openQuestions = split.questions();
            findings = findings(provisions, truths, split);
        }

        private List<Finding> findings(List<Provision> provisions, List<Truth> truths, CaseSplit split) {
            List<Finding> found = new ArrayList<>();
            List<Provision> mattering = open.stream()
                    .filter(split::matters)
                    .map(CaseSplit.Open::provision)
                    .toList();
            boolean nothing = ruling.outcome() == Outcome.NO_AUTHORISATION_REQUIRED;
            for (int i = 0; i < provisions.size(); i++) {
                Provision provision = provisions.get(i);
                boolean matters = switch (truths.get(i)) {
                    case TRUE -> true;
                    case UNKNOWN -> mattering.contains(provision);
                    case FALSE -> nothing; // that nothing is required rests on each of them
                };
                if (matters) {
                    boolean decides = truths.get(i) == Truth.TRUE && provision.effect() == ruling.outcome();
                    found.add(new Finding(provision, truths.get(i), decides, ofItem(provision)));
                }
            }
            found.sort(Comparator.comparing(Finding::deciding)
                    .thenComparing(Finding::truth)
                    .reversed());
            return List.copyOf(found);
        }

        private OptionalInt ofItem(Provision provision) {
            boolean tested = provision
                    .when()
                    .testsAny(fact -> catalogue.at(catalogue.require(fact)).scope() == Scope.ITEM);
            return tested ? OptionalInt.of(0) : OptionalInt.empty();
        }

        /// The open provisions over the slots of an item, whose open facts are noted in `into`.
        List<CaseSplit.Open> openFor(int item, long[] into) {
            for (int slot = 0; slot < possible.length; slot++) {
                if (possible[slot] != 0) {
                    into[place(slot, item)] = possible[slot];
                }
            }
            return open.stream()
                    .map(each -> new CaseSplit.Open(
                            each.provision(),
                            item,
                            new Diagram.Rule(
                                    each.rule().term().renumber(slot -> place(slot, item)),
                                    each.rule().rank())))
                    .toList();
        }

        private int place(int slot, int item) {
            return catalogue.at(slot).scope() == Scope.ITEM ? item * catalogue.size() + slot : slot;
        }
    }
}
