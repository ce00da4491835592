package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.compiled.Bound;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.Decisions;
import lu.exeat.law.compiled.Diagram;
import lu.exeat.law.compiled.Residue;
import lu.exeat.law.compiled.Term;
import lu.exeat.law.compiled.Terms;
import lu.exeat.law.determination.Reason;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;

/// What can still become of facts whose provisions Drools left open: the case split, which no rule language has.
///
/// Both sides share the diagram of cases. Each question is split once and its ruling kept, so that the time measured is
/// that of the rules and not of the split; Exeat keeps its own likewise.
final class OpenCases {
    /// The provisions that are open, by item, and the outcome that is certain.
    record Question(Facts facts, List<BitSet> open, Outcome floor) {}

    /// How much is kept of what was left open.
    private static final int KEPT = 500_000;

    /// All conditions of a day, of which those are looked at that Drools left open; `terms`: the pool of what is split.
    private record OfDay(Decisions<Residue> conditions, Terms terms) {}

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final Map<Question, Ruling> rulings = new HashMap<>();
    private final Map<LocalDate, OfDay> byDate = new HashMap<>();
    private final Bound bound = new Bound(KEPT);

    OpenCases(FactCatalogue catalogue, List<Provision> provisions) {
        this.catalogue = catalogue;
        this.provisions = provisions;
    }

    Ruling ruling(Question question) {
        Ruling before = rulings.get(question);
        if (before != null) {
            return before;
        }
        Ruling ruling = split(question);
        rulings.put(question, ruling);
        return ruling;
    }

    private Ruling split(Question question) {
        List<Diagram.Rule> rules = new ArrayList<>();
        OfDay ofDay = ofDay(question.facts().date());
        Set<Residue> seen = new HashSet<>(); // another item of which the same is left can only have the same cases
        for (int item = 0; item < question.facts().itemCount(); item++) {
            Residue left = ofDay.conditions.answer(question.facts(), item);
            if (seen.add(left)) {
                rules(question, item, left, rules, ofDay.terms);
            }
        }
        Optional<Diagram> diagram = Diagram.of(rules, question.floor().ordinal(), ofDay.terms);
        BitSet slots = new BitSet();
        Outcome least = question.floor();
        if (diagram.isPresent()) {
            long ranks = diagram.get().ranks();
            least = Outcome.values()[Long.numberOfTrailingZeros(ranks)];
            long prohibition = (1L << Outcome.PROHIBITED.ordinal()) | (1L << Outcome.AUTHORISATION_REQUIRED.ordinal());
            if (Long.bitCount(ranks) == 1 || ranks == prohibition) {
                return new Ruling(least, Optional.empty(), Optional.empty(), true);
            }
            slots = diagram.get().support();
        } else {
            for (Diagram.Rule rule : rules) {
                slots.or(rule.term().slots());
            }
        }
        return new Ruling(
                Outcome.INDETERMINATE,
                Optional.of(reason(slots)),
                Optional.of(least).filter(Outcome::isEffect),
                diagram.isPresent());
    }

    private OfDay ofDay(LocalDate date) {
        return byDate.computeIfAbsent(
                date,
                day -> new OfDay(
                        new CompiledConditions(
                                        catalogue,
                                        day,
                                        provisions.stream().map(Provision::when).toList())
                                .decisions(bound, residue -> residue),
                        new Terms()));
    }

    private void rules(Question question, int item, Residue left, List<Diagram.Rule> rules, Terms terms) {
        BitSet open = question.open().get(item);
        for (int number = open.nextSetBit(0); number >= 0; number = open.nextSetBit(number + 1)) {
            Term term = left.term(number);
            if (term.isConstant()) {
                throw new IllegalStateException(provisions.get(number).id() + ": open in Drools, but settled");
            }
            rules.add(new Diagram.Rule(
                    terms.adopt(term, slot -> place(slot, item)),
                    provisions.get(number).effect().ordinal()));
        }
    }

    private int place(int slot, int item) {
        return catalogue.at(slot).scope() == Scope.ITEM ? item * catalogue.size() + slot : slot;
    }

    private Reason reason(BitSet slots) {
        Openness first = slots.stream()
                .mapToObj(slot -> catalogue.at(slot % catalogue.size()).openness())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return switch (first) {
            case CLASSIFICATION -> Reason.CLASSIFICATION_OPEN;
            case DECLARANT -> Reason.MISSING_FACT;
            case APPRECIATION -> Reason.LEGAL_APPRECIATION;
            case NOT_ENCODED -> Reason.LAW_NOT_ENCODED;
        };
    }
}
