package lu.exeat.cli.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.licensing.dossier.Dossier;
import lu.exeat.licensing.dossier.DossierJson;
import lu.exeat.licensing.dossier.DossierStore;
import lu.exeat.licensing.dossier.DossierText;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.mention.Mentions;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat dossier`: what a text names, who it puts in one group, what obligations it states.
@Command(
        name = "dossier",
        description = "Reads a communiqué or article: who and what it names, groups, obligations.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat dossier communique.txt",
            "  exeat dossier --format json --said-on 2021-07-20 communique.txt",
            "",
            "It writes nothing unless --keep is given.",
            "Exit codes: 0 for any text, 2 for bad input, 3 for a fault."
        })
public final class DossierCommand implements Callable<Integer> {
    private static final String SCHEME = "jdbc:postgresql:";

    private final Terminal terminal;
    private final Function<Optional<String>, DossierStore> store;

    @Parameters(paramLabel = "TEXT-FILE", description = "A text in UTF-8, or - for standard input.")
    private String file = "-";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Option(names = "--said-by", paramLabel = "NAME", description = "Who published the text; asked for by --keep.")
    private Optional<String> saidBy = Optional.empty();

    @Option(
            names = "--said-on",
            paramLabel = "DATE",
            description = "The day of publication, YYYY-MM-DD: obligations speak of that day's law.")
    private Optional<String> saidOn = Optional.empty();

    @Option(names = "--source", paramLabel = "URL", description = "Where the text can be read.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--keep", description = "Keeps text, parties and groups in the store as statements.")
    private boolean keep;

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description =
                    "With --keep: a PostgreSQL to use, as jdbc:postgresql://HOST:5432/NAME; user and password from"
                            + " EXEAT_DATABASE_USER and EXEAT_DATABASE_PASSWORD, or in the address. Without it the settings of"
                            + " the data folder, else Exeat's own.")
    private Optional<String> databaseUrl = Optional.empty();

    /// - `store`: of a database's address, or of the data folder; opened only for `--keep`
    public DossierCommand(Terminal terminal, Function<Optional<String>, DossierStore> store) {
        this.terminal = terminal;
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> day = saidOn.flatMap(written -> day(written, problems));
        Optional<URI> address = source.flatMap(written -> address(written, problems));
        databaseUrl
                .filter(url -> !url.startsWith(SCHEME))
                .ifPresent(url -> problems.add(new Problem.NotAllowed(
                        Place.ROOT.child("db-url"),
                        Problem.shown(url.replaceFirst("//.*", "//…")), // the rest may hold a password
                        List.of(SCHEME + "//HOST:5432/NAME"))));
        if (keep) {
            missing("said-by", saidBy, problems);
            missing("said-on", saidOn, problems);
        }
        if (!problems.isEmpty()) {
            ProblemPrinter.print("exeat dossier", problems, language, terminal);
            return ExitCode.BAD_INPUT;
        }
        byte[] bytes;
        try (InputStream in = Input.open(file)) {
            bytes = in.readNBytes(Mentions.MOST_BYTES + 1);
        }
        Parsed<String> decoded = Dossier.decode(bytes);
        return switch (decoded.then(text -> Dossier.read(text, day))) {
            case Parsed.Refused<Dossier>(List<Problem> refused) -> {
                ProblemPrinter.print(file, refused, language, terminal);
                yield ExitCode.BAD_INPUT;
            }
            case Parsed.Good<Dossier>(Dossier dossier) -> {
                answer(decoded.require(), dossier, day, address, language);
                yield ExitCode.ANSWERED;
            }
        };
    }

    private void answer(
            String text, Dossier dossier, Optional<LocalDate> day, Optional<URI> address, Language language) {
        if (keep) {
            Attribution said = new Attribution(saidBy.orElseThrow().strip(), day.orElseThrow(), address);
            DossierStore.Kept kept = store.apply(databaseUrl).keep(text, dossier, said);
            terminal.err().println(DossierText.kept(kept, language));
        }
        terminal.out()
                .print(
                        switch (format) {
                            case TEXT -> DossierText.render(dossier, text, language);
                            case JSON -> DossierJson.of(dossier);
                        });
    }

    private static Optional<LocalDate> day(String written, List<Problem> problems) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            problems.add(new Problem.Malformed(Place.ROOT.child("said-on"), Problem.shown(written), Problem.Form.DATE));
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String written, List<Problem> problems) {
        if (Attribution.isAddress(written)) {
            return Optional.of(URI.create(written));
        }
        problems.add(new Problem.NotAllowed(
                Place.ROOT.child("source"), Problem.shown(written), List.of("http://…", "https://…")));
        return Optional.empty();
    }

    private static void missing(String name, Optional<String> value, List<Problem> problems) {
        if (value.filter(written -> !written.isBlank()).isEmpty()) {
            problems.add(new Problem.Missing(Place.ROOT.child(name), List.of()));
        }
    }
}
