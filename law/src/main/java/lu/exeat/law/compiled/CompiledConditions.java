package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Packing;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.truth.Truth;
import org.jspecify.annotations.Nullable;

/// All conditions of one day, evaluated together for one item.
///
/// What was answered is remembered by all the facts that any condition tests, so that the next item alike in these is
/// answered by one lookup. Any other item is evaluated: what is known of its facts is put into the conditions, and what
/// is left of them, mostly nothing, stands for all items of which the same is left. When more than [#MOST_REMEMBERED]
/// are kept, all are dropped and made anew as needed, so memory stays bounded whatever comes.
///
/// Safe for several threads, which may at worst evaluate the same twice.
public final class CompiledConditions<P> {
    private static final int MOST_REMEMBERED = 32_768;

    /// What is left holds a word for every fact: fewer of these are kept.
    private static final int ANSWERS_A_RESIDUE = 4;

    private final FactCatalogue catalogue;
    private final Partition[] partitions;
    private final List<Term> terms;
    private final Function<Residue, P> answer;
    private final NumberedFacts numbered;
    private final Map<Key, P> answers = new ConcurrentHashMap<>();
    private final int most;
    private volatile Remembered<P> remembered;

    /// - `answer`: made once for all items of which the same is left
    public CompiledConditions(
            FactCatalogue catalogue, LocalDate date, List<Condition> conditions, Function<Residue, P> answer) {
        this(catalogue, date, conditions, answer, MOST_REMEMBERED);
    }

    /// - `most`: when so many answers are kept, all are dropped
    CompiledConditions(
            FactCatalogue catalogue,
            LocalDate date,
            List<Condition> conditions,
            Function<Residue, P> answer,
            int most) {
        this.most = most;
        this.catalogue = catalogue;
        this.answer = answer;
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
        this.terms = conditions.stream()
                .map(condition -> compile(condition, false, leaves))
                .toList();
        this.numbered = new NumberedFacts(catalogue, partitions);
        this.remembered = nothingRemembered();
    }

    private Remembered<P> nothingRemembered() {
        long[] masks = new long[catalogue.packing().words()];
        for (int slot = 0; slot < partitions.length; slot++) {
            Packing.Place place = catalogue.packing().place(slot);
            if (partitions[slot].isTested() && place.isSet()) {
                masks[place.word()] |= place.mask();
            }
        }
        return new Remembered<>(masks);
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

    /// Answers one item of a transaction, counted from 0.
    public P answer(Facts facts, int item) {
        long classes = numbered.classes(facts, item);
        P before = classes == NumberedFacts.NONE ? null : remembered.find(classes, facts, item);
        return before != null ? before : evaluate(classes, facts, item);
    }

    private P evaluate(long classes, Facts facts, int item) {
        long[] looked = new long[partitions.length];
        IntToLongFunction possible = slot -> {
            if (looked[slot] == 0) {
                looked[slot] = partitions[slot].possible(facts, item, slot);
            }
            return looked[slot];
        };
        List<Term> left = new ArrayList<>(terms.size());
        BitSet open = new BitSet();
        for (Term term : terms) {
            Term reduced = term.reduce(possible);
            reduced.collectSlots(open);
            left.add(reduced);
        }
        long[] ofOpen = new long[partitions.length];
        open.stream().forEach(slot -> ofOpen[slot] = looked[slot]); // the others are settled and no longer matter
        P made = answer(new Key(List.copyOf(left), ofOpen));
        if (classes != NumberedFacts.NONE) {
            remember(classes, facts, item, made);
        }
        return made;
    }

    private P answer(Key left) {
        if (answers.size() >= most / ANSWERS_A_RESIDUE) {
            answers.clear();
        }
        return answers.computeIfAbsent(left, key -> answer.apply(new Residue(catalogue, key.terms, key.possible)));
    }

    private void remember(long classes, Facts facts, int item, P made) {
        Remembered<P> current = remembered;
        if (current.count() >= most) {
            current = nothingRemembered();
            remembered = current;
        }
        current.keep(classes, facts, item, made);
    }

    private static final class Key {
        private final List<Term> terms;
        private final long[] possible;
        private final int hash;

        Key(List<Term> terms, long[] possible) {
            this.terms = terms;
            this.possible = possible;
            this.hash = 31 * terms.hashCode() + Arrays.hashCode(possible);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && Arrays.equals(possible, key.possible)
                    && terms.equals(key.terms);
        }
    }

    /// What is left of the conditions when all that is known was put into them.
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
