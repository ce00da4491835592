package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.law.truth.Truth;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Why;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.determination.Reasons.General;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Why the answer is what it is, in words: provisions with their explanations, general authorisations, duties, sources.
@Component
class ReasonWords {
    private final ExplanationWords explanations;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    ReasonWords(ExplanationWords explanations) {
        this.explanations = explanations;
    }

    Reasons reasons(Answer answer, boolean all, Citations cited, Language language) {
        List<Branch> tree = new ArrayList<>();
        for (Finding finding : answer.determination().findings()) {
            tree.add(branch(answer, finding, all, cited, language));
        }
        return new Reasons(
                tree,
                answer.generalAuthorisations().stream()
                        .map(each -> general(each, answer.transaction(), language))
                        .toList(),
                answer.duties().stream()
                        .map(duty -> AnswerWording.duty(duty, language))
                        .toList(),
                cited.sources());
    }

    private Branch branch(Answer answer, Finding finding, boolean all, Citations cited, Language language) {
        Provision provision = finding.provision();
        boolean path = finding.deciding();
        return new Branch(
                ExplanationWords.css(finding.truth()),
                AnswerWording.word("truth." + finding.truth(), language),
                AnswerWording.title(provision.id().id(), language),
                List.of(cited.chip(provision.id(), finding.deciding(), !provision.verified())),
                List.of(),
                path || all,
                explanations.parts(answer.determination().explain(finding), path, all, cited, language));
    }

    private General general(GeneralAuthorisationStatus each, Transaction transaction, Language language) {
        String code = each.authorisation().code();
        Tone tone = switch (each.status()) {
            case AVAILABLE -> Tone.FREE;
            case NOT_AVAILABLE -> Tone.PERMIT;
            case OPEN -> Tone.OPEN;
        };
        return new General(
                code + ", " + AnswerWording.generalAuthorisation(code, language),
                tone,
                AnswerWording.word("status." + each.status(), language),
                each.why().stream()
                        .map(why -> why(why, transaction, language))
                        .distinct()
                        .toList());
    }

    private String why(Why why, Transaction transaction, Language language) {
        String asked = why.asks()
                .flatMap(vocabulary::find)
                .map(entry -> entry.question().in(language))
                .orElse("");
        String argument = switch (why.key()) {
            case "itemNotCovered" -> transaction.items().get(why.item()).code().orElse("");
            case "destinationNotCovered" ->
                transaction
                        .route()
                        .destination()
                        .map(country -> country.name(language))
                        .orElse("");
            default -> asked;
        };
        return AnswerWording.why(why.key(), language, argument);
    }

    /// Provisions that were not verified and on which the outcome rests; what is no provision is said in words.
    List<Chip> unverified(Answer answer, Citations cited, Language language) {
        Set<String> provisions = answer.determination().findings().stream()
                .filter(finding -> finding.truth() != Truth.FALSE)
                .map(finding -> finding.provision().id().id())
                .collect(Collectors.toSet());
        return answer.unverified().stream()
                .filter(provisions::contains)
                .map(id -> cited.chip(new ProvisionId(id), false, true))
                .toList();
    }
}
