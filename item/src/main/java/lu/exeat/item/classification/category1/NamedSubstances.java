package lu.exeat.item.classification.category1;

import java.util.ArrayList;
import java.util.List;

/// The names under which an entry lists chemicals, pathogens and toxins: for whoever looks for one.
public final class NamedSubstances {
    private NamedSubstances() {}

    /// Names and CAS numbers of an entry; empty where it lists nothing by name.
    public static List<String> listNames(String entry) {
        List<String> names = new ArrayList<>();
        for (String[] row : NamedThings.rows("chemicals.csv", 3)) {
            if (row[0].startsWith(entry)) {
                names.add(row[1]);
                names.addAll(List.of(NamedThings.names(row[2])));
            }
        }
        for (String[] row : NamedThings.rows("pathogens.csv", 2)) {
            if (row[0].startsWith(entry)) {
                names.addAll(List.of(NamedThings.names(row[1])));
            }
        }
        return names;
    }
}
