package lu.exeat.server.provision;

import java.time.LocalDate;
import java.util.List;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;

/// A provision as the API lists it.
///
/// - `provision`: its identifier; `rule`: tells apart several rules of one provision, empty where there is one
/// - `from`, `through`: first and last day in force; without `through` it still is
/// - `verified`: whether its text was read for this encoding; `facts`: what its condition asks for
record ProvisionLine(
        String provision,
        String rule,
        String citation,
        String title,
        String text,
        String effect,
        LocalDate from,
        @Nullable LocalDate through,
        boolean verified,
        List<String> facts) {
    static ProvisionLine of(Provision provision, Language language) {
        String id = provision.id().id();
        return new ProvisionLine(
                id,
                provision.rule(),
                Citation.of(id, language),
                AnswerWording.title(id, language),
                AnswerWording.text(id, language),
                provision.effect().name(),
                provision.inForce().from(),
                provision.inForce().until().map(end -> end.minusDays(1)).orElse(null),
                provision.verified(),
                provision.when().facts().map(fact -> fact.name()).sorted().toList());
    }
}
