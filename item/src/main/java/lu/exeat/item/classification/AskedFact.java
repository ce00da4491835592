package lu.exeat.item.classification;

import java.util.Optional;
import lu.exeat.item.classification.tree.Comparison;
import lu.exeat.law.fact.FactName;

/// A fact that the trees ask, with what its name stands for.
///
/// - `stated`: the fact that someone can state; `flag`: answered by yes or no, else by a word
record AskedFact(FactName name, Optional<Comparison> comparison, String stated, boolean flag) {
    static AskedFact of(FactName name, boolean flag) {
        Optional<Comparison> comparison = Comparison.find(name);
        return new AskedFact(name, comparison, comparison.map(Comparison::fact).orElse(name.name()), flag);
    }
}
