package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Validity;

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
        conditions.stream().flatMap(DatedAutomaton::changesOf).forEach(changes::add);
        for (FactDefinition definition : catalogue.listAll()) {
            if (definition.domain() instanceof Domain.OfDate(var values)) {
                values.changes().forEach(changes::add);
            }
        }
    }

    private static Stream<LocalDate> changesOf(Condition condition) {
        return condition.stream()
                .flatMap(node -> node instanceof Condition.In(var _, var set) ? set.changes() : Stream.empty());
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
