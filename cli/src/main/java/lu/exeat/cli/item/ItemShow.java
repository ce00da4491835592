package lu.exeat.cli.item;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.lawbook.answer.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exeat item show`: one item with all its versions.
@Command(
        name = "show",
        description = "Shows an item of the item master and its earlier versions, each with the file it came from.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  exeat item show EX-100", "", "Exit codes: 0 shown, 2 no such item, 3 a fault."})
public final class ItemShow implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NUMBER", description = "The item's number.")
    private String number = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ItemShow(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ItemWords words = new ItemWords(terminal, languageOption.in(terminal));
        List<ItemMaster.Version> versions = new OpenStore(terminal.environment())
                .withItems(store.databaseUrl(), master -> master.listVersions(number.strip()));
        if (versions.isEmpty()) {
            terminal.err().println(words.word("notFound", number));
            return ExitCode.BAD_INPUT;
        }
        switch (format) {
            case JSON -> terminal.out().print(AnswerJson.indented(Map.of("versions", documents(versions))));
            case TEXT ->
                versions.forEach(version -> {
                    terminal.out()
                            .println(terminal.styled(
                                    words.word(
                                            "version",
                                            number.strip(),
                                            version.version(),
                                            version.source().file(),
                                            version.at()),
                                    Terminal.Style.STRONG));
                    version.item().fields().forEach((field, value) -> words.say(field + ": " + value));
                });
        }
        return ExitCode.ANSWERED;
    }

    private static List<Object> documents(List<ItemMaster.Version> versions) {
        List<Object> documents = new ArrayList<>();
        for (ItemMaster.Version version : versions) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("version", version.version());
            document.put("item", version.item().fields());
            document.put("at", version.at().toString());
            document.put("file", version.source().file());
            document.put("hash", "sha256:" + version.source().hash());
            documents.add(document);
        }
        return documents;
    }
}
