package lu.exeat.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.cli.terminal.Wrapped;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.FactDocument;
import lu.exeat.lawbook.transaction.FactEntry;
import lu.exeat.lawbook.transaction.Vocabulary;
import lu.exeat.terms.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `exeat facts`: the vocabulary.
@Command(
        name = "facts",
        description = "Lists the facts that a transaction can state, with their questions in four languages.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  exeat facts --format json", "  exeat facts --classification"})
public final class FactsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Option(names = "--classification", description = "The facts that classify an item, instead.")
    private boolean classification;

    public FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (classification) {
            new ClassificationFacts(terminal).print(format);
            return 0;
        }
        if (format == Format.TextOrJson.JSON) {
            List<Object> facts = new ArrayList<>();
            Vocabulary.shipped().listAll().forEach(entry -> facts.add(FactDocument.of(entry)));
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("facts", facts);
            terminal.out().print(AnswerJson.indented(document));
            return 0;
        }
        for (FactEntry entry : Vocabulary.shipped().listAll()) {
            terminal.out()
                    .println(terminal.styled(entry.name().name(), Terminal.Style.STRONG) + "  "
                            + entry.type().word() + "  " + FactDocument.values(entry.type()));
            for (Language language : Language.values()) {
                Wrapped.lines(entry.question().in(language), "  " + language.code() + "  ", terminal.width())
                        .forEach(terminal.out()::println);
            }
        }
        return 0;
    }
}
