package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus;
import lu.exeat.server.determination.Reasons.General;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Why the answer is what it is, in words: provisions of use to a reader, as the other outputs have them, with their
/// explanations, general authorisations, duties, sources.
@Component
class ReasonWords {
    /// Beyond it what did not decide is left out until it is asked for, so that the page stays light.
    private static final int NODES_SHOWN = 200;

    /// The explanation as it is printed: all is open, and what does not matter is left out.
    static final String PAPER = "paper";

    private final ExplanationWords explanations;

    ReasonWords(ExplanationWords explanations) {
        this.explanations = explanations;
    }

    /// - `explain`: `all` for every node of every tree, the index of a finding for all of its own, `paper` for
    ///   what matters of every tree, else empty
    Reasons reasons(Answer answer, String explain, Citations cited, Language language) {
        List<Branch> tree = new ArrayList<>();
        int nodes = 0;
        List<Finding> findings = answer.findings();
        for (int index = 0; index < findings.size(); index++) {
            String asked = Integer.toString(index);
            boolean all = explain.equals("all") || explain.equals(asked);
            boolean shown = all || explain.equals(PAPER) || findings.get(index).deciding();
            Branch branch = branch(answer, findings.get(index), shown, all, cited, language);
            nodes += branch.size();
            tree.add(shown || nodes <= NODES_SHOWN ? branch : branch.withoutParts(asked));
        }
        return new Reasons(
                tree,
                answer.generalAuthorisations().stream()
                        .map(each -> general(answer, each, language))
                        .toList(),
                answer.duties().stream()
                        .map(duty -> AnswerWording.duty(duty, language))
                        .toList(),
                cited.sources());
    }

    private Branch branch(
            Answer answer, Finding finding, boolean shown, boolean all, Citations cited, Language language) {
        Provision provision = finding.provision();
        return new Branch(
                ExplanationWords.css(finding.truth()),
                AnswerWording.word("truth." + finding.truth(), language),
                AnswerWording.title(provision.id().id(), language),
                List.of(cited.chip(provision.id(), finding.deciding(), !provision.verified())),
                List.of(),
                shown,
                explanations.parts(answer.determination().explain(finding), shown, all, cited, language),
                "");
    }

    private static General general(Answer answer, GeneralAuthorisationStatus each, Language language) {
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
                AnswerDocument.why(answer, each, language));
    }

    /// What nobody has verified and on which the outcome rests. An entry of a dated list, written as `value: act`,
    /// is no provision; see [#unverifiedEntries].
    List<Chip> unverified(Answer answer, Citations cited) {
        return answer.unverified().stream()
                .filter(id -> !isEntry(id))
                .map(id -> cited.chip(new ProvisionId(id), false, true))
                .toList();
    }

    List<String> unverifiedEntries(Answer answer) {
        return answer.unverified().stream().filter(ReasonWords::isEntry).toList();
    }

    private static boolean isEntry(String unverified) {
        return unverified.contains(": ");
    }
}
