package lu.exeat.lawbook.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.FactType;
import lu.exeat.terms.language.Language;

/// A fact of the vocabulary as a document.
public final class FactDocument {
    private FactDocument() {}

    public static Map<String, Object> of(FactEntry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fact", entry.name().name());
        document.put("type", entry.type().word());
        document.put("scope", entry.scope().name().toLowerCase(Locale.ROOT));
        document.put("values", values(entry.type()));
        Map<String, Object> questions = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            questions.put(language.code(), entry.question().in(language));
        }
        document.put("question", questions);
        document.put("provisions", entry.provisions());
        return document;
    }

    /// How an answer is written, such as `true|false`.
    public static String values(FactType type) {
        return switch (type) {
            case FactType.YesOrNo _ -> "true|false";
            case FactType.Choice(List<String> words) -> String.join("|", words);
            case FactType.KnowledgeLevel _ -> "none|suspected|aware|informed|unknown";
            case FactType.Day _ -> "YYYY-MM-DD";
            case FactType.CountryCode(List<String> also) ->
                also.isEmpty() ? "ISO 3166-1" : String.join("|", also) + "|ISO 3166-1";
            case FactType.ListCode _ -> "5D001.e, …, NOT_LISTED";
            case FactType.Text _ -> "…";
            case FactType.Number(String unit) -> "0.0 " + unit;
        };
    }
}
