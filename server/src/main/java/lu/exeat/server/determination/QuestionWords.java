package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.server.determination.AnswerField.Choice;
import lu.exeat.server.determination.AnswerField.Kind;
import lu.exeat.server.determination.AnswerField.Typed;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// The fields in which a fact is answered, with their labels in a language.
@Component
class QuestionWords {
    private final PageLabels labels;
    private final ValueWords values;

    QuestionWords(PageLabels labels, ValueWords values) {
        this.labels = labels;
        this.values = values;
    }

    AnswerField field(FactEntry entry, Typed typed, Language language) {
        return switch (entry.type()) {
            case FactType.YesOrNo _ ->
                radios(
                        List.of(
                                new Choice("true", values.say(entry.name(), "true", language), ""),
                                new Choice("false", values.say(entry.name(), "false", language), "")),
                        typed,
                        language);
            case FactType.Choice(List<String> words) ->
                radios(
                        words.stream()
                                .map(word -> new Choice(
                                        word,
                                        values.say(entry.name(), word, language),
                                        values.about(entry, word, language)))
                                .toList(),
                        typed,
                        language);
            case FactType.KnowledgeLevel _ ->
                radios(
                        entry.type().values().stream()
                                .map(word -> new Choice(word, values.say(entry.name(), word, language), ""))
                                .toList(),
                        typed,
                        language);
            case FactType.ListCode _ ->
                entry(
                        "code",
                        List.of(new Choice("NOT_LISTED", labels.say(language, "code.notListed"), "")),
                        List.of(),
                        typed,
                        language);
            case FactType.CountryCode(List<String> also)
            when !also.isEmpty() ->
                entry(
                        "country",
                        also.stream()
                                .map(word -> new Choice(word, values.say(entry.name(), word, language), ""))
                                .toList(),
                        CountryNames.list(language),
                        typed,
                        language);
            case FactType.CountryCode _ ->
                plain(Kind.COUNTRY, "hint.country", CountryNames.list(language), typed, language);
            case FactType.Day _ -> plain(Kind.DATE, "hint.date", List.of(), typed, language);
            case FactType.Number _ -> plain(Kind.NUMBER, "hint.number", List.of(), typed, language);
            case FactType.Text _ -> plain(Kind.TEXT, "", List.of(), typed, language);
        };
    }

    /// The field of an item's description, which is no fact of the law.
    AnswerField description(Typed typed, Language language) {
        return plain(Kind.TEXT, "hint.description", List.of(), typed, language);
    }

    private Choice unknown(Language language) {
        return new Choice(Answers.UNKNOWN, labels.say(language, "answer.unknown"), "");
    }

    private AnswerField radios(List<Choice> choices, Typed typed, Language language) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(unknown(language));
        return new AnswerField(Kind.CHOICE, "", "", "", all, List.of(), typed);
    }

    private AnswerField entry(String kind, List<Choice> others, List<String> offered, Typed typed, Language language) {
        List<Choice> all = new ArrayList<>(others);
        all.add(unknown(language));
        return new AnswerField(
                Kind.ENTRY,
                labels.say(language, "hint." + kind),
                labels.say(language, kind + ".entry"),
                labels.say(language, kind + ".field"),
                all,
                offered,
                typed);
    }

    private AnswerField plain(Kind kind, String hint, List<String> offered, Typed typed, Language language) {
        String shown = hint.isEmpty() ? "" : labels.say(language, hint);
        return new AnswerField(kind, shown, "", "", List.of(), offered, typed);
    }
}
