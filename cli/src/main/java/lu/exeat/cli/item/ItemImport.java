package lu.exeat.cli.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.orders.Mapping;
import lu.exeat.cli.orders.MappingReader;
import lu.exeat.cli.table.Table;
import lu.exeat.cli.table.TableFile;
import lu.exeat.cli.table.TableForm;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.item.master.MasterItem;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat item import`: takes the items of a file over into the item master, all or none.
@Command(
        name = "import",
        description =
                "Takes the items of a table (CSV or xlsx) over into the item master, all or none, and shows what"
                        + " changed. Columns: number, description, list, code, listDate, nature, cyberSurveillance, cn, source.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat item import items.csv",
            "  exeat item import items.xlsx --column number=Material --column \"code=Dual-use code\" --dry-run",
            "  exeat item import items.csv --mapping mapping.yaml",
            "",
            "Exit codes: 0 taken over, 2 bad input (nothing was taken over), 3 a fault."
        })
public final class ItemImport implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "CSV in UTF-8, or a workbook (xlsx).")
    private String file = "";

    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column is which field of an item (YAML).")
    private Optional<String> mappingFile = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "FIELD=HEADER",
            description = "The header of one column, where it is not the field's own name. May be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Says what would change, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ItemImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        List<Problem> wrong = new ArrayList<>();
        columns.keySet().stream()
                .filter(field -> !ItemColumns.ALL.contains(field))
                .forEach(field -> wrong.add(
                        new Problem.UnknownField(Place.ROOT.child("column"), Problem.shown(field), ItemColumns.ALL)));
        if (!wrong.isEmpty()) {
            return refused("exeat item import", wrong, language);
        }
        Optional<Mapping> mapping = Optional.empty();
        if (mappingFile.isPresent()) {
            switch (readMapping(mappingFile.get())) {
                case Parsed.Refused<Mapping>(List<Problem> problems) -> {
                    return refused(mappingFile.get(), problems, language);
                }
                case Parsed.Good<Mapping>(Mapping read) -> mapping = Optional.of(read);
            }
        }
        TableForm form = mapping.map(Mapping::table).orElse(TableForm.USUAL);
        return switch (TableFile.open(file, form)) {
            case Parsed.Refused<Table>(List<Problem> problems) -> refused(file, problems, language);
            case Parsed.Good<Table>(Table table) -> {
                try (table) {
                    Mapping used = mapping.orElseGet(() -> ItemColumns.usual(table.headers(), columns));
                    List<Problem> missing = used.check(table.headers());
                    yield missing.isEmpty()
                            ? take(table, used, language)
                            : refused(mappingFile.orElse(file), missing, language);
                }
            }
        };
    }

    private static Parsed<Mapping> readMapping(String name) throws IOException {
        try (InputStream in = Input.open(name)) {
            Parsed<Node> document = DocumentReader.read(in);
            return document.then(MappingReader::readItems);
        }
    }

    private int refused(String name, List<Problem> problems, Language language) {
        ProblemPrinter.print(name, problems, language, terminal);
        return ExitCode.BAD_INPUT;
    }

    private int take(Table table, Mapping mapping, Language language) throws IOException {
        return switch (ItemTable.read(table, mapping)) {
            case Parsed.Refused<List<MasterItem>>(List<Problem> problems) -> refused(file, problems, language);
            case Parsed.Good<List<MasterItem>>(List<MasterItem> items) -> {
                Set<String> asked = ItemColumns.asked(mapping);
                ItemMaster.Source source = new ItemMaster.Source(
                        Path.of(file).getFileName().toString(), dryRun ? "" : hash(Path.of(file)));
                ItemMaster.Change change = new OpenStore(terminal.environment())
                        .withItems(
                                store.databaseUrl(),
                                master -> dryRun ? master.compare(items, asked) : master.take(items, asked, source));
                new ItemWords(terminal, language).print(change, items.size(), dryRun, format);
                yield ExitCode.ANSWERED;
            }
        };
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
