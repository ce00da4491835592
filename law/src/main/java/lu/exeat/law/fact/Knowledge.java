package lu.exeat.law.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What someone knows of a use, from less to more; each level includes those before it.
///
/// `INFORMED` = the authority has told; `AWARE` = knows without having been told; `SUSPECTED` = has grounds for
/// suspicion only; `NONE` = nothing of these.
public enum Knowledge {
    NONE,
    SUSPECTED,
    AWARE,
    INFORMED;

    private final Value value = Value.of(name().toLowerCase(Locale.ROOT));

    /// The word that stands for it in documents: `none`, `suspected`, `aware`, `informed`.
    public Value value() {
        return value;
    }

    public static Optional<Knowledge> findByWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.value.text().equals(word))
                .findFirst();
    }

    /// This level and those above it, as values.
    public List<Value> andMore() {
        return Arrays.stream(values())
                .filter(level -> compareTo(level) <= 0)
                .map(Knowledge::value)
                .toList();
    }

    public static List<Value> listValues() {
        return NONE.andMore();
    }
}
