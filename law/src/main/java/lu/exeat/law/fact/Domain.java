package lu.exeat.law.fact;

import java.util.List;

/// The values that a fact can have.
public sealed interface Domain {
    /// One of these values, whatever the date.
    record Closed(List<Value> values) implements Domain {
        public Closed {
            values = List.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("a fact that can be asked has at least two values: " + values);
            }
        }
    }

    /// One of the values of a list on the date.
    record OfDate(ValueSet values) implements Domain {}

    /// Any value: names, numbers, days.
    record Any() implements Domain {}

    Domain BOOLEAN = new Closed(List.of(Value.YES, Value.NO));
    Domain KNOWLEDGE = new Closed(Knowledge.listValues());
}
