package lu.exeat.item.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.search.Candidate;
import lu.exeat.terms.language.Language;

/// A classification as a document of maps, lists and texts, for scripts. Field names are part of the interface.
public final class ClassificationDocument {
    private ClassificationDocument() {}

    /// - `candidates`: entries that the item's description suggests, none where it has no description
    public static Map<String, Object> of(Classification classification, List<Candidate> candidates, Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("verdict", classification.verdict().name());
        document.put("codes", classification.codes());
        document.put(
                "releasedBy",
                classification.releasedBy().<Object>map(note -> note).orElse(Optional.empty()));
        document.put("underlying", classification.underlying());
        document.put("alsoCheck", classification.alsoCheck());
        document.put(
                "handOver",
                classification.handOver().stream()
                        .map(next -> ClassificationWording.handOver(next, language))
                        .toList());
        document.put("cite", classification.cite());
        document.put("listVersion", classification.list().day().toString());
        document.put(
                "candidates",
                candidates.stream()
                        .map(candidate -> fields(
                                "code", candidate.code(), "rank", candidate.rank(), "because", candidate.because()))
                        .toList());
        document.put(
                "openQuestions",
                classification.openFacts().stream()
                        .map(open -> fields("fact", open.fact(), "question", question(open, language)))
                        .toList());
        return document;
    }

    static String question(OpenFact open, Language language) {
        return FactVocabulary.shipped().require(open.fact()).question(language);
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }
}
