package lu.exeat.terms.problem;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The fields of a mapping in the document's order, which nobody can change.
final class Fields extends AbstractMap<String, Node> {
    private final Map<String, Node> fields;

    /// - `fields`: in order; nobody else may hold them
    Fields(Map<String, Node> fields) {
        this.fields = fields;
    }

    static Fields of(Map<String, Node> fields) {
        return fields instanceof Fields own ? own : new Fields(new LinkedHashMap<>(fields));
    }

    @Override
    public @Nullable Node get(@Nullable Object name) {
        return fields.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return fields.containsKey(name);
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(fields.keySet()); // without an object for each entry
    }

    @Override
    public Set<Map.Entry<String, Node>> entrySet() {
        return Collections.unmodifiableMap(fields).entrySet();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Node> action) {
        fields.forEach(action);
    }
}
