package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// All conditions of one day, evaluated together by looking at one fact after the other.
///
/// After each fact the conditions are simplified; the next fact looked at is the first that is still needed. A step
/// once taken is kept, so that the next transaction of the same kind walks through a dozen array cells. States that
/// would be the same are one. When more than [#STATES_KEPT] are kept, all are dropped and built anew as needed, so
/// memory stays bounded whatever comes.
///
/// A fact that is not known, or known only in part, takes a step of its own: the conditions keep it as an open test.
/// Safe for several threads: states are immutable but for their lists of steps, which threads may at worst build twice.
///
/// Source of the idea: lazily built deterministic automata, K. Thompson, Regular expression search algorithm (1968).
public final class Automaton<P> {
    private static final int STATES_KEPT = 100_000;

    private final FactCatalogue catalogue;
    private final Partition[] partitions;
    private final List<Term> start;
    private final Function<Residue, P> payload;
    private volatile Generation<P> generation;

    /// - `payload`: made once for each state in which nothing more can be looked at
    public Automaton(
            FactCatalogue catalogue, LocalDate date, List<Condition> conditions, Function<Residue, P> payload) {
        this.catalogue = catalogue;
        this.payload = payload;
        Leaves leaves = new Leaves(date);
        conditions.forEach(leaves::collect);
        this.partitions = new Partition[catalogue.size()];
        for (int slot = 0; slot < partitions.length; slot++) {
            partitions[slot] = Partition.of(
                    catalogue.at(slot).domain(),
                    date,
                    leaves.tested(catalogue.at(slot).name()));
        }
        this.start = conditions.stream()
                .map(condition -> compile(condition, false, leaves))
                .toList();
        this.generation = new Generation<>(this);
    }

    /// The sets of values that leaves test, by fact. Large sets stand in many conditions: each is looked up once.
    private static final class Leaves {
        private final LocalDate date;
        private final Map<ValueSet, Set<Value>> onDate = new IdentityHashMap<>();
        private final Map<FactName, Set<Set<Value>>> tested = new HashMap<>();
        private final Set<Condition> collected = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Condition, Term> compiled = new IdentityHashMap<>();
        private final Map<Condition, Term> negated = new IdentityHashMap<>();

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

    /// A part that several conditions share is compiled once.
    private Term compile(Condition condition, boolean negated, Leaves leaves) {
        Map<Condition, Term> done = negated ? leaves.negated : leaves.compiled;
        Term before = done.get(condition);
        if (before != null) {
            return before;
        }
        Term term = compileAnew(condition, negated, leaves);
        done.put(condition, term);
        return term;
    }

    private Term compileAnew(Condition condition, boolean negated, Leaves leaves) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> join(parts, negated, !negated, leaves);
            case Condition.Any(List<Condition> parts) -> join(parts, negated, negated, leaves);
            case Condition.Not(Condition part) -> compile(part, !negated, leaves);
            case Condition.Defined(String _, String _, Condition part) -> compile(part, negated, leaves);
            case Condition.Is(FactName fact, Value _) -> test(fact, leaves.values(condition), negated);
            case Condition.OneOf(FactName fact, List<Value> _) -> test(fact, leaves.values(condition), negated);
            case Condition.In(FactName fact, var _) -> test(fact, leaves.values(condition), negated);
        };
    }

    private Term join(List<Condition> parts, boolean negated, boolean both, Leaves leaves) {
        List<Term> terms = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            terms.add(compile(part, negated, leaves));
        }
        return both ? Term.both(terms) : Term.either(terms);
    }

    private Term test(FactName fact, Set<Value> values, boolean negated) {
        int slot = catalogue.require(fact);
        long mask = partitions[slot].mask(values);
        long tested = negated ? partitions[slot].all() & ~mask : mask;
        return new Term.Test(slot, tested).substitute(slot, partitions[slot].all());
    }

    FactCatalogue catalogue() {
        return catalogue;
    }

    /// Walks through the facts of one item, counted from 0, and answers what stands at the end.
    public P run(Facts facts, int item) {
        State<P> state = generation.root();
        while (state.slot >= 0) {
            Fact fact = facts.peek(state.slot, item);
            long mask = fact == null ? partitions[state.slot].all() : partitions[state.slot].mask(fact.known());
            State<P> next = state.find(mask);
            state = next == null ? step(state, mask) : next;
        }
        P end = state.payload;
        if (end == null) {
            throw new IllegalStateException("a last state has its payload");
        }
        return end;
    }

    private State<P> step(State<P> state, long mask) {
        Generation<P> current = generation;
        if (current.states.size() > STATES_KEPT) {
            generation = new Generation<>(this);
        }
        List<Term> left = new ArrayList<>(state.residue.terms().size());
        for (Term term : state.residue.terms()) {
            left.add(term.substitute(state.slot, mask));
        }
        long[] possible = state.residue.possible().clone();
        possible[state.slot] = mask;
        State<P> next = current.state(left, possible);
        state.keep(mask, next);
        return next;
    }

    /// The states built since the last time that all were dropped.
    private static final class Generation<P> {
        private final Automaton<P> automaton;
        private final Map<Key, State<P>> states = new ConcurrentHashMap<>();
        private final State<P> root;

        Generation(Automaton<P> automaton) {
            this.automaton = automaton;
            this.root = state(automaton.start, new long[automaton.catalogue.size()]);
        }

        State<P> root() {
            return root;
        }

        State<P> state(List<Term> terms, long[] looked) {
            int slot = Integer.MAX_VALUE;
            Set<Integer> open = new HashSet<>();
            for (Term term : terms) {
                slot = term.lowestSlot(slot, candidate -> {
                    if (looked[candidate] != 0) {
                        open.add(candidate);
                        return false;
                    }
                    return true;
                });
            }
            long[] possible = new long[looked.length];
            open.forEach(each -> possible[each] = looked[each]); // the others are settled and no longer matter
            int next = slot == Integer.MAX_VALUE ? -1 : slot;
            return states.computeIfAbsent(new Key(List.copyOf(terms), possible), key -> {
                Residue residue = new Residue(automaton.catalogue, key.terms, key.possible);
                P payload = next < 0 ? automaton.payload.apply(residue) : null;
                int classes = next < 0 ? 0 : automaton.partitions[next].classes();
                return new State<>(residue, next, classes, payload);
            });
        }
    }

    private static final class Key {
        private final List<Term> terms;
        private final long[] possible;
        private final int hash;

        Key(List<Term> terms, long[] possible) {
            this.terms = terms;
            this.possible = possible;
            this.hash = 31 * terms.hashCode() + java.util.Arrays.hashCode(possible);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && java.util.Arrays.equals(possible, key.possible)
                    && terms.equals(key.terms);
        }
    }

    private static final class State<P> {
        private final Residue residue;
        private final int slot;
        private final AtomicReferenceArray<@Nullable State<P>> single;
        private final @Nullable P payload;
        private volatile Steps<P> several = new Steps<>(new long[0], List.of());

        /// Steps for facts that are known in part.
        private record Steps<P>(long[] masks, List<State<P>> states) {}

        State(Residue residue, int slot, int classes, @Nullable P payload) {
            this.residue = residue;
            this.slot = slot;
            this.single = new AtomicReferenceArray<>(classes);
            this.payload = payload;
        }

        @Nullable
        State<P> find(long mask) {
            if ((mask & (mask - 1)) == 0) {
                return single.getPlain(Long.numberOfTrailingZeros(mask));
            }
            Steps<P> steps = several;
            for (int i = 0; i < steps.masks.length; i++) {
                if (steps.masks[i] == mask) {
                    return steps.states.get(i);
                }
            }
            return null;
        }

        synchronized void keep(long mask, State<P> next) {
            if ((mask & (mask - 1)) == 0) {
                single.setRelease(Long.numberOfTrailingZeros(mask), next);
                return;
            }
            long[] masks = java.util.Arrays.copyOf(several.masks, several.masks.length + 1);
            masks[masks.length - 1] = mask;
            List<State<P>> states = new ArrayList<>(several.states);
            states.add(next);
            several = new Steps<>(masks, List.copyOf(states));
        }
    }

    /// What is left of the conditions when every fact that they need was looked at.
    ///
    /// - `terms`: one for each condition
    /// - `possible`: by slot, the classes that an open fact may have, 0 where none is open
    public record Residue(FactCatalogue catalogue, List<Term> terms, long[] possible) {
        /// The truth of each condition, in their order.
        public List<Truth> truths() {
            List<Truth> truths = new ArrayList<>(terms.size());
            for (Term term : terms) {
                truths.add(
                        term == Term.Constant.TRUE
                                ? Truth.TRUE
                                : term == Term.Constant.FALSE ? Truth.FALSE : Truth.UNKNOWN);
            }
            return truths;
        }
    }
}
