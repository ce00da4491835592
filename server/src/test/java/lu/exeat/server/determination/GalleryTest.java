package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.Browser;
import lu.exeat.server.ExeatServer;
import lu.exeat.server.Settings;
import lu.exeat.server.determination.AnswerField.Typed;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class GalleryTest {
    public static final class Samples {
        private final QuestionWords words;

        Samples(QuestionWords words) {
            this.words = words;
        }

        public ModelAndView sample(@PathVariable String name, Language language) {
            var chip = new Chip("Art. 5(2), Reg. (EU) 2021/821", "/provisions/x", 1, true, false, "");
            var chip2 = new Chip("Art. 3(1), Reg. (EU) 2021/821", "/provisions/y", 2, false, true, "8 September 2021");
            Tone tone = switch (name) {
                case "stop" -> Tone.STOP;
                case "permit" -> Tone.PERMIT;
                case "tell" -> Tone.TELL;
                case "free" -> Tone.FREE;
                default -> Tone.OPEN;
            };
            var banner = new Banner(
                    tone,
                    name.equals("permit") ? "Genehmigungs\u00adpflichtig" : "Notification required",
                    "Tell the authority what you know, and wait for its answer.",
                    "As to export control, on 1 December 2025, for the facts below",
                    List.of(chip),
                    true,
                    List.of(
                            "One answer could still lead to a prohibition.",
                            "The parties were not screened against sanctions lists."),
                    List.of(chip2));
            String fact = Map.of(
                            "stop",
                            "endUse.humanRights",
                            "permit",
                            "destination",
                            "tell",
                            "items.code",
                            "free",
                            "date",
                            "open",
                            "activity")
                    .getOrDefault(name, "nature");
            var entry = Vocabulary.shipped().find(fact).orElseThrow();
            var card = new QuestionCard(
                    FieldPath.of(entry, 0),
                    "Question 4",
                    "9 questions still matter",
                    entry.question().in(language),
                    "Concerns item 1",
                    words.field(entry, Typed.NOTHING, language),
                    List.of(chip, chip2),
                    name.equals("stop") ? "One answer could still lead to a prohibition." : "",
                    name.equals("tell") || name.equals("free") ? "Choose one of the answers, or “I do not know”" : "",
                    List.of(
                            "Is the item a good, software or technology?",
                            "Were restrictive measures examined apart, and do they not prohibit the act?"));
            var given = new FactGroup.Mark("given", "given", "");
            var facts = List.of(
                    new FactGroup(
                            "",
                            List.of(
                                    new FactGroup.Row("Activity", "Export", given, "activity", "Change"),
                                    new FactGroup.Row(
                                            "Final destination", "Israel (IL)", given, "destination", "Change"),
                                    new FactGroup.Row(
                                            "Date of the act",
                                            "24 November 2026",
                                            new FactGroup.Mark("derived", "derived", "today"),
                                            "date",
                                            "Change")),
                            ""),
                    new FactGroup(
                            "Item 1",
                            List.of(new FactGroup.Row(
                                    "Is a controlled component the principal element and easily removed or reused?",
                                    "not known",
                                    new FactGroup.Mark("unknown", "unknown", ""),
                                    "items/0/code",
                                    "Answer")),
                            "0"));
            var leaf = new Branch(
                    "met",
                    "met",
                    "Destination is outside the customs territory of the Union",
                    List.of(),
                    List.of(new Branch.Used("Israel (IL)", given)),
                    false,
                    List.of());
            var leaf2 = new Branch(
                    "left-open",
                    "open",
                    "The exporter is aware of a use for internal repression or serious violations of human rights",
                    List.of(chip2),
                    List.of(new Branch.Used("", new FactGroup.Mark("unknown", "unknown", ""))),
                    false,
                    List.of());
            var leaf3 = new Branch(
                    "not-met",
                    "not met",
                    "A note of Annex I releases the item",
                    List.of(),
                    List.of(),
                    false,
                    List.of());
            var tree = List.of(
                    new Branch(
                            "met",
                            "met",
                            "Art. 5(2) Exporter aware of repression",
                            List.of(chip),
                            List.of(),
                            true,
                            List.of(
                                    leaf,
                                    new Branch(
                                            "not-met",
                                            "not met",
                                            "all of",
                                            List.of(),
                                            List.of(),
                                            true,
                                            List.of(leaf2, leaf3)))),
                    new Branch(
                            "not-met",
                            "not met",
                            "Art. 3(1) Listed item",
                            List.of(chip2),
                            List.of(),
                            false,
                            List.of(leaf3)));
            var view = new AnswerView(
                    banner,
                    List.of(
                            new ItemLine("Item 1 of 2", Tone.TELL, "Notification required"),
                            new ItemLine("Item 2 of 2: 5D001.e", Tone.FREE, "No authorisation required")),
                    Optional.of(card),
                    "",
                    facts,
                    new Reasons(
                            tree,
                            List.of(new Reasons.General(
                                    "EU001", Tone.OPEN, "not available", List.of("Destination not in it"))),
                            List.of("Keep the records of this operation for five years."),
                            List.of(new Reasons.Source(
                                    "Art. 5(2), Reg. (EU) 2021/821", "Exporter aware", "/provisions/x"))));
            boolean wrong = card.wrong();
            var model = new java.util.HashMap<String, Object>(Map.of(
                    "view",
                    view,
                    "card",
                    card,
                    "state",
                    Map.of("activity", "EXPORT"),
                    "hasErrors",
                    wrong,
                    "problems",
                    wrong ? List.of(new lu.exeat.server.page.FieldProblem("answer", card.problem())) : List.of(),
                    "workForm",
                    true,
                    "canGoBack",
                    true,
                    "print",
                    false,
                    "explainAll",
                    false,
                    "link",
                    "/transaction?x"));
            model.put("print", name.equals("print"));
            model.put("printed", "Printed on 24 November 2026");
            return new ModelAndView(name.startsWith("q-") ? "question" : "answer", model);
        }
    }

    @Test
    void gallery() throws Exception {
        try (var server = ExeatServer.start(Settings.DEFAULT.withPort(0));
                var browser = new Browser()) {
            var mapping = (RequestMappingHandlerMapping) server.part("requestMappingHandlerMapping");
            mapping.registerMapping(
                    RequestMappingInfo.paths("/samples/{name}")
                            .options(mapping.getBuilderConfiguration())
                            .build(),
                    new Samples((QuestionWords) server.part("questionWords")),
                    Samples.class.getMethod("sample", String.class, Language.class));
            Page page = browser.open(Browser.Look.NARROW, true);
            for (String name : List.of("stop", "permit", "tell", "free", "open", "print", "q-a", "q-b")) {
                page.navigate(server.address() + "samples/" + name);
                Browser.shoot(page, name);
                Browser.check(page);
            }
            page.navigate(server.address() + "?lang=de");
            Browser.shoot(page, "start");
            Browser.check(page);
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
