package lu.exeat.cli.item;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.item.master.MasterItem;
import lu.exeat.lawbook.answer.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exeat item list`: the items of the item master.
@Command(
        name = "list",
        description = "Lists the items of the item master by their numbers.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  exeat item list --format json"})
public final class ItemList implements Callable<Integer> {
    private static final int PAGE = 1000;

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (JSON Lines; default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ItemList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ItemWords words = new ItemWords(terminal, languageOption.in(terminal));
        return new OpenStore(terminal.environment()).withItems(store.databaseUrl(), master -> list(master, words));
    }

    private int list(ItemMaster master, ItemWords words) {
        int count = 0;
        String after = "";
        while (true) {
            List<MasterItem> page = master.listItems(after, PAGE);
            page.forEach(this::print);
            count += page.size();
            if (page.size() < PAGE) {
                if (format == Format.TextOrJson.TEXT) {
                    terminal.out().println(words.word("count", count));
                }
                return ExitCode.ANSWERED;
            }
            after = page.getLast().number();
        }
    }

    private void print(MasterItem item) {
        terminal.out()
                .println(
                        switch (format) {
                            case JSON -> AnswerJson.line(item.fields());
                            case TEXT ->
                                String.join(
                                        "  ",
                                        item.number(),
                                        item.classified().code().orElse("?"),
                                        item.classified()
                                                .listDay()
                                                .map(String::valueOf)
                                                .orElse("?"),
                                        item.description().orElse(""));
                        });
    }
}
