package lu.exeat.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.cli.terminal.Wrapped;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;

/// Prints what came of each line, and at the end how many changed.
///
/// As text what changed and what could not be checked; as JSON Lines every line, and the summary as the last.
final class RecheckReport {
    private static final WordingFile WORDS = WordingFile.of(RecheckReport.class, "recheck.yaml");

    private final Terminal terminal;
    private final Language language;
    private final boolean json;
    private int changed;
    private int unchanged;
    private int notDetermined;
    private int notChecked;

    RecheckReport(Terminal terminal, Language language, Format.TextOrJson format) {
        this.terminal = terminal;
        this.language = language;
        this.json = format == Format.TextOrJson.JSON;
    }

    /// - `line`: of the answers, counted from 1
    void add(int line, Recheck.Outcome outcome) {
        switch (outcome) {
            case Recheck.Outcome.Compared compared -> {
                boolean same = compared.parts().isEmpty();
                changed += same ? 0 : 1;
                unchanged += same ? 1 : 0;
                if (!json && !same) {
                    print(line, compared);
                }
            }
            case Recheck.Outcome.NotDetermined _ -> notDetermined++;
            case Recheck.Outcome.NotChecked hindered -> {
                notChecked++;
                if (!json) {
                    print(line, hindered);
                }
            }
        }
        if (json) {
            terminal.out().println(AnswerJson.line(document(line, outcome)));
        }
    }

    /// Prints the summary and tells the exit code: 2 when some could not be checked, else 1 when some changed.
    int end() {
        if (json) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("checked", changed + unchanged);
            counts.put("changed", changed);
            counts.put("unchanged", unchanged);
            counts.put("notDetermined", notDetermined);
            counts.put("notChecked", notChecked);
            counts.put("lawbook", Lawbook.shipped().hash());
            terminal.out().println(AnswerJson.line(Map.of("summary", counts)));
        } else {
            terminal.out().println(word("summary", changed + unchanged, changed, unchanged, notDetermined, notChecked));
        }
        return notChecked > 0 ? ExitCode.BAD_INPUT : changed > 0 ? ExitCode.CASE_FAILED : ExitCode.ANSWERED;
    }

    private String word(String key, Object... arguments) {
        return WORDS.require(key).in(language, arguments);
    }

    private String heading(int line, Optional<String> id) {
        return id.map(each -> each + " ").orElse("") + word("line", line);
    }

    private void print(int line, Recheck.Outcome.Compared compared) {
        Standing before = compared.before();
        Standing after = compared.after();
        terminal.out().println(terminal.styled(heading(line, compared.id()), Terminal.Style.STRONG));
        say(word("was", before.asOf(), outcome(before)) + grounds(before.deciding()));
        say(word("is", after.asOf(), outcome(after)) + grounds(after.deciding()));
        say(word(
                "differs",
                String.join(
                        ", ",
                        compared.parts().stream()
                                .map(part -> word("part." + part))
                                .toList())));
        if (compared.parts().contains(Standing.Part.GENERAL_AUTHORISATIONS)) {
            say(word("general", general(before), general(after)));
        }
        if (compared.parts().contains(Standing.Part.ITEM_OUTCOMES)
                && after.items().size() > 1) {
            for (int item = 0; item < after.items().size(); item++) {
                String old = item < before.items().size() ? before.items().get(item) : "";
                if (!old.equals(after.items().get(item))) {
                    say(word(
                            "item",
                            item + 1,
                            outcomeWord(old),
                            outcomeWord(after.items().get(item))));
                }
            }
        }
    }

    private void say(String text) {
        Wrapped.lines(text, "    ", terminal.width()).forEach(terminal.out()::println);
    }

    private String outcome(Standing standing) {
        String reason = standing.reason();
        return outcomeWord(standing.outcome()) + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    /// A word of a file that another version wrote may be none of ours: it stands as it is.
    private String outcomeWord(String outcome) {
        try {
            return AnswerWording.outcomeWord(outcome, language);
        } catch (IllegalStateException _) {
            return Problem.shown(outcome);
        }
    }

    private String grounds(Set<String> provisions) {
        return provisions.isEmpty()
                ? ""
                : " — "
                        + String.join(
                                "; ", provisions.stream().map(this::citation).toList());
    }

    private String citation(String provision) {
        try {
            return Citation.of(provision, language);
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Problem.shown(provision); // a provision that this version does not know
        }
    }

    private String general(Standing standing) {
        List<String> each = new ArrayList<>();
        standing.general()
                .orElse(Map.of())
                .forEach((code, status) -> each.add(code + " " + AnswerWording.word("status." + status, language)));
        return each.isEmpty() ? word("none") : String.join(", ", each);
    }

    private void print(int line, Recheck.Outcome.NotChecked hindered) {
        terminal.out().println(terminal.styled(heading(line, hindered.id()), Terminal.Style.STRONG));
        say(word("hindrance." + hindered.why()));
        hindered.problems()
                .forEach(problem -> say(problem.place().pointer() + " \"" + problem.found() + "\" — "
                        + ProblemWording.allowed(problem, language)));
    }

    private Map<String, Object> document(int line, Recheck.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("line", line);
        outcome.id().ifPresent(id -> document.put("id", id));
        switch (outcome) {
            case Recheck.Outcome.Compared(var _, Standing before, Standing after, List<Standing.Part> parts) -> {
                document.put("changed", !parts.isEmpty());
                document.put("parts", parts);
                document.put("before", document(before));
                document.put("after", document(after));
            }
            case Recheck.Outcome.NotDetermined _ -> document.put("notDetermined", true);
            case Recheck.Outcome.NotChecked(var _, Recheck.Hindrance why, List<Problem> problems) -> {
                document.put("notChecked", why.name());
                document.put("problems", ProblemDocument.of(problems, language));
            }
        }
        return document;
    }

    private static Map<String, Object> document(Standing standing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", standing.outcome());
        if (!standing.reason().isEmpty()) {
            document.put("reason", standing.reason());
        }
        if (!standing.atLeast().isEmpty()) {
            document.put("atLeast", standing.atLeast());
        }
        document.put("asOf", standing.asOf());
        document.put("items", standing.items());
        document.put("provisions", List.copyOf(standing.deciding()));
        standing.general().ifPresent(general -> document.put("generalAuthorisations", general));
        return document;
    }
}
