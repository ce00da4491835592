package lu.exeat.law.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A named set of values that changes by date: the countries of an authorisation, the codes of a control list.
public record ValueSet(String name, List<Entry> entries) {
    /// One value while it belongs to the set.
    ///
    /// - `basis`: the act that put it there; `verified`: its text was read
    public record Entry(Value value, Validity inForce, String basis, boolean verified) {}

    public ValueSet {
        entries = List.copyOf(entries);
    }

    /// A set that is the same on every day.
    public static ValueSet always(String name, Collection<String> words) {
        Validity ever = Validity.from(LocalDate.EPOCH);
        return new ValueSet(
                name,
                words.stream()
                        .map(word -> new Entry(Value.of(word), ever, "", true))
                        .toList());
    }

    /// The values on a day, in the order of the entries.
    public Set<Value> on(LocalDate day) {
        Set<Value> values = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.inForce().contains(day)) {
                values.add(entry.value());
            }
        }
        return values;
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
    public Stream<LocalDate> changes() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.inForce().from()), entry.inForce().until().stream()));
    }
}
