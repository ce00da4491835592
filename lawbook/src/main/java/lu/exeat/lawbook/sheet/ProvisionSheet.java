package lu.exeat.lawbook.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.FactName;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;

/// The page of a provision, so that a lawyer reviews a page and no program.
final class ProvisionSheet {
    private final LawIndex law;
    private final String id;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private ProvisionSheet(LawIndex law, String id, Language language) {
        this.law = law;
        this.id = id;
        this.language = language;
    }

    static Page of(LawIndex law, String id, Language language) {
        ProvisionSheet sheet = new ProvisionSheet(law, id, language);
        sheet.statement();
        law.listRules(id).forEach(sheet::rule);
        law.listDefinitions(id).forEach(sheet::definition);
        sheet.questions();
        sheet.lists();
        sheet.neighbours();
        sheet.cases();
        sheet.heading("identifier");
        sheet.blocks.add(Block.paragraph(Span.styled(id, Span.Style.CODE)));
        return new Page(
                Address.ofProvision(id),
                language,
                Citation.of(id, language),
                AnswerWording.title(id, language),
                sheet.blocks);
    }

    private String say(String key, Object... arguments) {
        return SheetWording.say(key, language, arguments);
    }

    private void heading(String key) {
        blocks.add(Block.heading(2, say("heading." + key)));
    }

    private void statement() {
        heading("statement");
        blocks.add(new Block.Quote(AnswerWording.text(id, language)));
        blocks.add(Block.paragraph(Span.styled(say("statement.note"), Span.Style.META)));
        if (law.listRules(id).isEmpty()) {
            blocks.add(Block.paragraph(Span.plain(say("rule.none"))));
        }
    }

    private void rule(SheetRule rule) {
        blocks.add(Block.heading(
                2, rule.effect().isPresent() ? say("heading.rule") : say("heading.authorisation", rule.name())));
        List<Block.Row> rows = new ArrayList<>();
        rule.effect()
                .ifPresentOrElse(
                        effect -> {
                            if (!rule.name().isEmpty()) {
                                rows.add(Block.Row.of(say("row.rule"), Span.styled(rule.name(), Span.Style.CODE)));
                            }
                            rows.add(Block.Row.of(
                                    say("row.effect"),
                                    Span.effect(effect, AnswerWording.outcomeWord(effect.name(), language))));
                        },
                        () -> {
                            rows.add(Block.Row.of(
                                    say("row.authorisation"),
                                    Span.plain(AnswerWording.generalAuthorisation(rule.name(), language))));
                            rows.add(Block.Row.of(
                                    say("row.effect"), Span.plain(AnswerWording.word("status.AVAILABLE", language))));
                        });
        rows.add(Block.Row.of(say("row.inForce"), Span.plain(SheetWording.days(rule.inForce(), language))));
        if (rule.effect().isPresent()) {
            rows.add(Block.Row.of(say("row.text"), text(rule)));
        }
        blocks.add(new Block.Rows(rows));
        blocks.add(Block.heading(3, say("heading.condition")));
        blocks.add(ConditionTree.of(rule.when(), law, language));
    }

    /// Whether the text was read; of law that has no act here there is none.
    private Span text(SheetRule rule) {
        if (Contents.act(id).isEmpty()) {
            return Span.styled(AnswerWording.reason("LAW_NOT_ENCODED", language), Span.Style.MARK);
        }
        return rule.verified()
                ? Span.plain(say("verified.yes"))
                : Span.styled(AnswerWording.word("mark.unverified", language), Span.Style.MARK);
    }

    private void definition(Defined defined) {
        blocks.add(Block.heading(2, say("heading.definition", AnswerWording.concept(defined.concept(), language))));
        blocks.add(ConditionTree.of(defined.part(), law, language));
    }

    private void questions() {
        List<Block.Point> points = law.usesOf(id).facts().stream()
                .map(FactName::name)
                .map(Vocabulary.shipped()::find)
                .flatMap(Optional::stream)
                .map(this::question)
                .toList();
        if (!points.isEmpty()) {
            heading("questions");
            blocks.add(Block.points(points));
        }
    }

    private Block.Point question(FactEntry entry) {
        return Block.Point.of(
                Span.plain(entry.question().in(language) + " "),
                Span.linkedCode(entry.name().name(), Address.ofFact(entry.name())));
    }

    private void lists() {
        Set<DatedList> used = law.usesOf(id).lists();
        if (!used.isEmpty()) {
            heading("lists");
            blocks.add(Block.points(used.stream()
                    .map(list -> Block.Point.of(Span.link(list.name(language), Address.ofList(list.slug()))))
                    .toList()));
        }
    }

    private void neighbours() {
        Set<String> restsOn = new LinkedHashSet<>(law.usesOf(id).definedIn());
        restsOn.remove(id);
        provisions("restsOn", restsOn);
        provisions("restingOn", law.listResting(id));
    }

    private void provisions(String key, Collection<String> ids) {
        List<Block.Point> points = listed(ids, law, language);
        if (!points.isEmpty()) {
            heading(key);
            blocks.add(Block.points(points));
        }
    }

    /// Provisions as points: citation and title; those without a sheet are left out.
    static List<Block.Point> listed(Collection<String> ids, LawIndex law, Language language) {
        return ids.stream()
                .filter(law::knows)
                .map(each -> {
                    String citation = Citation.of(each, language);
                    String title = AnswerWording.title(each, language);
                    Span link = Span.link(citation, Address.ofProvision(each));
                    return citation.equals(title)
                            ? Block.Point.of(link)
                            : Block.Point.of(link, Span.plain(" " + title));
                })
                .toList();
    }

    private void cases() {
        heading("cases");
        Set<String> named = law.cases().listCases(id);
        if (!law.cases().read()) {
            blocks.add(Block.paragraph(Span.plain(say("cases.notRead"))));
        } else if (named.isEmpty()) {
            blocks.add(Block.paragraph(Span.plain(say("cases.none"))));
        } else {
            blocks.add(Block.points(named.stream()
                    .map(each -> Block.Point.of(Span.styled(each, Span.Style.CODE)))
                    .toList()));
        }
    }
}
