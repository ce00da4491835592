package lu.exeat.law.compiled;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;
import org.jspecify.annotations.Nullable;

/// Conditions for all days, from which something is compiled at the first question for a day, once for all days between
/// two changes.
///
/// Safe for several threads.
public final class DatedConditions<T> {
    private final SortedSet<LocalDate> changes = new TreeSet<>();
    private final Function<LocalDate, T> compiler;
    private final long[] changeDays;
    private final AtomicReferenceArray<@Nullable T> compiled;

    /// - `validities`: of the rules; `conditions`: of all rules, whatever the day
    /// - `compiler`: makes what is wanted of the conditions of a day
    public DatedConditions(
            FactCatalogue catalogue,
            Collection<Validity> validities,
            Collection<Condition> conditions,
            Function<LocalDate, T> compiler) {
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
        this.changeDays = changes.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.compiled = new AtomicReferenceArray<>(changeDays.length + 1);
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

    /// What was compiled for a day, counted as [LocalDate#toEpochDay()] does.
    public T on(long day) {
        int period = period(day);
        T ready = compiled.getAcquire(period);
        return ready != null ? ready : compile(period, LocalDate.ofEpochDay(day));
    }

    /// How many changes there were up to a day.
    private int period(long day) {
        int low = 0;
        int high = changeDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changeDays[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private synchronized T compile(int period, LocalDate day) {
        T ready = compiled.getPlain(period);
        if (ready == null) {
            ready = compiler.apply(day);
            compiled.setRelease(period, ready);
        }
        return ready;
    }
}
