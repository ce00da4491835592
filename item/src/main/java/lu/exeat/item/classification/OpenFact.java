package lu.exeat.item.classification;

import java.util.List;

/// A fact whose answer could change the codes.
///
/// - `codes`: the lines that wait for it, at most [#MOST_CODES]
public record OpenFact(String fact, List<String> codes) {
    public static final int MOST_CODES = 12;

    public OpenFact {
        codes = codes.stream().limit(MOST_CODES).toList();
    }
}
