package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.OpenQuestion;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus.Status;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// An answer as text for people: outcome first, then why, then open questions, then duties.
///
/// Lines without width and colour; who prints them knows the paper.
public final class AnswerText {
    /// How a line is meant.
    public enum Kind {
        OUTCOME,
        SENTENCE,
        META,
        HEADING,
        POINT,
        DETAIL
    }

    public record Line(Kind kind, String text) {}

    private static final int REASONS_SHOWN = 3;

    private final Answer answer;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    private AnswerText(Answer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    public static List<Line> of(Answer answer, Language language) {
        AnswerText text = new AnswerText(answer, language);
        text.outcome();
        text.items();
        text.lines.addAll(ClassificationLines.of(answer, language));
        text.why();
        text.questions();
        text.authorisations();
        text.customs();
        text.duties();
        text.sources();
        return List.copyOf(text.lines);
    }

    private void line(Kind kind, String text) {
        lines.add(new Line(kind, text));
    }

    private String word(String key, Object... arguments) {
        return AnswerWording.word(key, language, arguments);
    }

    private void heading(String key) {
        line(Kind.HEADING, word("heading." + key));
    }

    private void outcome() {
        Ruling ruling = answer.ruling();
        line(Kind.OUTCOME, AnswerWording.outcomeWord(ruling.outcome().name(), language));
        Optional<GeneralAuthorisationStatus> available = answer.findAvailable();
        if (ruling.reason().isPresent()) {
            line(Kind.SENTENCE, AnswerWording.reason(ruling.reason().get().name(), language));
        } else if (available.isPresent() && ruling.outcome() == Outcome.AUTHORISATION_REQUIRED) {
            String code = available.get().authorisation().code();
            line(Kind.SENTENCE, AnswerWording.line("available", language, code));
        } else {
            line(Kind.SENTENCE, AnswerWording.outcomeSentence(ruling.outcome().name(), language));
        }
        ruling.atLeast()
                .ifPresent(least -> line(
                        Kind.SENTENCE,
                        AnswerWording.line("atLeast", language, AnswerWording.outcomeWord(least.name(), language))));
        if (!ruling.settled()) {
            line(Kind.SENTENCE, AnswerWording.line("notSettled", language));
        }
        if (answer.determination().openQuestions().stream().anyMatch(OpenQuestion::couldProhibit)) {
            line(Kind.SENTENCE, AnswerWording.line("couldProhibit", language));
        }
        if (ruling.outcome() == Outcome.NO_AUTHORISATION_REQUIRED) {
            line(Kind.SENTENCE, AnswerWording.line("partiesNotScreened", language));
        }
        line(Kind.META, word("heading.lawOf", WrittenDay.of(answer.transaction().date(), language)));
    }

    private void items() {
        if (answer.transaction().items().size() < 2) {
            return;
        }
        heading("items");
        for (int index = 0; index < answer.transaction().items().size(); index++) {
            Item item = answer.transaction().items().get(index);
            String name = item.description().or(item::code).orElse("");
            String outcome = AnswerWording.outcomeWord(
                    answer.determination().items().get(index).outcome().name(), language);
            String number =
                    word("item.of", index + 1, answer.transaction().items().size());
            line(Kind.POINT, number + (name.isEmpty() ? "" : ", " + name) + ": " + outcome);
        }
    }

    private void why() {
        List<Finding> findings = answer.findings();
        if (findings.isEmpty()) {
            return;
        }
        heading("why");
        Set<List<String>> told = new HashSet<>(); // two rules of one provision may fail for the same reason
        for (Finding finding : findings) {
            List<Line> reason = reason(finding);
            if (told.add(reason.stream().map(Line::text).toList())) {
                lines.addAll(reason);
            }
        }
    }

    private List<Line> reason(Finding finding) {
        List<Line> reason = new ArrayList<>();
        String id = finding.provision().id().id();
        String truth = word("truth." + finding.truth().name());
        String deciding = finding.deciding() ? ", " + word("mark.deciding") : "";
        reason.add(new Line(Kind.POINT, Citation.of(id, language) + " — " + truth + deciding));
        reason.add(new Line(Kind.DETAIL, AnswerWording.title(id, language)));
        for (Shown shown : Shown.because(answer.determination().explain(finding))) {
            reason.add(new Line(Kind.DETAIL, fact(shown)));
        }
        return reason;
    }

    private String fact(Shown shown) {
        String tag = word("origin." + shown.origin().kind().name());
        String value = shown.value()
                .map(each -> each.contains("|") ? each : AnswerWording.value(shown.name(), each, language))
                .orElse("?");
        return shown.name() + ": " + value + " [" + tag + "]";
    }

    private void questions() {
        if (answer.determination().openQuestions().isEmpty()) {
            return;
        }
        heading("openQuestions");
        int rank = 1;
        for (OpenQuestion question : answer.determination().openQuestions()) {
            FactEntry entry = Vocabulary.shipped().require(question.fact());
            String item =
                    question.item().isPresent() && answer.transaction().items().size() > 1
                            ? " ("
                                    + word(
                                            "item.of",
                                            question.item().getAsInt() + 1,
                                            answer.transaction().items().size())
                                    + ")"
                            : "";
            line(Kind.POINT, rank++ + ". " + entry.question().in(language) + item);
            line(Kind.DETAIL, question.fact().name() + " = " + FactDocument.values(entry.type()));
            List<String> ids = question.wouldDecide().stream()
                    .map(ProvisionId::id)
                    .map(id -> Citation.of(id, language))
                    .toList();
            line(Kind.DETAIL, word("question.wouldDecide", String.join("; ", ids)));
        }
    }

    /// Those that serve or are open; where none does, one line with those that do not.
    private void authorisations() {
        boolean required = answer.outcome() == Outcome.AUTHORISATION_REQUIRED
                || answer.ruling()
                        .atLeast()
                        .filter(Outcome.AUTHORISATION_REQUIRED::equals)
                        .isPresent();
        if (!required || answer.generalAuthorisations().isEmpty()) {
            return;
        }
        heading("generalAuthorisations");
        List<String> none = new ArrayList<>();
        for (GeneralAuthorisationStatus status : answer.generalAuthorisations()) {
            String code = status.authorisation().code();
            if (status.status() == Status.NOT_AVAILABLE) {
                none.add(code);
                continue;
            }
            line(
                    Kind.POINT,
                    code + " " + AnswerWording.generalAuthorisation(code, language) + ": "
                            + word("status." + status.status().name()));
            List<String> why = AnswerDocument.why(answer, status, language);
            why.stream().limit(REASONS_SHOWN).forEach(reason -> line(Kind.DETAIL, reason));
            if (why.size() > REASONS_SHOWN) {
                line(Kind.DETAIL, word("more", why.size() - REASONS_SHOWN));
            }
        }
        if (!none.isEmpty()) {
            line(Kind.POINT, String.join(", ", none) + ": " + word("status." + Status.NOT_AVAILABLE.name()));
        }
    }

    private void customs() {
        List<CustomsDocument> documents = CustomsDocument.listFor(answer);
        if (documents.isEmpty()) {
            return;
        }
        heading("customsDocuments");
        CustomsDocument.lines(documents, language).forEach(each -> line(Kind.POINT, each));
        CustomsDocument.notes(documents, language).forEach(each -> line(Kind.DETAIL, each));
    }

    private void duties() {
        if (answer.duties().isEmpty()) {
            return;
        }
        heading("duties");
        answer.duties().forEach(duty -> line(Kind.POINT, AnswerWording.duty(duty, language)));
    }

    private void sources() {
        List<String> unverified = answer.unverified();
        if (!unverified.isEmpty()) {
            heading("unverified");
            unverified.forEach(each -> line(Kind.POINT, source(each)));
        }
        line(Kind.META, "lawbook " + answer.lawbook());
    }

    private String source(String id) {
        boolean isId = id.toLowerCase(Locale.ROOT).equals(id) && id.contains("/") && !id.contains(" ");
        return isId || id.startsWith("reg/") ? Citation.of(id, language) : id;
    }
}
