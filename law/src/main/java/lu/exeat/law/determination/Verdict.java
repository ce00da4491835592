package lu.exeat.law.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lu.exeat.law.compiled.Residue;
import lu.exeat.law.compiled.Terms;
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
    private final List<InForce> provisions;
    private final List<CaseSplit.Open> open;
    private final Outcome floor;
    private final Ruling ruling;
    private final List<Ruling> onlyItem;
    private final Set<Provision> mattering;
    private final List<OpenQuestion> openQuestions;
    private final Map<Truths, List<Finding>> findings = new ConcurrentHashMap<>();
    private final Map<List<Finding>, List<Finding>> telling = new ConcurrentHashMap<>();

    /// - `residue`: of the conditions of the provisions, ranked by their effects
    Verdict(FactCatalogue catalogue, List<InForce> provisions, Residue residue) {
        this.catalogue = catalogue;
        this.provisions = provisions;
        this.floor = Outcome.values()[residue.rank()];
        this.open = new ArrayList<>();
        residue.open()
                .forEach(number ->
                        open.add(new CaseSplit.Open(provisions.get(number).provision(), residue.term(number))));
        CaseSplit split = new CaseSplit(catalogue, open, floor, residue.terms());
        this.ruling = split.ruling();
        this.onlyItem = List.of(ruling);
        this.mattering = Set.copyOf(split.mattering());
        this.openQuestions = split.questions();
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

    List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /// - `truths`: of the conditions of the provisions, whether they matter or not
    List<Finding> findings(Truths truths) {
        List<Finding> before = findings.get(truths);
        return before != null ? before : findings.computeIfAbsent(truths, this::find);
    }

    /// A list equal to this one that was given before, or else this one: equal lists are the same object.
    List<Finding> same(List<Finding> list) {
        List<Finding> before = telling.putIfAbsent(list, list);
        return before != null ? before : list;
    }

    private List<Finding> find(Truths truths) {
        List<Finding> found = new ArrayList<>();
        boolean nothing = ruling.outcome() == Outcome.NO_AUTHORISATION_REQUIRED;
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i).provision();
            boolean matters = switch (truths.of(i)) {
                case TRUE -> true;
                case UNKNOWN -> mattering.contains(provision);
                case FALSE -> nothing; // that nothing is required rests on each of them
            };
            if (matters) {
                boolean decides = truths.of(i) == Truth.TRUE && provision.effect() == ruling.outcome();
                found.add(new Finding(
                        provision, truths.of(i), decides, provisions.get(i).item()));
            }
        }
        found.sort(Verdict::inOrder);
        return List.copyOf(found);
    }

    /// Deciding ones first, then by truth.
    private static int inOrder(Finding one, Finding other) {
        return one.deciding() == other.deciding()
                ? other.truth().compareTo(one.truth())
                : Boolean.compare(other.deciding(), one.deciding());
    }

    /// The open provisions over the slots of an item.
    ///
    /// - `into`: the pool that takes their terms
    List<CaseSplit.Open> openFor(int item, Terms into) {
        return open.stream()
                .map(each -> new CaseSplit.Open(each.provision(), into.adopt(each.term(), slot -> place(slot, item))))
                .toList();
    }

    private int place(int slot, int item) {
        return catalogue.at(slot).scope() == Scope.ITEM ? item * catalogue.size() + slot : slot;
    }
}
