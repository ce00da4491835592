package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import lu.exeat.law.compiled.CompiledConditions;
import lu.exeat.law.compiled.Diagram;
import lu.exeat.law.compiled.Term;
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
    record Question(Facts facts, List<Long> open, Outcome floor) {}

    private record Compiled(LocalDate date, long open) {}

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final Map<Question, Ruling> rulings = new HashMap<>();
    private final Map<Compiled, CompiledConditions<CompiledConditions.Residue>> automata = new HashMap<>();

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
        long[] possible = new long[catalogue.size() * question.facts().itemCount()];
        for (int item = 0; item < question.facts().itemCount(); item++) {
            rules(question, item, rules, possible);
        }
        Optional<Diagram> diagram = Diagram.of(rules, question.floor().ordinal(), possible);
        SortedSet<Integer> slots = new TreeSet<>();
        Outcome least = question.floor();
        if (diagram.isPresent()) {
            long ranks = diagram.get().ranks();
            least = Outcome.values()[Long.numberOfTrailingZeros(ranks)];
            long prohibition = (1L << Outcome.PROHIBITED.ordinal()) | (1L << Outcome.AUTHORISATION_REQUIRED.ordinal());
            if (Long.bitCount(ranks) == 1 || ranks == prohibition) {
                return new Ruling(least, Optional.empty(), Optional.empty(), true);
            }
            slots.addAll(diagram.get().support());
        } else {
            for (int slot = 0; slot < possible.length; slot++) {
                int each = slot;
                if (rules.stream().anyMatch(rule -> rule.term().tests(each))) {
                    slots.add(slot);
                }
            }
        }
        return new Ruling(
                Outcome.INDETERMINATE,
                Optional.of(reason(slots)),
                Optional.of(least).filter(Outcome::isEffect),
                diagram.isPresent());
    }

    private void rules(Question question, int item, List<Diagram.Rule> rules, long[] possible) {
        long open = question.open().get(item);
        List<Provision> undecided = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            if ((open >> i & 1) != 0) {
                undecided.add(provisions.get(i));
            }
        }
        CompiledConditions.Residue left = automata.computeIfAbsent(
                        new Compiled(question.facts().date(), open),
                        key -> new CompiledConditions<>(
                                catalogue,
                                key.date,
                                undecided.stream().map(Provision::when).toList(),
                                residue -> residue))
                .answer(question.facts(), item);
        for (int i = 0; i < undecided.size(); i++) {
            if (left.terms().get(i) instanceof Term.Constant) {
                throw new IllegalStateException(
                        undecided.get(i).id() + " is not open: " + left.terms().get(i));
            }
            rules.add(new Diagram.Rule(
                    left.terms().get(i).renumber(slot -> place(slot, item)),
                    undecided.get(i).effect().ordinal()));
        }
        for (int slot = 0; slot < catalogue.size(); slot++) {
            if (left.possible()[slot] != 0) {
                possible[place(slot, item)] = left.possible()[slot];
            }
        }
    }

    private int place(int slot, int item) {
        return catalogue.at(slot).scope() == Scope.ITEM ? item * catalogue.size() + slot : slot;
    }

    private Reason reason(SortedSet<Integer> slots) {
        Openness first = slots.stream()
                .map(slot -> catalogue.at(slot % catalogue.size()).openness())
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
