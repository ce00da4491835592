package lu.exeat.lawbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.terms.language.Language;

/// What came, what went and what changed in the law between two days.
///
/// A provision is changed when it has rules on both days and they differ, or when a dated list that they use does.
final class DifferencePage {
    private final LawIndex law;
    private final LocalDate before;
    private final LocalDate after;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private DifferencePage(LawIndex law, LocalDate before, LocalDate after, Language language) {
        this.law = law;
        this.before = before;
        this.after = after;
        this.language = language;
    }

    /// - `before`, `after`: different days, the earlier first
    static Page of(LawIndex law, LocalDate before, LocalDate after, Language language) {
        DifferencePage page = new DifferencePage(law, before, after, language);
        page.write();
        return new Page(
                address(before, after),
                language,
                "",
                SheetWording.say(
                        "difference.title", language, WrittenDay.of(before, language), WrittenDay.of(after, language)),
                page.blocks);
    }

    static Address address(LocalDate before, LocalDate after) {
        return new Address("difference-" + before + "-" + after);
    }

    private void write() {
        blocks.add(Block.paragraph(Span.plain(SheetWording.say("difference.lead", language))));
        List<Block.Point> came = new ArrayList<>();
        List<Block.Point> went = new ArrayList<>();
        List<Block.Point> changed = new ArrayList<>();
        for (String id : law.provisions()) {
            List<SheetRule> old = onDay(id, before);
            List<SheetRule> now = onDay(id, after);
            if (old.isEmpty() && !now.isEmpty()) {
                came.add(point(id, now));
            } else if (!old.isEmpty() && now.isEmpty()) {
                went.add(point(id, old));
            } else {
                List<Block.Point> parts = changes(old, now);
                if (!parts.isEmpty()) {
                    changed.add(new Block.Point(named(id), parts, false));
                }
            }
        }
        section("came", came);
        section("went", went);
        section("changed", changed);
        section(
                "lists",
                law.lists().stream()
                        .filter(list -> list.differs(before, after))
                        .map(list -> new Block.Point(
                                List.of(Span.link(list.name(language), Address.ofList(list.slug()))),
                                ListPage.differences(list, before, after, language),
                                true))
                        .toList());
    }

    private List<SheetRule> onDay(String id, LocalDate day) {
        return law.listRules(id).stream()
                .filter(rule -> rule.inForce().contains(day))
                .toList();
    }

    private void section(String key, List<Block.Point> points) {
        blocks.add(Block.heading(2, SheetWording.say("difference." + key, language)));
        blocks.add(
                points.isEmpty()
                        ? Block.paragraph(Span.plain(SheetWording.say("difference.none", language)))
                        : Block.points(points));
    }

    private List<Span> named(String id) {
        return ProvisionSheet.listed(List.of(id), law, language).getFirst().line();
    }

    private Block.Point point(String id, List<SheetRule> rules) {
        List<Span> line = new ArrayList<>(named(id));
        rules.stream()
                .map(rule -> rule.effect()
                        .map(effect -> AnswerWording.outcomeWord(effect.name(), language))
                        .orElseGet(() -> SheetWording.say("heading.authorisation", language, rule.name())))
                .distinct()
                .forEach(word -> line.add(Span.styled(" · " + word, Span.Style.META)));
        return new Block.Point(line, List.of(), false);
    }

    private List<Block.Point> changes(List<SheetRule> old, List<SheetRule> now) {
        List<Block.Point> parts = new ArrayList<>();
        LineDifference.of(lines(old), lines(now))
                .forEach(change -> parts.add(Block.Point.of(
                        Span.styled(change.line(), change.added() ? Span.Style.ADDED : Span.Style.REMOVED))));
        List<DatedList> lists = Stream.concat(old.stream(), now.stream())
                .flatMap(rule -> law.listsOf(rule.when()).stream())
                .distinct()
                .filter(list -> list.differs(before, after))
                .toList();
        if (!lists.isEmpty()) {
            List<Span> line =
                    new ArrayList<>(List.of(Span.plain(SheetWording.say("difference.byLists", language) + ": ")));
            for (DatedList list : lists) {
                if (line.size() > 1) {
                    line.add(Span.plain(", "));
                }
                line.add(Span.link(list.name(language), Address.ofList(list.slug())));
            }
            parts.add(new Block.Point(line, List.of(), false));
        }
        return parts;
    }

    /// The rules as lines: effect, then condition.
    private List<String> lines(List<SheetRule> rules) {
        List<String> lines = new ArrayList<>();
        for (SheetRule rule : rules) {
            rule.effect()
                    .ifPresent(effect -> lines.add(SheetWording.say(
                            "difference.effect", language, AnswerWording.outcomeWord(effect.name(), language))));
            lines.addAll(ConditionTree.lines(rule.when(), law, language));
        }
        return lines;
    }
}
