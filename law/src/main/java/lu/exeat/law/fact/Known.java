package lu.exeat.law.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a fact's value: exactly one, or that it is one of several. Absent = any.
public sealed interface Known {
    record Exactly(Value value) implements Known {
        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Exactly exactly && value.equals(exactly.value);
        }
    }

    /// One of at least two values; the others are ruled out.
    record OneOf(Set<Value> values) implements Known {
        public OneOf {
            values = Set.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("one of at least two values: " + values);
            }
        }
    }

    static Known of(Set<Value> possible) {
        return possible.size() == 1 ? new Exactly(possible.iterator().next()) : new OneOf(possible);
    }
}
