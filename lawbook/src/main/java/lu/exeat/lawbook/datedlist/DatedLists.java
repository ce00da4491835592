package lu.exeat.lawbook.datedlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.terms.language.WordingFile;

/// The lists of one file. An entry names its list, its values (words with blanks between), the first and the last day
/// in force as acts write them, its legal basis, and whether that was read.
///
/// ```yaml
/// iceland:
///   list: EU001
///   values: IS
///   from: 2021-09-09
///   through: 2099-12-31
///   basis: reg/2021/821/anx_II/sec_A
///   verified: true
/// ```
public final class DatedLists {
    private static final Set<String> PROPERTIES =
            Set.of("list", "values", "from", "through", "basis", "verified", "note");

    private final String name;
    private final Map<String, List<ValueSet.Entry>> lists = new LinkedHashMap<>();

    /// Reads the resource that stands beside a class.
    ///
    /// - throws [IllegalStateException] when an entry is not in this form
    public static DatedLists of(Class<?> beside, String resource) {
        return new DatedLists(resource, WordingFile.of(beside, resource));
    }

    private DatedLists(String name, WordingFile file) {
        this.name = name;
        file.entries().forEach((key, properties) -> {
            String where = name + ": " + key;
            Set<String> unknown = new TreeSet<>(properties.keySet());
            unknown.removeAll(PROPERTIES);
            if (!unknown.isEmpty()) {
                throw new IllegalStateException(where + " has unknown properties " + unknown);
            }
            Validity inForce = Validity.from(LocalDate.parse(need(where, properties, "from")));
            String through = properties.get("through");
            Validity days = through == null ? inForce : inForce.through(LocalDate.parse(through));
            boolean verified = switch (need(where, properties, "verified")) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalStateException(where + ": verified is true or false");
            };
            List<ValueSet.Entry> entries =
                    lists.computeIfAbsent(need(where, properties, "list"), _ -> new ArrayList<>());
            for (String value : need(where, properties, "values").split(" ", -1)) {
                entries.add(new ValueSet.Entry(Value.of(value), days, need(where, properties, "basis"), verified));
            }
        });
    }

    private static String need(String where, Map<String, String> properties, String property) {
        String value = properties.get(property);
        if (value == null) {
            throw new IllegalStateException(where + " has no " + property);
        }
        return value;
    }

    /// A list by its name.
    ///
    /// - throws [IllegalStateException] when the file does not hold it
    public ValueSet require(String list) {
        List<ValueSet.Entry> entries = lists.get(list);
        if (entries == null) {
            throw new IllegalStateException(name + ": no list " + list);
        }
        return new ValueSet(list, entries);
    }

    public Set<String> names() {
        return lists.keySet();
    }
}
