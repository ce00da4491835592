package lu.exeat.item.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;

/// Annex I of Regulation (EU) 2021/821 and its predecessor by date: codes down to the last sub-item.
///
/// The days are those of Regulation (EU) 2021/821 and of its delegated acts 2022/1, 2023/66, 2023/996, 2023/2616,
/// 2024/2547 and 2025/2003. Before 9 September 2021 the list of 2021 stands in for the earlier ones; [#VERIFIED_FROM]
/// says from when on that was checked.
public final class ControlList {
    /// The first day for which the codes were checked against a text; earlier days rest on the list of 2021.
    public static final LocalDate VERIFIED_FROM = LocalDate.of(2021, 7, 20);

    private static final LocalDate FIRST = LocalDate.of(2009, 8, 27);
    private static final String NAME = "anx_I";

    private final NavigableMap<String, Validity> codes = new TreeMap<>();

    /// The list as it is shipped.
    public static ControlList annexOne() {
        ControlList list = new ControlList();
        Map<String, Validity> validities = new HashMap<>(); // a few, on thousands of codes
        for (String[] row : Rows.of("annex-1-codes.csv", 3)) {
            list.codes.put(row[0], validities.computeIfAbsent(row[1] + "/" + row[2], _ -> validity(row[1], row[2])));
        }
        return list;
    }

    private ControlList() {}

    /// - `from`, `through`: days, empty where there is none
    private static Validity validity(String from, String through) {
        Validity validity = Validity.from(from.isEmpty() ? FIRST : LocalDate.parse(from));
        return through.isEmpty() ? validity : validity.through(LocalDate.parse(through));
    }

    public boolean contains(String code, LocalDate day) {
        Validity validity = codes.get(code);
        return validity != null && validity.contains(day);
    }

    /// Whether the code stands in the list on some day.
    public boolean knows(String code) {
        return codes.containsKey(code);
    }

    public Collection<String> listCodes() {
        return codes.keySet();
    }

    /// All codes, each while it is in force.
    public ValueSet all() {
        return where(NAME, _ -> true);
    }

    /// The codes that satisfy a condition, each while it is in force.
    public ValueSet where(String name, Predicate<String> wanted) {
        List<ValueSet.Entry> entries = new ArrayList<>();
        codes.forEach((code, inForce) -> {
            if (wanted.test(code)) {
                entries.add(entry(code, inForce));
            }
        });
        return new ValueSet(name, entries);
    }

    /// The codes at or below any of these, each while it is in force.
    public ValueSet under(String name, Collection<String> tops) {
        NavigableMap<String, Validity> found = new TreeMap<>();
        for (String top : tops) {
            Validity own = codes.get(top);
            if (own != null) {
                found.put(top, own);
            }
            found.putAll(codes.subMap(top + ".", top + "/")); // the stroke follows the point
        }
        return of(name, found);
    }

    private static ValueSet of(String name, NavigableMap<String, Validity> found) {
        List<ValueSet.Entry> entries = new ArrayList<>(found.size());
        found.forEach((code, inForce) -> entries.add(entry(code, inForce)));
        return new ValueSet(name, entries);
    }

    private static ValueSet.Entry entry(String code, Validity inForce) {
        return new ValueSet.Entry(Value.of(code), inForce, NAME, true);
    }

    /// The codes that have one of these below them, each while it is in force: of what they cover, these are a part.
    public ValueSet above(String name, Collection<String> points) {
        NavigableMap<String, Validity> found = new TreeMap<>();
        for (String point : points) {
            for (int dot = point.lastIndexOf('.'); dot > 0; dot = point.lastIndexOf('.', dot - 1)) {
                String above = point.substring(0, dot);
                Validity inForce = codes.get(above);
                if (inForce != null) {
                    found.put(above, inForce);
                }
            }
        }
        return of(name, found);
    }

    /// Whether a code is another or lies below it: `5A001.j.1.a` lies below `5A001.j`, `5A0010` not below `5A001`.
    public static boolean isUnder(String code, String top) {
        return code.startsWith(top) && (code.length() == top.length() || code.charAt(top.length()) == '.');
    }
}
