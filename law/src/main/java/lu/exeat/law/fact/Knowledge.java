package lu.exeat.law.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What someone knows of a use, from less to more; each level includes those before it.
///
/// `INFORMED` = the authority has told; `AWARE` = knows without having been told; `SUSPECTED` = has grounds for
/// suspicion only; `NONE` = nothing of these.
public enum Knowledge {
    NONE,
    SUSPECTED,
    AWARE,
    INFORMED;

    private static final List<Value> VALUES =
            Arrays.stream(values()).map(Knowledge::value).toList();

    private static final Map<String, Knowledge> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(level -> level.value.text(), level -> level));

    private final Value value = Value.of(name().toLowerCase(Locale.ROOT));

    /// The word that stands for it in documents: `none`, `suspected`, `aware`, `informed`.
    public Value value() {
        return value;
    }

    public static Optional<Knowledge> findByWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /// This level and those above it, as values.
    public List<Value> andMore() {
        return VALUES.subList(ordinal(), VALUES.size());
    }

    public static List<Value> listValues() {
        return NONE.andMore();
    }
}
