package lu.exeat.server.determination;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.determination.AnswerField.Typed;
import lu.exeat.server.determination.AnswerWords.Entered;
import lu.exeat.server.page.FieldProblem;
import lu.exeat.server.page.PageDate;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/// The page of one transaction: it asks what still matters, one question after the other, and shows the answer so far.
///
/// All that was answered stands in the fields of its form, or in its address: the server remembers nothing.
@Controller
class TransactionPage {
    private static final String PAGE = "/transaction";

    /// Asked first, one on a page each: what every provision asks for. After these the engine ranks the questions.
    private static final List<String> OPENING = List.of("activity", "items/0/code", "destination");

    private static final FactType DESCRIPTION = new FactType.Text();

    private final Lawbook lawbook;
    private final Clock clock;
    private final PageLabels labels;
    private final AnswerWords words;
    private final QuestionCards cards;
    private final PartyEntry parties;
    private final AmountEntry amounts;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    TransactionPage(
            Lawbook lawbook,
            Clock clock,
            PageLabels labels,
            AnswerWords words,
            QuestionCards cards,
            PartyEntry parties,
            AmountEntry amounts) {
        this.lawbook = lawbook;
        this.clock = clock;
        this.labels = labels;
        this.words = words;
        this.cards = cards;
        this.parties = parties;
        this.amounts = amounts;
    }

    @RequestMapping(
            path = PAGE,
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView transaction(HttpServletRequest request, Language language) {
        Fields fields = new Fields(request.getParameterMap());
        Answers answers = Answers.of(fields.all());
        String ask = fields.first("ask");
        boolean alone = fields.has("alone");
        if (isEntry(fields.first("change"))) {
            return entry(form(fields.first("change"), answers, language), answers);
        }
        if (fields.has("change")) {
            return alone(fields.first("change"), answers, Entered.NOTHING, language);
        }
        if (fields.has("add")) {
            return alone(FieldPath.description(answers.itemCount()), answers, Entered.NOTHING, language);
        }
        if (fields.has("back")) {
            return page(alone ? answers : answers.withoutLast(), Entered.NOTHING, fields, language);
        }
        if (isEntry(fields.first("remove"))) {
            return page(answers.withoutEntry(fields.first("remove")), Entered.NOTHING, fields, language);
        }
        if (fields.has("remove")) {
            return page(answers.withoutItem(fields.item("remove")), Entered.NOTHING, fields, language);
        }
        if (isEntry(ask)) {
            return entered(ask, answers, fields, language);
        }
        Typed typed = AnswerReading.typed(fields.all());
        if (!fields.has("go")
                && !ask.isEmpty()
                && (fields.has("lang") || fields.has("theme") || fields.has("print") || fields.has("explain"))) {
            Entered kept = new Entered(typed, ""); // another view of the same page: nothing entered is lost or judged
            return alone ? alone(ask, answers, kept, language) : page(answers, kept, fields, language);
        }
        if (ask.isEmpty()) {
            return page(answers, Entered.NOTHING, fields, language);
        }
        return answered(ask, alone, typed, answers, fields, language);
    }

    /// A party or an amount: what is stated and never asked.
    private static boolean isEntry(String path) {
        return PartyEntry.isParty(path) || AmountEntry.isAmount(path);
    }

    private EntryForm form(String path, Answers answers, Language language) {
        return PartyEntry.isParty(path) ? parties.form(path, answers, language) : amounts.form(path, answers, language);
    }

    private ModelAndView entered(String path, Answers answers, Fields fields, Language language) {
        boolean party = PartyEntry.isParty(path);
        PartyEntry.Typed partyTyped = PartyEntry.Typed.of(fields.all());
        AmountEntry.Typed amountTyped = AmountEntry.Typed.of(path, fields.all());
        if (!fields.has("go")) { // another language or theme: nothing entered is lost or judged
            return entry(
                    party
                            ? parties.form(path, answers, partyTyped, language)
                            : amounts.form(path, answers, amountTyped, language),
                    answers);
        }
        EntryReading reading = party
                ? parties.read(path, answers, partyTyped, language)
                : amounts.read(path, answers, amountTyped, language);
        return switch (reading) {
            case EntryReading.Wrong(EntryForm form) -> entry(form, answers);
            case EntryReading.Good(Answers changed) -> page(changed, Entered.NOTHING, fields, language);
        };
    }

    private static ModelAndView entry(EntryForm form, Answers answers) {
        Map<String, Object> model = model(answers, Entered.NOTHING);
        model.put("hasErrors", !form.problems().isEmpty());
        model.put("problems", form.problems());
        model.put("form", form);
        return new ModelAndView("entry", model);
    }

    private ModelAndView answered(
            String path, boolean alone, Typed typed, Answers answers, Fields fields, Language language) {
        Optional<FactType> type =
                path.equals(FieldPath.description(Answers.itemOf(path).orElse(0)))
                        ? Optional.of(DESCRIPTION)
                        : FieldPath.findFact(path, vocabulary).map(FactEntry::type);
        if (type.isEmpty()) {
            return page(answers, Entered.NOTHING, fields, language); // no question of ours
        }
        AnswerReading reading = AnswerReading.read(type.get(), typed);
        if (reading.isGood()) {
            return page(answers.with(path, reading.value()), Entered.NOTHING, fields, language);
        }
        Entered wrong = new Entered(typed, labels.say(language, reading.problem()));
        return alone ? alone(path, answers, wrong, language) : page(answers, wrong, fields, language);
    }

    /// The answer so far; before the first questions are met, and where the answers make no document, something else.
    private ModelAndView page(Answers answers, Entered entered, Fields fields, Language language) {
        Optional<String> first =
                OPENING.stream().filter(path -> answers.find(path).isEmpty()).findFirst();
        if (first.isPresent()) {
            return alone(first.get(), answers, entered, language);
        }
        Parsed<Transaction> transaction = answers.document()
                .then(document -> TransactionReader.shipped().read(document, Optional.empty(), clock));
        return switch (transaction) {
            case Parsed.Refused<Transaction>(List<Problem> problems) -> refused(answers, problems, language);
            case Parsed.Good<Transaction>(Transaction good) ->
                answer(lawbook.answer(good), answers, entered, fields, language);
        };
    }

    private ModelAndView answer(Answer answer, Answers answers, Entered entered, Fields fields, Language language) {
        boolean print = fields.has("print");
        boolean sameAnswer = fields.has("lang") || fields.has("theme");
        String asked = fields.first(sameAnswer && !fields.has("explain") ? "explained" : "explain");
        String explain = print ? ReasonWords.PAPER : asked;
        Map<String, Object> model = model(answers, entered);
        model.put("view", words.view(answer, answers, entered, explain, language));
        model.put("print", print);
        model.put("printed", labels.say(language, "print.printed", PageDate.sayOn(LocalDate.now(clock), language)));
        model.put("explained", explain);
        answers.link(PAGE).ifPresent(link -> model.put("link", link));
        return new ModelAndView("answer", model);
    }

    /// A question alone on its page. One that is no question of ours leads back to the answer.
    private ModelAndView alone(String path, Answers answers, Entered entered, Language language) {
        int item = Answers.itemOf(path).orElse(0);
        Entered filled = entered.equals(Entered.NOTHING) ? filled(path, answers) : entered;
        Citations cited = new Citations(LocalDate.now(clock), language);
        Optional<QuestionCard> card = path.equals(FieldPath.description(item))
                ? Optional.of(cards.description(item, answers, filled, language))
                : FieldPath.findFact(path, vocabulary)
                        .map(entry -> cards.alone(entry, item, answers, filled, cited, language));
        if (card.isEmpty()) {
            return refused(answers, List.of(), language);
        }
        Map<String, Object> model = model(answers, entered);
        model.put("card", card.get());
        model.put("canGoBack", !answers.isEmpty());
        return new ModelAndView("question", model);
    }

    /// The fields filled with the answer that is there already.
    private Entered filled(String path, Answers answers) {
        String value = answers.find(path).orElse("");
        FactType type =
                FieldPath.findFact(path, vocabulary).map(FactEntry::type).orElse(DESCRIPTION);
        return new Entered(AnswerReading.filled(type, value), "");
    }

    private static Map<String, Object> model(Answers answers, Entered entered) {
        Map<String, Object> model = new HashMap<>();
        boolean wrong = !entered.problem().isEmpty();
        model.put("state", answers.byPath());
        model.put("workForm", true);
        model.put("hasErrors", wrong);
        model.put("problems", wrong ? List.of(new FieldProblem("answer", entered.problem())) : List.of());
        return model;
    }

    private ModelAndView refused(Answers answers, List<Problem> problems, Language language) {
        Map<String, Object> model = model(answers, Entered.NOTHING);
        model.put("hasErrors", true);
        model.put(
                "refusals",
                problems.stream()
                        .map(problem -> new Refusal(
                                problem.place().pointer(), problem.found(), ProblemWording.allowed(problem, language)))
                        .toList());
        model.put("workForm", false);
        ModelAndView page = new ModelAndView("refused", model);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// One thing wrong with the facts that came with a page.
    record Refusal(String pointer, String found, String allowed) {}

    /// The fields of a request.
    private record Fields(Map<String, String[]> all) {
        String first(String name) {
            String[] values = all.getOrDefault(name, new String[0]);
            return values.length == 0 ? "" : values[0];
        }

        boolean has(String name) {
            return !first(name).isEmpty();
        }

        int item(String name) {
            return first(name).matches("[0-9]{1,3}") ? Integer.parseInt(first(name)) : -1;
        }
    }
}
