package lu.exeat.item.classification;

import java.util.List;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.Wording;

/// A fact that can be stated of an item.
///
/// - `unit`: of a number, empty where it has none; `values`: the usual words, empty where any can stand
public record FactEntry(String name, FactType type, String unit, List<String> values, Wording question) {
    public FactEntry {
        values = List.copyOf(values);
    }

    /// The question with its unit.
    public String question(Language language) {
        return unit.isEmpty() ? question.in(language) : question.in(language) + " (" + unit + ")";
    }
}
