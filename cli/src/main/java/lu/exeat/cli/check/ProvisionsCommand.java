package lu.exeat.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.Citation;
import lu.exeat.lawbook.answer.ProvisionDocument;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exeat provisions`: what is encoded.
@Command(
        name = "provisions",
        description = "Lists the provisions that are encoded and in force on a day, or writes them all as pages.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat provisions --at 2021-07-20",
            "  exeat provisions --site sheets --at 2021-07-20 --at 2025-12-01 --cases examples/cases"
        })
public final class ProvisionsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Writes a page for each provision, fact and dated list, in four languages; "
                    + "with --at twice or more, also what changed between these days.")
    private @Nullable Path site;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Case files, or folders of them, that the pages name (with --site).")
    private List<String> cases = List.of();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Mixin
    private DayOption dayOption = new DayOption();

    public ProvisionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (site != null) {
            return new SheetSite(terminal).write(site, dayOption.days(), cases, languageOption.in(terminal));
        }
        if (!cases.isEmpty()) {
            terminal.err().println("exeat provisions: --cases goes with --site");
            return ExitCode.BAD_INPUT;
        }
        Language language = languageOption.in(terminal);
        Optional<LocalDate> at = dayOption.at();
        LocalDate day = at.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/Luxembourg")));
        List<Provision> provisions = Lawbook.shipped().listInForce(day);
        if (format == Format.TextOrJson.JSON) {
            List<Object> documents = new ArrayList<>();
            provisions.forEach(provision -> documents.add(ProvisionDocument.of(provision, language)));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("asOf", day.toString());
            document.put("lawbook", Lawbook.shipped().hash());
            document.put("provisions", documents);
            terminal.out().print(AnswerJson.indented(document));
            return 0;
        }
        for (Provision provision : provisions) {
            String id = provision.id().id();
            String rule = provision.rule().isEmpty() ? "" : " (" + provision.rule() + ")";
            String mark = provision.verified() ? "" : "  [" + AnswerWording.word("mark.unverified", language) + "]";
            terminal.out().println(terminal.styled(id + rule, Terminal.Style.STRONG) + mark);
            terminal.out()
                    .println("  " + Citation.of(id, language) + "  "
                            + AnswerWording.outcomeWord(provision.effect().name(), language));
            terminal.out().println("  " + AnswerWording.title(id, language));
        }
        return 0;
    }
}
