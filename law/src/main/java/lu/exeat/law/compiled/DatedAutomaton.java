package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;

/// Automata for all days: each compiled at the first question for its day, once for all days between two changes.
///
/// Safe for several threads.
public final class DatedAutomaton<P> {
    private final SortedSet<LocalDate> changes = new TreeSet<>();
    private final Function<LocalDate, Automaton<P>> compiler;
    private final ConcurrentMap<LocalDate, Automaton<P>> compiled = new ConcurrentHashMap<>();

    /// - `validities`: of the rules; `conditions`: of all rules, whatever the day
    /// - `compiler`: makes the automaton of a day
    public DatedAutomaton(
            FactCatalogue catalogue,
            Collection<Validity> validities,
            Collection<Condition> conditions,
            Function<LocalDate, Automaton<P>> compiler) {
        this.compiler = compiler;
        validities.forEach(days -> {
            changes.add(days.from());
            days.until().ifPresent(changes::add);
        });
        // by identity: large sets stand in many conditions, and looking at each once is enough
        Set<ValueSet> sets = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        conditions.forEach(condition -> collect(condition, seen, sets));
        for (FactDefinition definition : catalogue.listAll()) {
            if (definition.domain() instanceof Domain.OfDate(var values)) {
                sets.add(values);
            }
        }
        Set<LocalDate> days = new HashSet<>();
        sets.forEach(set -> days.addAll(set.changes()));
        changes.addAll(days);
    }

    private static void collect(Condition condition, Set<Condition> seen, Set<ValueSet> into) {
        if (!seen.add(condition)) {
            return;
        }
        if (condition instanceof Condition.In(var _, ValueSet set)) {
            into.add(set);
        }
        condition.children().forEach(child -> collect(child, seen, into));
    }

    /// The days on which something changes.
    public SortedSet<LocalDate> changes() {
        return new TreeSet<>(changes);
    }

    /// What stands at the end for one item of a transaction, counted from 0.
    public P run(Facts facts, int item) {
        return on(facts.date()).run(facts, item);
    }

    /// The automaton of a day.
    public Automaton<P> on(LocalDate date) {
        SortedSet<LocalDate> before = changes.headSet(date.plusDays(1));
        LocalDate since = before.isEmpty() ? LocalDate.MIN : before.getLast();
        Automaton<P> ready = compiled.get(since);
        return ready != null ? ready : compiled.computeIfAbsent(since, _ -> compiler.apply(date));
    }
}
