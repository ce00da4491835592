package lu.exeat.law.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// A named set of values that changes by date: the countries of an authorisation, the codes of a control list.
///
/// Immutable but for what it has worked out; two sets are equal when they are the same. A control list has thousands of
/// entries and stands in dozens of conditions, so days of change and the values of a day are worked out once.
public final class ValueSet {
    /// One value while it belongs to the set.
    ///
    /// - `basis`: the act that put it there; `verified`: its text was read
    public record Entry(Value value, Validity inForce, String basis, boolean verified) {}

    private final String name;
    private final List<Entry> entries;
    private final boolean isVerified;
    private final NavigableSet<LocalDate> changes;
    private final Map<LocalDate, Set<Value>> onDays = new ConcurrentHashMap<>();

    public ValueSet(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.isVerified = this.entries.stream().allMatch(Entry::verified);
        Set<LocalDate> days = new HashSet<>();
        for (Entry entry : entries) {
            days.add(entry.inForce().from());
            entry.inForce().until().ifPresent(days::add);
        }
        this.changes = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    }

    /// A set that is the same on every day.
    public static ValueSet always(String name, Collection<String> words) {
        Validity ever = Validity.from(LocalDate.of(1, 1, 1));
        return new ValueSet(
                name,
                words.stream()
                        .map(word -> new Entry(Value.of(word), ever, "", true))
                        .toList());
    }

    public String name() {
        return name;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// Whether the text of each act that put a value here was read.
    public boolean isVerified() {
        return isVerified;
    }

    /// The values on a day.
    public Set<Value> on(LocalDate day) {
        LocalDate since = changes.floor(day);
        return since == null ? Set.of() : onDays.computeIfAbsent(since, this::workedOut);
    }

    private Set<Value> workedOut(LocalDate day) {
        Set<Value> values = HashSet.newHashSet(entries.size());
        for (Entry entry : entries) {
            if (entry.inForce().contains(day)) {
                values.add(entry.value());
            }
        }
        return Collections.unmodifiableSet(values);
    }

    /// The entry by which a value belongs to the set on a day; a verified one where there are several.
    public Optional<Entry> find(Value value, LocalDate day) {
        Optional<Entry> found = Optional.empty();
        for (Entry entry : entries) {
            if (entry.value().equals(value) && entry.inForce().contains(day)) {
                if (entry.verified()) {
                    return Optional.of(entry);
                }
                found = Optional.of(entry);
            }
        }
        return found;
    }

    /// The days on which the set changes.
    public NavigableSet<LocalDate> changes() {
        return changes;
    }

    @Override
    public String toString() {
        return name;
    }
}
