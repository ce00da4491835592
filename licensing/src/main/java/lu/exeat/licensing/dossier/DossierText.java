package lu.exeat.licensing.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.obligation.Obligation;
import lu.exeat.party.mention.GroupMention;
import lu.exeat.party.mention.Mention;
import lu.exeat.party.mention.MentionKind;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// A dossier in words: the groups first, then what else is named, then the obligations with the words that state them.
public final class DossierText {
    private static final WordingFile WORDS = WordingFile.of(DossierText.class, "dossier.yaml");
    private static final int QUOTED = 160;

    private final Language language;
    private final int[] text;
    private final List<String> lines = new ArrayList<>();

    private DossierText(String text, Language language) {
        this.text = text.codePoints().toArray();
        this.language = language;
    }

    /// - `text`: the one that the dossier was read from
    public static String render(Dossier dossier, String text, Language language) {
        DossierText rendering = new DossierText(text, language);
        rendering.groups(dossier.groups());
        for (MentionKind kind : MentionKind.values()) {
            rendering.mentions(kind, dossier.mentions());
        }
        rendering.obligations(dossier.obligations());
        if (rendering.lines.isEmpty()) {
            rendering.lines.add(rendering.say("Nothing"));
        }
        return String.join("\n", rendering.lines) + "\n";
    }

    /// What keeping a text did, as one sentence.
    public static String kept(DossierStore.Kept kept, Language language) {
        return WORDS.require("Kept." + kept.name()).in(language);
    }

    private String say(String key, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    private void heading(String key) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(say(key));
    }

    private void groups(List<GroupMention> groups) {
        for (GroupMention group : groups) {
            heading("Group");
            lines.add("  " + group.name() + where(group.country()));
            group.head().ifPresent(head -> lines.add("  " + say("Head", head)));
            group.members().forEach(member -> lines.add("  - " + member));
            group.notMembers().forEach(one -> lines.add("  - " + say("Why." + one.why(), one.name())));
            if (group.countDiffers()) {
                lines.add("  "
                        + say(
                                "CountDiffers",
                                group.count().orElseThrow(),
                                group.members().size()));
            } else if (group.count().isPresent()) {
                lines.add("  " + say("Count", group.count().getAsInt()));
            }
        }
    }

    private String where(Optional<Country> country) {
        return country.map(one -> " (" + one.name(language) + ")").orElse("");
    }

    private void mentions(MentionKind kind, List<Mention> mentions) {
        List<Mention> these =
                mentions.stream().filter(mention -> mention.kind() == kind).toList();
        if (these.isEmpty()) {
            return;
        }
        heading("Kind." + kind);
        for (Mention mention : these) {
            String times = mention.again().isEmpty()
                    ? ""
                    : " " + say("Times", mention.again().size() + 1);
            lines.add("  " + mention.name() + where(mention.country()) + " ["
                    + mention.span().start() + "–" + mention.span().end() + "]" + times);
        }
    }

    private void obligations(List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return;
        }
        heading("Obligations");
        for (Obligation obligation : obligations) {
            lines.add("  " + obligation.provision() + " [" + obligation.start() + "–" + obligation.end() + "]");
            lines.add("    " + quoted(obligation));
        }
    }

    private String quoted(Obligation obligation) {
        String words =
                new String(text, obligation.start(), obligation.end() - obligation.start()).replaceAll("\\s+", " ");
        int length = words.codePointCount(0, words.length());
        return "“" + (length <= QUOTED ? words : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…") + "”";
    }
}
