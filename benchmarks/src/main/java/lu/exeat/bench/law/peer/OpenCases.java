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
import java.util.stream.IntStream;
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
    record Question(Facts facts, List<Long> open, Outcome floor) {
        long openForAny() {
            return open.stream().reduce(0L, (some, more) -> some | more);
        }
    }

    /// How much is kept of what was left open.
    private static final int KEPT = 500_000;

    private record Compiled(LocalDate date, long open) {}

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final Map<Question, Ruling> rulings = new HashMap<>();
    private final Map<Compiled, Decisions<Residue>> byOpen = new HashMap<>();
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
        Terms terms = new Terms();
        Decisions<Residue> conditions = compiled(question);
        Set<Residue> seen = new HashSet<>(); // another item of which the same is left can only have the same cases
        for (int item = 0; item < question.facts().itemCount(); item++) {
            Residue left = conditions.answer(question.facts(), item);
            if (seen.add(left)) {
                rules(question, item, left, rules, terms);
            }
        }
        Optional<Diagram> diagram = Diagram.of(rules, question.floor().ordinal(), terms);
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

    /// What is open for any item, compiled together: the classes of values must be the same for all.
    private Decisions<Residue> compiled(Question question) {
        return byOpen.computeIfAbsent(
                new Compiled(question.facts().date(), question.openForAny()),
                key -> new CompiledConditions(
                                catalogue,
                                key.date,
                                numbers(key.open)
                                        .mapToObj(
                                                number -> provisions.get(number).when())
                                        .toList())
                        .decisions(bound, residue -> residue));
    }

    private IntStream numbers(long open) {
        return IntStream.range(0, provisions.size()).filter(number -> (open >> number & 1) != 0);
    }

    private void rules(Question question, int item, Residue left, List<Diagram.Rule> rules, Terms terms) {
        int next = 0;
        for (int number : numbers(question.openForAny()).toArray()) {
            Term term = left.term(next++);
            boolean open = (question.open().get(item) >> number & 1) != 0;
            if (open == term.isConstant()) {
                throw new IllegalStateException(
                        provisions.get(number).id() + ": open in Drools " + open + ", here " + !term.isConstant());
            }
            if (open) {
                rules.add(new Diagram.Rule(
                        terms.adopt(term, slot -> place(slot, item)),
                        provisions.get(number).effect().ordinal()));
            }
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
