package lu.exeat.lawbook.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// The words of answers, from the wording files beside this class; each file is read when it is first needed.
///
/// Each method throws [IllegalStateException] for a key that has no words.
public final class AnswerWording {
    private static final Map<String, WordingFile> FILES = new ConcurrentHashMap<>();

    private AnswerWording() {}

    /// The ids of all provisions that have a title and a text, in the order of the file.
    public static Set<String> listProvisions() {
        return file("provision-titles.yaml").entries().keySet();
    }

    /// A short title of a provision, 70 characters at most.
    public static String title(String provisionId, Language language) {
        return say("provision-titles.yaml", provisionId, language);
    }

    /// What a provision says, in our own words.
    public static String text(String provisionId, Language language) {
        return say("provision-texts.yaml", provisionId, language);
    }

    public static String outcomeWord(String outcome, Language language) {
        return say("outcomes.yaml", "OUTCOME." + outcome + ".word", language);
    }

    /// What the operator does next.
    public static String outcomeSentence(String outcome, Language language) {
        return say("outcomes.yaml", "OUTCOME." + outcome + ".sentence", language);
    }

    /// Why an outcome is undetermined.
    public static String reason(String reason, Language language) {
        return say("outcomes.yaml", "REASON." + reason, language);
    }

    /// A line that may stand below an outcome, such as `available` with the code of a general authorisation.
    public static String line(String line, Language language, Object... arguments) {
        return say("outcomes.yaml", "LINE." + line, language, arguments);
    }

    public static String duty(String duty, Language language) {
        return say("duties.yaml", duty, language);
    }

    /// The short name of a general authorisation, by its code `EU001` to `EU008`.
    public static String generalAuthorisation(String code, Language language) {
        return say("general-authorisations.yaml", code, language);
    }

    /// Why a general authorisation is not available, or open; `why` is `notListed`, `itemNotCovered`, …
    public static String why(String why, Language language, Object... arguments) {
        return say("general-authorisations.yaml", "WHY." + why, language, arguments);
    }

    /// A word of explanations and of the text output, such as `truth.met` or `heading.duties`.
    public static String word(String key, Language language, Object... arguments) {
        return say("explanation.yaml", key, language, arguments);
    }

    /// The name of a concept that the law defines, such as `export`.
    public static String concept(String concept, Language language) {
        return word("concept." + concept, language);
    }

    /// The label of a fact's value. Dates are written out, countries named; codes, names and numbers, and the values of
    /// facts outside the vocabulary of transactions that are neither yes nor no nor a degree of knowledge, stand as
    /// they are.
    public static String value(String fact, String value, Language language) {
        WordingFile labels = file("values.yaml");
        String own = fact + "." + value;
        if (labels.entries().containsKey(own)) {
            return labels.require(own).in(language);
        }
        return switch (typeOf(fact)) {
            case "boolean" -> labels.require("boolean." + value).in(language);
            case "knowledge" -> labels.require("knowledge." + value).in(language);
            case "country" ->
                Country.findByCode(value).map(country -> country.name(language)).orElse(value);
            case "date" -> WrittenDay.of(LocalDate.parse(value), language);
            case "enum" -> labels.require(own).in(language);
            case "" -> common(labels, value, language);
            default -> value;
        };
    }

    private static String common(WordingFile labels, String value, Language language) {
        String truth = "boolean." + value;
        String known = "knowledge." + value;
        String key = labels.entries().containsKey(truth) ? truth : known;
        return labels.entries().containsKey(key) ? labels.require(key).in(language) : value;
    }

    private static String typeOf(String fact) {
        return Vocabulary.shipped()
                .find(fact)
                .map(entry -> switch (entry.type()) {
                    case FactType.CountryCode _ -> "country";
                    case FactType.YesOrNo _,
                            FactType.Choice _,
                            FactType.KnowledgeLevel _,
                            FactType.Day _,
                            FactType.Text _,
                            FactType.ListCode _,
                            FactType.Number _ -> entry.type().word();
                })
                .orElse("");
    }

    private static String say(String file, String key, Language language, Object... arguments) {
        return file(file).require(key).in(language, arguments);
    }

    private static WordingFile file(String name) {
        return FILES.computeIfAbsent(name, resource -> WordingFile.of(AnswerWording.class, resource));
    }
}
