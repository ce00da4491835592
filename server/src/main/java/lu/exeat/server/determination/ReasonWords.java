package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.provision.Provision;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerDocument;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.CustomsDocument;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus;
import lu.exeat.server.determination.Reasons.General;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Why the answer is what it is, in words: provisions of use to a reader, as the other outputs have them, with their
/// explanations, general authorisations, duties, sources.
@Component
class ReasonWords {
    /// Nodes and citations below the findings: more would make the page of an act of which little is known heavier than
    /// the 40 KB that a page may weigh.
    private static final int MOST_SHOWN = 28;

    /// The explanation as it is printed: all is open, and what does not matter is left out.
    static final String PAPER = "paper";

    private final ExplanationWords explanations;

    ReasonWords(ExplanationWords explanations) {
        this.explanations = explanations;
    }

    /// - `explain`: a node to show, see [Folding.Asked]; a general authorisation; `paper` for what matters of all; else
    ///   empty
    Reasons reasons(Answer answer, String explain, Citations cited, Language language) {
        boolean paper = explain.equals(PAPER);
        Folding.Asked asked = Folding.Asked.of(explain);
        List<Branch> trees = new ArrayList<>();
        Citations apart = cited.apart();
        List<Finding> findings = answer.findings();
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            boolean shown = paper || asked.isFor(index) || finding.deciding();
            Branch tree = branch(answer, finding, shown, asked.whole() && asked.isFor(index), apart, language);
            trees.add(
                    asked.isFor(index) && !asked.whole() && hasMore(answer, finding, tree, apart, language)
                            ? tree.withMore("w" + index)
                            : tree);
        }
        UnaryOperator<Branch> cite =
                node -> node.withChips(node.chips().stream().map(cited::again).toList());
        List<Branch> folded = Folding.fold(trees, asked, paper ? Integer.MAX_VALUE : MOST_SHOWN, cite);
        Set<ProvisionId> titled = paper
                ? Set.of()
                : findings.stream().map(finding -> finding.provision().id()).collect(Collectors.toSet());
        List<CustomsDocument> customs = CustomsDocument.listFor(answer);
        return new Reasons(
                folded,
                answer.generalAuthorisations().stream()
                        .map(each -> general(answer, each, explain, language))
                        .toList(),
                CustomsDocument.lines(customs, language),
                CustomsDocument.notes(customs, language),
                answer.duties().stream()
                        .map(duty -> AnswerWording.duty(duty, language))
                        .toList(),
                cited.sources(titled));
    }

    /// Whether there are parts on which the truth of a finding does not rest.
    private boolean hasMore(Answer answer, Finding finding, Branch tree, Citations apart, Language language) {
        return branch(answer, finding, true, true, apart, language).size() > tree.size();
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

    private static General general(Answer answer, GeneralAuthorisationStatus each, String explain, Language language) {
        String code = each.authorisation().code();
        Tone tone = switch (each.status()) {
            case AVAILABLE -> Tone.FREE;
            case NOT_AVAILABLE -> Tone.PERMIT;
            case OPEN -> Tone.OPEN;
        };
        List<String> why = AnswerDocument.why(answer, each, language);
        boolean all = explain.equals(PAPER) || explain.equals(code) || why.size() < 2;
        return new General(
                code + ", " + AnswerWording.generalAuthorisation(code, language),
                tone,
                AnswerWording.word("status." + each.status(), language),
                all ? why : why.subList(0, 1),
                all ? 0 : why.size() - 1,
                code);
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
