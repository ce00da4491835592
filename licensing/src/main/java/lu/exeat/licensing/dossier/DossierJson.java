package lu.exeat.licensing.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.obligation.Obligation;
import lu.exeat.party.mention.GroupMention;
import lu.exeat.party.mention.Mention;
import lu.exeat.party.mention.Span;

/// A dossier as JSON. What is absent is left out; names are final, scripts read them.
public final class DossierJson {
    private DossierJson() {}

    /// Indented, with a line break at the end.
    public static String of(Dossier dossier) {
        return AnswerJson.indented(document(dossier));
    }

    /// The same as maps, lists and single values.
    public static Map<String, Object> document(Dossier dossier) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "mentions",
                dossier.mentions().stream().map(DossierJson::mention).toList());
        document.put("groups", dossier.groups().stream().map(DossierJson::group).toList());
        document.put(
                "obligations",
                dossier.obligations().stream().map(DossierJson::obligation).toList());
        return document;
    }

    private static Map<String, Object> mention(Mention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", mention.name());
        fields.put("kind", mention.kind().name());
        mention.legalForm().ifPresent(form -> fields.put("legalForm", form));
        mention.country().ifPresent(country -> fields.put("country", country.code()));
        fields.put("start", mention.span().start());
        fields.put("end", mention.span().end());
        if (!mention.again().isEmpty()) {
            fields.put("again", mention.again().stream().map(DossierJson::place).toList());
        }
        return fields;
    }

    private static List<Integer> place(Span span) {
        return List.of(span.start(), span.end());
    }

    private static Map<String, Object> group(GroupMention group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", group.name());
        group.country().ifPresent(country -> fields.put("country", country.code()));
        group.head().ifPresent(head -> fields.put("head", head));
        group.count().ifPresent(count -> fields.put("count", count));
        if (group.countDiffers()) {
            fields.put("countDiffers", true);
        }
        fields.put("members", group.members());
        if (!group.notMembers().isEmpty()) {
            fields.put(
                    "notMembers",
                    group.notMembers().stream().map(DossierJson::notMember).toList());
        }
        return fields;
    }

    private static Map<String, Object> notMember(GroupMention.NotMember one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", one.name());
        fields.put("why", one.why().name());
        return fields;
    }

    private static Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", obligation.start());
        fields.put("end", obligation.end());
        fields.put("provision", obligation.provision());
        return fields;
    }
}
