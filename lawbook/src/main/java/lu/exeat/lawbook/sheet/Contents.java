package lu.exeat.lawbook.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.FactDocument;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// The pages that lead to others: all provisions by act, the vocabulary, all dated lists.
final class Contents {
    private static final int OF_UNION = 3; // segments of reg/2021/821
    private static final int OF_LUXEMBOURG = 5; // segments of lu/loi/2018/06/27

    private Contents() {}

    /// - `differences`: pages that compare days
    static Page provisions(LawIndex law, List<Page> differences, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Span.plain(SheetWording.say("contents.lead", language))));
        if (!differences.isEmpty()) {
            blocks.add(Block.points(differences.stream()
                    .map(page -> Block.Point.of(Span.link(page.title(), page.address())))
                    .toList()));
        }
        Map<String, List<String>> acts = new LinkedHashMap<>();
        law.provisions()
                .forEach(id ->
                        acts.computeIfAbsent(act(id), _ -> new ArrayList<>()).add(id));
        acts.entrySet().stream().filter(act -> !act.getKey().isEmpty()).forEach(act -> {
            blocks.add(Block.heading(2, Citation.of(act.getKey(), language)));
            blocks.add(Block.points(
                    act.getValue().stream().map(id -> entry(law, id, language)).toList()));
        });
        List<String> others = acts.getOrDefault("", List.of());
        if (!others.isEmpty()) {
            blocks.add(Block.heading(2, SheetWording.say("contents.other", language)));
            blocks.add(Block.points(
                    others.stream().map(id -> entry(law, id, language)).toList()));
        }
        return new Page(Address.CONTENTS, language, "", SheetWording.say("contents.title", language), blocks);
    }

    private static Block.Point entry(LawIndex law, String id, Language language) {
        List<Span> line = new ArrayList<>(
                ProvisionSheet.listed(List.of(id), law, language).getFirst().line());
        law.listRules(id).stream()
                .map(rule -> " · " + SheetWording.days(rule.inForce(), language))
                .distinct()
                .forEach(days -> line.add(Span.styled(days, Span.Style.META)));
        return new Block.Point(line, List.of(), false);
    }

    /// The act of a provision's id; empty for law that has no act.
    static String act(String id) {
        String[] segments = id.split("/", -1);
        int length = switch (segments[0]) {
            case "reg", "reg_del" -> OF_UNION;
            case "lu" -> OF_LUXEMBOURG;
            default -> 0;
        };
        return segments.length < length
                ? ""
                : String.join("/", List.of(segments).subList(0, length));
    }

    static Page facts(LawIndex law, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Span.plain(SheetWording.say("facts.lead", language))));
        blocks.add(Block.points(Vocabulary.shipped().listAll().stream()
                .map(entry -> Block.Point.of(
                        Span.linkedCode(entry.name().name(), Address.ofFact(entry.name())),
                        Span.plain(" " + entry.question().in(language))))
                .toList()));
        return new Page(Address.FACTS, language, "", SheetWording.say("facts.title", language), blocks);
    }

    static Page fact(LawIndex law, FactEntry entry, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Rows(List.of(Block.Row.of(
                SheetWording.say("facts.values", language), Span.plain(FactDocument.values(entry.type()))))));
        provisions(blocks, "facts.askedBy", law.listAsking(entry.name()), law, language);
        provisions(blocks, "facts.namedBy", entry.provisions(), law, language);
        return new Page(
                Address.ofFact(entry.name()),
                language,
                entry.name().name(),
                entry.question().in(language),
                blocks);
    }

    private static void provisions(
            List<Block> blocks, String key, Collection<String> ids, LawIndex law, Language language) {
        List<Block.Point> points = ProvisionSheet.listed(ids, law, language);
        if (!points.isEmpty()) {
            blocks.add(Block.heading(2, SheetWording.say(key, language)));
            blocks.add(Block.points(points));
        }
    }

    static Page lists(LawIndex law, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Span.plain(SheetWording.say("lists.lead", language))));
        for (DatedList.Kind kind : DatedList.Kind.values()) {
            blocks.add(Block.heading(2, SheetWording.say("lists." + kind.word(), language)));
            blocks.add(Block.points(law.lists().stream()
                    .filter(list -> list.kind() == kind)
                    .map(list -> Block.Point.of(Span.link(list.name(language), Address.ofList(list.slug()))))
                    .toList()));
        }
        return new Page(Address.LISTS, language, "", SheetWording.say("lists.title", language), blocks);
    }
}
