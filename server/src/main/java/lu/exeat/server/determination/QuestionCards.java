package lu.exeat.server.determination;

import java.util.List;
import lu.exeat.law.determination.OpenQuestion;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.determination.AnswerWords.Entered;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// Open questions as cards, in the order in which the engine ranks them. What was met with "I do not know" is not asked
/// again.
@Component
class QuestionCards {
    private static final int NEXT_SHOWN = 3;

    private final PageLabels labels;
    private final QuestionWords words;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    QuestionCards(PageLabels labels, QuestionWords words) {
        this.labels = labels;
        this.words = words;
    }

    private FactEntry entry(OpenQuestion question) {
        return vocabulary.require(question.fact());
    }

    private String path(OpenQuestion question) {
        return FieldPath.of(entry(question), question.item().orElse(0));
    }

    List<OpenQuestion> listAskable(Answer answer, Answers answers) {
        return answer.determination().openQuestions().stream()
                .filter(question -> answers.find(path(question)).isEmpty())
                .toList();
    }

    /// How many questions that still matter were met with "I do not know".
    long countNotKnown(Answer answer, Answers answers) {
        return answer.determination().openQuestions().stream()
                .filter(question -> answers.isUnknown(path(question)))
                .count();
    }

    /// The first of the questions, and what comes after it.
    QuestionCard card(List<OpenQuestion> asked, Answers answers, Entered entered, Citations cited, Language language) {
        OpenQuestion first = asked.getFirst();
        FactEntry entry = entry(first);
        return new QuestionCard(
                path(first),
                number(answers, language),
                labels.say(language, "question.left", asked.size()),
                entry.question().in(language),
                about(entry, first.item().orElse(0), answers, language),
                words.field(entry, entered.typed(), language),
                first.wouldDecide().stream().map(cited::chip).toList(),
                first.couldProhibit() ? AnswerWording.line("couldProhibit", language) : "",
                entered.problem(),
                asked.stream()
                        .skip(1)
                        .limit(NEXT_SHOWN)
                        .map(question -> entry(question).question().in(language))
                        .toList());
    }

    /// A question that is asked alone on its page: the first one, or one whose answer is changed.
    QuestionCard alone(
            FactEntry entry, int item, Answers answers, Entered entered, Citations cited, Language language) {
        return new QuestionCard(
                FieldPath.of(entry, item),
                number(answers, language),
                "",
                entry.question().in(language),
                about(entry, item, answers, language),
                words.field(entry, entered.typed(), language),
                entry.provisions().stream()
                        .map(lu.exeat.law.provision.ProvisionId::new)
                        .map(cited::chip)
                        .toList(),
                "",
                entered.problem(),
                List.of());
    }

    /// The question for an item's description.
    QuestionCard description(int item, Answers answers, Entered entered, Language language) {
        return new QuestionCard(
                FieldPath.description(item),
                labels.say(language, "facts.item", item + 1),
                "",
                labels.say(language, "question.description"),
                "",
                words.description(entered.typed(), language),
                List.of(),
                "",
                entered.problem(),
                List.of());
    }

    private String number(Answers answers, Language language) {
        return labels.say(language, "question.number", answers.entryCount() + 1);
    }

    /// Which item it is about, where there are several.
    private String about(FactEntry entry, int item, Answers answers, Language language) {
        return entry.scope() == FactEntry.Scope.ITEM && answers.itemCount() > 1
                ? labels.say(language, "question.item", item + 1)
                : "";
    }
}
