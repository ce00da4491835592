package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.OpenQuestion;
import lu.exeat.law.determination.Reason;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.GeneralAuthorisationStatus;
import lu.exeat.server.page.PageDate;
import lu.exeat.server.page.PageLabels;
import lu.exeat.server.page.PageWords;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// An answer in the words of one language, as its page lays it out.
@Component
class AnswerWords {
    private final PageLabels labels;
    private final QuestionCards cards;
    private final FactWords facts;
    private final ReasonWords reasons;

    AnswerWords(PageLabels labels, QuestionCards cards, FactWords facts, ReasonWords reasons) {
        this.labels = labels;
        this.cards = cards;
        this.facts = facts;
        this.reasons = reasons;
    }

    /// - `typed`: what was entered in the question's fields, and what was wrong with it
    /// - `explain`: which branches of the explanation are shown in full, see [ReasonWords]
    AnswerView view(Answer answer, Answers answers, Entered typed, String explain, Language language) {
        Citations cited = new Citations(answer.transaction().date(), language);
        List<OpenQuestion> asked = cards.listAskable(answer, answers);
        Optional<QuestionCard> card =
                asked.isEmpty() ? Optional.empty() : Optional.of(cards.card(asked, answers, typed, cited, language));
        Banner banner = banner(answer, card.isPresent(), cited, language);
        return new AnswerView(
                banner,
                items(answer, language),
                card,
                notKnown(answer, answers, language),
                facts.groups(answers, answer.transaction().date(), answer.determination(), language),
                reasons.reasons(answer, explain, cited, language));
    }

    private Banner banner(Answer answer, boolean asks, Citations cited, Language language) {
        Ruling ruling = answer.ruling();
        List<Chip> deciding = answer.determination().findings().stream()
                .filter(Finding::deciding)
                .map(finding -> finding.provision().id())
                .distinct()
                .map(id -> cited.chip(id, true, false))
                .toList();
        return new Banner(
                Tone.of(ruling.outcome()),
                PageWords.breakable(AnswerWording.outcomeWord(ruling.outcome().name(), language)),
                sentence(answer, language),
                labels.say(
                        language,
                        "outcome.asOf",
                        PageDate.sayOn(answer.transaction().date(), language)),
                deciding,
                asks,
                lines(answer, language),
                reasons.unverified(answer, cited),
                reasons.unverifiedEntries(answer));
    }

    /// What to do next. A general authorisation that may serve stands in place of "apply first".
    private static String sentence(Answer answer, Language language) {
        Ruling ruling = answer.ruling();
        Optional<Reason> reason = ruling.reason();
        if (reason.isPresent()) {
            return AnswerWording.reason(reason.get().name(), language);
        }
        Optional<GeneralAuthorisationStatus> available = answer.findAvailable();
        return ruling.outcome() == Outcome.AUTHORISATION_REQUIRED && available.isPresent()
                ? AnswerWording.line(
                        "available", language, available.get().authorisation().code())
                : AnswerWording.outcomeSentence(ruling.outcome().name(), language);
    }

    private static List<String> lines(Answer answer, Language language) {
        List<String> lines = new ArrayList<>();
        Ruling ruling = answer.ruling();
        ruling.atLeast()
                .ifPresent(outcome -> lines.add(
                        AnswerWording.line("atLeast", language, AnswerWording.outcomeWord(outcome.name(), language))));
        boolean couldProhibit = answer.determination().openQuestions().stream().anyMatch(OpenQuestion::couldProhibit);
        if (couldProhibit && ruling.outcome() != Outcome.PROHIBITED) {
            lines.add(AnswerWording.line("couldProhibit", language));
        }
        if (!ruling.settled()) {
            lines.add(AnswerWording.line("notSettled", language));
        }
        if (ruling.outcome() == Outcome.NO_AUTHORISATION_REQUIRED) {
            lines.add(AnswerWording.line("partiesNotScreened", language));
        }
        return lines;
    }

    private List<ItemLine> items(Answer answer, Language language) {
        List<Ruling> rulings = answer.determination().items();
        if (rulings.size() < 2) {
            return List.of();
        }
        return IntStream.range(0, rulings.size())
                .mapToObj(item -> new ItemLine(
                        itemLabel(answer, item, rulings.size(), language),
                        Tone.of(rulings.get(item).outcome()),
                        AnswerWording.outcomeWord(rulings.get(item).outcome().name(), language)))
                .toList();
    }

    private static String itemLabel(Answer answer, int item, int count, Language language) {
        String place = AnswerWording.word("item.of", language, item + 1, count);
        return answer.transaction()
                .items()
                .get(item)
                .description()
                .map(description -> place + ": " + description)
                .orElse(place);
    }

    private String notKnown(Answer answer, Answers answers, Language language) {
        long count = cards.countNotKnown(answer, answers);
        return count == 0 ? "" : labels.say(language, "question.skipped", count);
    }

    /// What was entered in the fields of a question.
    ///
    /// - `problem`: what was wrong with it, empty when nothing was
    record Entered(AnswerField.Typed typed, String problem) {
        static final Entered NOTHING = new Entered(AnswerField.Typed.NOTHING, "");
    }
}
