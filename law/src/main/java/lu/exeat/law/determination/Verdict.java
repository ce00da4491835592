package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import lu.exeat.law.compiled.CompiledConditions.Residue;
import lu.exeat.law.compiled.Diagram;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.truth.Truth;

/// What the law says to one item, made once for all items of which the same is left open.
final class Verdict {
    /// A provision of the day.
    ///
    /// - `item`: 0 where it depends on an item
    record InForce(Provision provision, OptionalInt item) {
        static InForce of(Provision provision, FactCatalogue catalogue) {
            boolean ofItem = provision
                    .when()
                    .testsAny(fact -> catalogue.at(catalogue.require(fact)).scope() == Scope.ITEM);
            return new InForce(provision, ofItem ? OptionalInt.of(0) : OptionalInt.empty());
        }
    }

    private final FactCatalogue catalogue;
    private final List<CaseSplit.Open> open;
    private final long[] possible;
    private final Outcome floor;
    private final Ruling ruling;
    private final List<Ruling> onlyItem;
    private final List<Finding> findings;
    private final List<OpenQuestion> openQuestions;

    Verdict(FactCatalogue catalogue, List<InForce> provisions, Residue residue) {
        this.catalogue = catalogue;
        this.possible = residue.possible();
        List<Truth> truths = residue.truths();
        Outcome certain = Outcome.NO_AUTHORISATION_REQUIRED;
        List<CaseSplit.Open> undecided = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i).provision();
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

    private List<Finding> findings(List<InForce> provisions, List<Truth> truths, CaseSplit split) {
        List<Finding> found = new ArrayList<>();
        List<Provision> mattering = split.mattering();
        boolean nothing = ruling.outcome() == Outcome.NO_AUTHORISATION_REQUIRED;
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i).provision();
            boolean matters = switch (truths.get(i)) {
                case TRUE -> true;
                case UNKNOWN -> mattering.contains(provision);
                case FALSE -> nothing; // that nothing is required rests on each of them
            };
            if (matters) {
                boolean decides = truths.get(i) == Truth.TRUE && provision.effect() == ruling.outcome();
                found.add(new Finding(
                        provision, truths.get(i), decides, provisions.get(i).item()));
            }
        }
        found.sort(Comparator.comparing(Finding::deciding)
                .thenComparing(Finding::truth)
                .reversed());
        return List.copyOf(found);
    }

    /// The greatest outcome that is certain.
    Outcome floor() {
        return floor;
    }

    Ruling ruling() {
        return ruling;
    }

    /// The rulings of a transaction with this item and no other.
    List<Ruling> onlyItem() {
        return onlyItem;
    }

    List<Finding> findings() {
        return findings;
    }

    List<OpenQuestion> openQuestions() {
        return openQuestions;
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
