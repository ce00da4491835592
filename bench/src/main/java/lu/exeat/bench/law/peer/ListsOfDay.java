package lu.exeat.bench.law.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;

/// The lists that rules ask for, as they stand on one day, by number.
public final class ListsOfDay {
    private final List<Set<String>> words;

    ListsOfDay(LocalDate day, List<ValueSet> sets) {
        words = sets.stream()
                .map(set -> set.on(day).stream().map(Value::text).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /// Whether a word is known and stands on a list.
    public boolean has(int list, String word) {
        return word != null && words.get(list).contains(word);
    }

    /// Whether a word stands on a list, or is not known and may stand on it.
    public boolean mayHave(int list, String word) {
        return word == null ? !words.get(list).isEmpty() : words.get(list).contains(word);
    }
}
