package lu.exeat.lawbook.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.provision.Provision;
import lu.exeat.terms.language.Language;

/// A provision as a document.
public final class ProvisionDocument {
    private ProvisionDocument() {}

    public static Map<String, Object> of(Provision provision, Language language) {
        String id = provision.id().id();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("provision", id);
        if (!provision.rule().isEmpty()) {
            document.put("rule", provision.rule());
        }
        document.put("citation", Citation.of(id, language));
        document.put("title", AnswerWording.title(id, language));
        document.put("text", AnswerWording.text(id, language));
        document.put("effect", provision.effect().name());
        document.put("from", provision.inForce().from().toString());
        provision
                .inForce()
                .until()
                .ifPresent(until -> document.put("through", until.minusDays(1).toString()));
        document.put("verified", provision.verified());
        document.put(
                "asks",
                provision
                        .when()
                        .facts()
                        .flatMap(fact -> Shown.nameOf(fact).stream())
                        .distinct()
                        .map(FactName::of)
                        .map(FactName::name)
                        .toList());
        return document;
    }
}
