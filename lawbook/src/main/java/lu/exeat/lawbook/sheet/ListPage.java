package lu.exeat.lawbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.terms.language.Language;

/// The page of a dated list: its changes day by day, its entries with days and basis, and who uses it.
final class ListPage {
    /// What entries that stand in one row have in common.
    private record Entries(Validity inForce, String basis, boolean verified) {}

    private ListPage() {}

    static Page of(LawIndex law, DatedList list, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, SheetWording.say("list.changes", language)));
        blocks.add(Block.points(changes(list, language)));
        blocks.add(Block.heading(2, SheetWording.say("list.entries", language)));
        blocks.add(entries(law, list, language));
        blocks.add(Block.heading(2, SheetWording.say("list.usedBy", language)));
        blocks.add(Block.points(ProvisionSheet.listed(law.listUsing(list), law, language)));
        return new Page(
                Address.ofList(list.slug()),
                language,
                SheetWording.say("lists." + list.kind().word(), language),
                list.name(language),
                blocks);
    }

    /// A point a day on which the values change; days on which one entry takes over from another change none.
    private static List<Block.Point> changes(DatedList list, Language language) {
        List<Block.Point> points = new ArrayList<>();
        for (LocalDate day : list.values().changes()) {
            if (day.equals(SheetWording.EVER)) {
                points.add(Block.Point.of(Span.plain(SheetWording.say("list.noChange", language))));
                continue;
            }
            List<Block.Point> parts = differences(list, day.minusDays(1), day, language);
            if (!parts.isEmpty()) {
                points.add(new Block.Point(List.of(Span.plain(WrittenDay.of(day, language))), parts, false));
            }
        }
        return points;
    }

    /// What came and what went between two days.
    static List<Block.Point> differences(DatedList list, LocalDate before, LocalDate after, Language language) {
        List<Block.Point> parts = new ArrayList<>();
        Collection<String> came = list.came(before, after);
        Collection<String> went = list.came(after, before);
        if (!came.isEmpty()) {
            parts.add(Block.Point.of(Span.styled(shown(list, came, language), Span.Style.ADDED)));
        }
        if (!went.isEmpty()) {
            parts.add(Block.Point.of(Span.styled(shown(list, went, language), Span.Style.REMOVED)));
        }
        return parts;
    }

    private static String shown(DatedList list, Collection<String> values, Language language) {
        return values.stream().map(value -> list.shown(value, language)).collect(Collectors.joining(", "));
    }

    private static Block entries(LawIndex law, DatedList list, Language language) {
        Map<Entries, List<String>> rows = new LinkedHashMap<>();
        for (ValueSet.Entry entry : list.values().entries()) {
            rows.computeIfAbsent(new Entries(entry.inForce(), entry.basis(), entry.verified()), _ -> new ArrayList<>())
                    .add(entry.value().text());
        }
        List<List<List<Span>>> cells = new ArrayList<>();
        rows.forEach((entries, values) -> {
            List<Span> basis = new ArrayList<>(List.of(basis(law, entries.basis(), language)));
            if (!entries.verified()) {
                basis.add(Span.plain(" "));
                basis.add(Span.styled(AnswerWording.word("mark.unverified", language), Span.Style.MARK));
            }
            cells.add(List.of(
                    List.of(Span.plain(shown(list, values, language))),
                    List.of(Span.plain(SheetWording.days(entries.inForce(), language))),
                    basis));
        });
        return new Block.Table(
                list.name(language),
                List.of(
                        SheetWording.say("list.values", language),
                        SheetWording.say("row.inForce", language),
                        SheetWording.say("list.basis", language)),
                cells);
    }

    /// An act that put a value on the list: cited where it has an identifier, else as it is noted.
    private static Span basis(LawIndex law, String basis, Language language) {
        if (law.knows(basis)) {
            return Span.link(Citation.of(basis, language), Address.ofProvision(basis));
        }
        boolean identifier = basis.startsWith("reg/") || basis.startsWith("reg_del/") || basis.startsWith("lu/");
        return Span.plain(identifier ? Citation.of(basis, language) : basis);
    }
}
