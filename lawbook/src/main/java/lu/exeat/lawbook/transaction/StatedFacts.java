package lu.exeat.lawbook.transaction;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.FactVocabulary;
import lu.exeat.item.classification.ItemDocument;
import lu.exeat.item.classification.Statement;
import lu.exeat.item.classification.StatementReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// The answers to questions of classification among the facts of an item: by the same names and in the same form as in
/// a file of facts, with `otherFacts: false` where all others are false.
///
/// A fact that the law asks too, such as `principalElement`, is read for both.
final class StatedFacts {
    private StatedFacts() {}

    /// Empty where nothing beyond the facts of the law was stated: their vocabulary is long, and most documents do
    /// without it.
    ///
    /// - `ofLaw`: the names that the law has for facts of an item; a name of neither is noted as a problem
    static Optional<Statement> read(Node.Mapping facts, Set<String> ofLaw, Problems problems) {
        if (ofLaw.containsAll(facts.fields().keySet())) {
            return Optional.empty();
        }
        Set<String> allowed = new HashSet<>(ofLaw);
        allowed.add(ItemDocument.OTHER_FACTS);
        Map<String, Node> stated = new LinkedHashMap<>();
        facts.fields().forEach((name, node) -> {
            if (FactVocabulary.shipped().find(name).isPresent()) {
                allowed.add(name);
                stated.put(name, node);
            }
        });
        facts.allowOnly(allowed, problems);
        return Optional.of(StatementReader.read(
                new Node.Mapping(facts.place(), stated), ItemDocument.others(facts, problems), problems));
    }
}
