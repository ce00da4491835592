package lu.exeat.lawbook.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import lu.exeat.item.classification.ClassificationDocument;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.OpenQuestion;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.ProvisionId;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.lawbook.transaction.Item;
import lu.exeat.lawbook.transaction.ItemClassification;
import lu.exeat.lawbook.transaction.ListKind;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;

/// An answer as the document that programs read: maps, lists, texts, numbers and truth values, in a fixed order.
public final class AnswerDocument {
    private static final Fragments NONE = Fragments.none();

    private AnswerDocument() {}

    /// `{"determination": {…}}`
    public static Map<String, Object> of(Answer answer, Language language, boolean explain) {
        return Map.of("determination", determination(answer, language, explain));
    }

    /// What stands under `determination`; `explain` adds the facts behind each finding.
    public static Map<String, Object> determination(Answer answer, Language language, boolean explain) {
        return determination(answer, language, explain, NONE);
    }

    /// The same for [AnswerJson], of which the parts that come again are made once.
    ///
    /// - `fragments`: of answers in this language
    public static Map<String, Object> determination(
            Answer answer, Language language, boolean explain, Fragments fragments) {
        Map<String, Object> document = new LinkedHashMap<>();
        Ruling ruling = answer.ruling();
        document.put("outcome", ruling.outcome().name());
        ruling.reason().ifPresent(reason -> document.put("reason", reason.name()));
        ruling.atLeast().ifPresent(least -> document.put("atLeast", least.name()));
        if (!ruling.settled()) {
            document.put("settled", false);
        }
        document.put("asOf", answer.transaction().date().toString());
        document.put("lawbook", answer.lawbook());
        document.put("unverified", answer.unverified());
        answer.transaction().authority().map(Country::code).ifPresent(code -> document.put("authority", code));
        document.put("items", items(answer, language));
        List<Finding> findings = answer.findings();
        document.put(
                "findings",
                (explain ? NONE : fragments) // an explanation depends on more than what was found
                        .of(findings, "findings", () -> each(findings, finding -> finding(answer, finding, explain))));
        List<OpenQuestion> questions = answer.determination().openQuestions();
        document.put(
                "openQuestions",
                fragments.of(
                        questions, "openQuestions", () -> each(questions, question -> question(question, language))));
        List<GeneralAuthorisationStatus> authorisations = answer.generalAuthorisations();
        document.put(
                "generalAuthorisations",
                fragments.of(
                        authorisations,
                        named(answer),
                        () -> each(authorisations, status -> authorisation(answer, status, language))));
        List<Object> customs = new ArrayList<>();
        CustomsDocument.listFor(answer).forEach(each -> customs.add(customs(each)));
        document.put("customsDocuments", customs);
        document.put("duties", answer.duties());
        return document;
    }

    private static <T> List<Object> each(List<T> list, Function<T, Object> document) {
        List<Object> documents = new ArrayList<>(list.size());
        list.forEach(one -> documents.add(document.apply(one)));
        return documents;
    }

    /// What the reasons of general authorisations name beside what they rest on: the country and the codes.
    private static List<Object> named(Answer answer) {
        List<Object> named = new ArrayList<>(1 + answer.transaction().items().size());
        named.add(answer.transaction().route().destination());
        answer.transaction().items().forEach(item -> named.add(item.code()));
        return named;
    }

    private static List<Object> items(Answer answer, Language language) {
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < answer.transaction().items().size(); index++) {
            Item item = answer.transaction().items().get(index);
            Ruling ruling = answer.determination().items().get(index);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("item", index);
            item.ref().ifPresent(ref -> document.put("ref", ref));
            document.put("outcome", ruling.outcome().name());
            ruling.reason().ifPresent(reason -> document.put("reason", reason.name()));
            item.code().ifPresent(code -> document.put("code", code));
            ItemClassification.find(item, answer.transaction().date())
                    .ifPresent(own -> putClassification(document, item, own, language));
            items.add(document);
        }
        return items;
    }

    /// The code, where none was declared and the item's own facts settle it; and what they give in full.
    private static void putClassification(
            Map<String, Object> document, Item item, ItemClassification own, Language language) {
        boolean elsewhere =
                item.list().filter(list -> list != ListKind.DUAL_USE).isPresent();
        if (item.code().isEmpty() && !elsewhere) {
            own.findCode().ifPresent(code -> {
                document.put("code", code);
                document.put("codeSource", "CLASSIFICATION");
            });
        }
        document.put(
                "classification",
                own.found()
                        .map(found -> ClassificationDocument.of(found, List.of(), language))
                        .orElseGet(() -> Map.of(
                                "verdict", "OPEN", "listNotHeld", own.day().toString())));
    }

    private static Map<String, Object> finding(Answer answer, Finding finding, boolean explain) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("provision", finding.provision().id().id());
        document.put("truth", finding.truth().name());
        document.put("effect", finding.provision().effect().name());
        document.put("deciding", finding.deciding());
        putItem(document, finding.item());
        if (explain) {
            List<Object> because = new ArrayList<>();
            for (Shown shown : Shown.because(answer.determination().explain(finding))) {
                Map<String, Object> fact = new LinkedHashMap<>();
                fact.put("fact", shown.name());
                shown.value().ifPresent(value -> fact.put("value", value));
                fact.put("origin", shown.origin().kind().name().toLowerCase(java.util.Locale.ROOT));
                if (!shown.origin().detail().isEmpty()) {
                    fact.put("from", shown.origin().detail());
                }
                because.add(fact);
            }
            document.put("because", because);
        }
        return document;
    }

    private static void putItem(Map<String, Object> document, OptionalInt item) {
        if (item.isPresent()) {
            document.put("item", item.getAsInt());
        }
    }

    private static Map<String, Object> question(OpenQuestion question, Language language) {
        FactEntry entry = Vocabulary.shipped().require(question.fact());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fact", question.fact().name());
        document.put("question", entry.question().in(language));
        putItem(document, question.item());
        document.put("type", entry.type().word());
        if (entry.type() instanceof FactType.Choice(List<String> words)) {
            document.put("values", words);
        }
        document.put(
                "wouldDecide",
                question.wouldDecide().stream().map(ProvisionId::id).toList());
        document.put("couldProhibit", question.couldProhibit());
        return document;
    }

    private static Map<String, Object> authorisation(
            Answer answer, GeneralAuthorisationStatus status, Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", status.authorisation().code());
        document.put("status", status.status().name());
        document.put("why", why(answer, status, language));
        return document;
    }

    private static Map<String, Object> customs(CustomsDocument each) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", each.code());
        document.put("authorisation", each.authorisation());
        each.status().ifPresent(status -> document.put("status", status.name()));
        document.put("verified", each.verified());
        return document;
    }

    /// The reasons for which a general authorisation does not serve, or is open, as sentences.
    public static List<String> why(Answer answer, GeneralAuthorisationStatus status, Language language) {
        return status.why().stream()
                .map(why -> sentence(answer, status, why, language))
                .distinct()
                .toList();
    }

    private static String sentence(
            Answer answer, GeneralAuthorisationStatus status, GeneralAuthorisationStatus.Why why, Language language) {
        String question = why.asks()
                .map(fact -> Vocabulary.shipped().require(fact).question().in(language))
                .orElse("");
        if (status.status() == GeneralAuthorisationStatus.Status.OPEN && !question.isEmpty()) {
            return AnswerWording.why("open", language, question);
        }
        if (status.status() == GeneralAuthorisationStatus.Status.OPEN) {
            return AnswerWording.why("appreciation", language);
        }
        Item item = answer.transaction().items().get(why.item());
        return switch (why.key()) {
            case "itemNotCovered", "itemExcluded" -> AnswerWording.why(why.key(), language, code(answer, item));
            case "destinationNotCovered" ->
                answer.transaction()
                        .route()
                        .destination()
                        .map(country -> AnswerWording.why("destinationNotCovered", language, country.name(language)))
                        .orElseGet(() -> AnswerWording.why("destinationUnknown", language));
            case "condition" -> AnswerWording.why("condition", language, question);
            default -> AnswerWording.why(why.key(), language);
        };
    }

    private static String code(Answer answer, Item item) {
        return item.code()
                .or(() -> ItemClassification.find(item, answer.transaction().date())
                        .flatMap(ItemClassification::found)
                        .map(found -> String.join(", ", found.codes()))
                        .filter(codes -> !codes.isEmpty()))
                .orElse("?");
    }

    /// The tone of an outcome, by the words of the visual language: stop, permit, tell, free, open.
    public static String tone(Outcome outcome) {
        return switch (outcome) {
            case PROHIBITED -> "stop";
            case AUTHORISATION_REQUIRED -> "permit";
            case NOTIFICATION_REQUIRED -> "tell";
            case NO_AUTHORISATION_REQUIRED -> "free";
            case INDETERMINATE -> "open";
        };
    }
}
