package lu.exeat.server.provision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.WrittenDay;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The pages to which citations lead: all provisions by act, and each by itself.
@Controller
class ProvisionPage {
    private final Lawbook lawbook;
    private final PageLabels labels;

    ProvisionPage(Lawbook lawbook, PageLabels labels) {
        this.lawbook = lawbook;
        this.labels = labels;
    }

    /// An act and the provisions of it that are tested.
    record Act(String citation, List<Entry> entries) {}

    /// - `inForce`: its days in words
    record Entry(String citation, String title, String href, String inForce) {}

    /// One rule of a provision: since when and until when it is in force, whether on the day asked for, and its effect.
    record Rule(String inForce, boolean onDay, String effect, boolean verified, List<String> questions) {}

    @GetMapping("/provisions")
    ModelAndView provisions(Language language) {
        Map<String, Map<String, Entry>> acts = new LinkedHashMap<>();
        for (Provision provision : lawbook.provisions()) {
            String id = provision.id().id();
            acts.computeIfAbsent(act(id, language), _ -> new LinkedHashMap<>())
                    .putIfAbsent(
                            id,
                            new Entry(
                                    Citation.of(id, language),
                                    AnswerWording.title(id, language),
                                    "/provisions/" + id,
                                    inForce(provision, language)));
        }
        List<Act> listed = acts.entrySet().stream()
                .map(act -> new Act(act.getKey(), List.copyOf(act.getValue().values())))
                .toList();
        return new ModelAndView("provisions", Map.of("acts", listed, "lawbookHash", lawbook.hash()));
    }

    @GetMapping("/provisions/{*id}")
    ModelAndView provision(
            @PathVariable("id") String path, @RequestParam("at") Optional<LocalDate> at, Language language) {
        String id = path.substring(1);
        List<Provision> rules = lawbook.provisions().stream()
                .filter(provision -> provision.id().id().equals(id))
                .toList();
        if (rules.isEmpty() && !isWorded(id, language)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(
                "provision",
                Map.of(
                        "citation",
                        Citation.of(id, language),
                        "title",
                        AnswerWording.title(id, language),
                        "text",
                        AnswerWording.text(id, language),
                        "identifier",
                        id,
                        "official",
                        officialText(id).orElse(""),
                        "day",
                        at.map(day -> WrittenDay.of(day, language)).orElse(""),
                        "rules",
                        rules.stream().map(rule -> rule(rule, at, language)).toList(),
                        "lawbookHash",
                        lawbook.hash()));
    }

    /// Provisions that only define a word are cited too: they have words, but nothing that could be decided.
    private static boolean isWorded(String id, Language language) {
        try {
            return !AnswerWording.text(id, language).isEmpty();
        } catch (IllegalStateException _) {
            return false; // the wording files know no such provision
        }
    }

    private Rule rule(Provision provision, Optional<LocalDate> at, Language language) {
        return new Rule(
                inForce(provision, language),
                at.map(day -> provision.inForce().contains(day)).orElse(true),
                AnswerWording.outcomeWord(provision.effect().name(), language),
                provision.verified(),
                provision
                        .when()
                        .facts()
                        .flatMap(fact -> Vocabulary.shipped().find(fact).stream())
                        .map(entry -> entry.question().in(language))
                        .distinct()
                        .toList());
    }

    private String inForce(Provision provision, Language language) {
        String from = WrittenDay.of(provision.inForce().from(), language);
        return provision
                .inForce()
                .until()
                .map(end ->
                        labels.say(language, "provision.fromThrough", from, WrittenDay.of(end.minusDays(1), language)))
                .orElseGet(() -> labels.say(language, "provision.from", from));
    }

    /// The act of a provision as it is cited; law that is in no act of its own is cited by itself.
    private static String act(String id, Language language) {
        String[] segments = id.split("/");
        int length = segments[0].equals("lu") ? 5 : segments[0].startsWith("reg") ? 3 : segments.length;
        return Citation.of(String.join("/", List.of(segments).subList(0, Math.min(length, segments.length))), language);
    }

    /// The Official Journal's text of a regulation of the Union.
    private static Optional<String> officialText(String id) {
        String[] segments = id.split("/");
        return segments.length >= 3 && segments[0].startsWith("reg")
                ? Optional.of(
                        "https://eur-lex.europa.eu/eli/" + segments[0] + "/" + segments[1] + "/" + segments[2] + "/oj")
                : Optional.empty();
    }
}
