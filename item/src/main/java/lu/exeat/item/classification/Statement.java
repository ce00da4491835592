package lu.exeat.item.classification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was stated of one item.
///
/// - `facts`: by name; `others`: what holds for a fact that was not given
public record Statement(Map<String, Stated> facts, Others others) {
    /// What a fact is that was not given.
    public enum Others {
        /// Not known: it stays open. What a user leaves out is this.
        UNKNOWN,
        /// False or not applicable: whoever stated the facts has said so of all others.
        NOT_APPLICABLE
    }

    public Statement {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public Optional<Stated> find(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /// The fact was given, and is true.
    boolean isTrue(String fact) {
        return facts.get(fact) instanceof Stated.Flag(boolean value) && value;
    }

    /// The fact was given, and is false.
    boolean isFalse(String fact) {
        return facts.get(fact) instanceof Stated.NotApplicable
                || facts.get(fact) instanceof Stated.Flag(boolean value) && !value;
    }

    /// The same statement with this fact.
    public Statement with(String fact, Stated stated) {
        Map<String, Stated> more = new LinkedHashMap<>(facts);
        more.put(fact, stated);
        return new Statement(more, others);
    }
}
