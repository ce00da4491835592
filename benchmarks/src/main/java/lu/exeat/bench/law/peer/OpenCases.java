package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    record Question(Facts facts, List<Long> open, Outcome floor) {
        long openForAny() {
            return open.stream().reduce(0L, (some, more) -> some | more);
        }
    }

    private record Compiled(LocalDate date, long open) {}

    /// What is left open of an item: another of which the same is left can only have the same cases.
    private record Left(List<Term> terms, List<Long> possible) {
        static Left of(CompiledConditions.Residue residue) {
            return new Left(
                    residue.terms(), Arrays.stream(residue.possible()).boxed().toList());
        }
    }

    private final FactCatalogue catalogue;
    private final List<Provision> provisions;
    private final Map<Question, Ruling> rulings = new HashMap<>();
    private final Map<Compiled, CompiledConditions<CompiledConditions.Residue>> byOpen = new HashMap<>();

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
        CompiledConditions<CompiledConditions.Residue> conditions = compiled(question);
        Set<Left> seen = new HashSet<>();
        for (int item = 0; item < question.facts().itemCount(); item++) {
            CompiledConditions.Residue left = conditions.answer(question.facts(), item);
            if (seen.add(Left.of(left))) {
                rules(question, item, left, rules, possible);
            }
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

    /// What is open for any item, compiled together: the classes of values must be the same for all.
    private CompiledConditions<CompiledConditions.Residue> compiled(Question question) {
        return byOpen.computeIfAbsent(
                new Compiled(question.facts().date(), question.openForAny()),
                key -> new CompiledConditions<>(
                        catalogue,
                        key.date,
                        numbers(key.open)
                                .mapToObj(number -> provisions.get(number).when())
                                .toList(),
                        residue -> residue));
    }

    private IntStream numbers(long open) {
        return IntStream.range(0, provisions.size()).filter(number -> (open >> number & 1) != 0);
    }

    private void rules(
            Question question, int item, CompiledConditions.Residue left, List<Diagram.Rule> rules, long[] possible) {
        int next = 0;
        for (int number : numbers(question.openForAny()).toArray()) {
            Term term = left.terms().get(next++);
            boolean open = (question.open().get(item) >> number & 1) != 0;
            if (open == term instanceof Term.Constant) {
                throw new IllegalStateException(provisions.get(number).id() + ": open in Drools " + open + ", " + term);
            }
            if (open) {
                rules.add(new Diagram.Rule(
                        term.renumber(slot -> place(slot, item)),
                        provisions.get(number).effect().ordinal()));
            }
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
