package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;

/// All conditions of one day, put into classes of values that no condition can tell apart.
///
/// Immutable; safe for several threads.
public final class CompiledConditions {
    private final FactCatalogue catalogue;
    private final Partition[] partitions;
    private final Term[] conditions;

    public CompiledConditions(FactCatalogue catalogue, LocalDate date, List<Condition> conditions) {
        this.catalogue = catalogue;
        Leaves leaves = new Leaves(date);
        conditions.forEach(leaves::collect);
        this.partitions = new Partition[catalogue.size()];
        for (int slot = 0; slot < partitions.length; slot++) {
            partitions[slot] = Partition.of(
                    catalogue.at(slot).domain(),
                    date,
                    catalogue.packing().place(slot),
                    leaves.tested(catalogue.at(slot).name()));
        }
        Compiler compiler = new Compiler(leaves);
        this.conditions = conditions.stream()
                .map(condition -> compiler.compile(condition, false))
                .toArray(Term[]::new);
    }

    /// What to answer to items, by what is left of all conditions.
    ///
    /// - `answer`: made once for all items of which the same is left, by one thread at a time
    public <P> Decisions<P> decisions(Bound bound, Function<Residue, P> answer) {
        return new Decisions<>(partitions, conditions, new int[0], answer, bound);
    }

    /// What to answer to items, by what is left of the conditions that can still raise the rank.
    ///
    /// - `ranks`: of the conditions, from 1 to 7
    public <P> Decisions<P> decisions(int[] ranks, Bound bound, Function<Residue, P> answer) {
        return new Decisions<>(partitions, conditions, ranks, answer, bound);
    }

    /// Remembers what is answered to items alike in all that any condition tests.
    ///
    /// - `source`: asked once for all of these, and again for what the bound dropped
    public <P> Remembered<P> remembered(Bound bound, OfItem<P> source) {
        return new Remembered<>(catalogue, partitions, source, bound);
    }

    /// Remembers, of items alike in all that any condition tests, what is answered by what is left of all conditions.
    ///
    /// - `answer`: as for [#decisions]
    public <P> Remembered<P> remembered(Bound bound, Function<Residue, P> answer) {
        return remembered(bound, (OfItem<P>) decisions(bound, answer));
    }

    /// The sets of values that leaves test, by fact. Large sets stand in many conditions: each is looked up once.
    private static final class Leaves {
        private final LocalDate date;
        private final Map<ValueSet, Set<Value>> onDate = new IdentityHashMap<>();
        private final Map<FactName, Set<Set<Value>>> tested = new HashMap<>();
        private final Set<Condition> collected = Collections.newSetFromMap(new IdentityHashMap<>());

        Leaves(LocalDate date) {
            this.date = date;
        }

        Set<Value> values(Condition leaf) {
            return switch (leaf) {
                case Condition.Is(FactName _, Value value) -> Set.of(value);
                case Condition.OneOf(FactName _, List<Value> values) -> Set.copyOf(values);
                case Condition.In(FactName _, ValueSet set) -> onDate.computeIfAbsent(set, each -> each.on(date));
                case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ -> Set.of();
            };
        }

        void collect(Condition condition) {
            if (!collected.add(condition)) {
                return;
            }
            switch (condition) {
                case Condition.Is(FactName fact, Value _) -> add(fact, condition);
                case Condition.OneOf(FactName fact, List<Value> _) -> add(fact, condition);
                case Condition.In(FactName fact, ValueSet _) -> add(fact, condition);
                case Condition.All _, Condition.Any _, Condition.Not _, Condition.Defined _ ->
                    condition.children().forEach(this::collect);
            }
        }

        private void add(FactName fact, Condition leaf) {
            tested.computeIfAbsent(fact, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(values(leaf));
        }

        Set<Set<Value>> tested(FactName fact) {
            return tested.getOrDefault(fact, Set.of());
        }
    }

    private final class Compiler {
        private final Terms terms = new Terms();
        private final Leaves leaves;
        private final Map<Condition, Term> compiled = new IdentityHashMap<>();
        private final Map<Condition, Term> negated = new IdentityHashMap<>();

        Compiler(Leaves leaves) {
            this.leaves = leaves;
        }

        /// A part that several conditions share is compiled once.
        Term compile(Condition condition, boolean not) {
            Map<Condition, Term> done = not ? negated : compiled;
            Term before = done.get(condition);
            if (before != null) {
                return before;
            }
            Term term = compileAnew(condition, not);
            done.put(condition, term);
            return term;
        }

        private Term compileAnew(Condition condition, boolean not) {
            return switch (condition) {
                case Condition.All(List<Condition> parts) ->
                    not ? terms.either(each(parts, true)) : terms.both(each(parts, false));
                case Condition.Any(List<Condition> parts) ->
                    not ? terms.both(each(parts, true)) : terms.either(each(parts, false));
                case Condition.Not(Condition part) -> compile(part, !not);
                case Condition.Defined(String _, String _, Condition part) -> compile(part, not);
                case Condition.Is(FactName fact, Value _) -> test(fact, leaves.values(condition), not);
                case Condition.OneOf(FactName fact, List<Value> _) -> test(fact, leaves.values(condition), not);
                case Condition.In(FactName fact, var _) -> test(fact, leaves.values(condition), not);
            };
        }

        private List<Term> each(List<Condition> parts, boolean not) {
            List<Term> each = new ArrayList<>(parts.size());
            for (Condition part : parts) {
                each.add(compile(part, not));
            }
            return each;
        }

        private Term test(FactName fact, Set<Value> values, boolean not) {
            int slot = catalogue.require(fact);
            long mask = partitions[slot].mask(values);
            long all = partitions[slot].all();
            return terms.test(slot, not ? all & ~mask : mask, all);
        }
    }
}
