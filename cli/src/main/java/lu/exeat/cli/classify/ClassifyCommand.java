package lu.exeat.cli.classify;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lu.exeat.cli.check.AnswerPrinter;
import lu.exeat.cli.check.Batch;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Format;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.LanguageOption;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.ClassificationDocument;
import lu.exeat.item.classification.ClassificationRecord;
import lu.exeat.item.classification.Classifier;
import lu.exeat.item.classification.ItemDocument;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.item.classification.Statement;
import lu.exeat.item.search.Candidate;
import lu.exeat.item.search.EntrySearch;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.answer.AnswerYaml;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `exeat classify`: what an item is on the list.
@Command(
        name = "classify",
        description = "Says which codes of Annex I an item has, from its facts; ranks entries for a description.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  exeat classify --facts examples/items/vpn-gateway.yaml",
            "  exeat classify \"thermal camera core, 30 Hz\"",
            "  exeat classify --list-version 2021-09-09 --format json --facts computer.yaml",
            "  exeat classify --facts computer.yaml --keep classifications.jsonl",
            "  exeat classify --batch < items.jsonl > classifications.jsonl",
            "",
            "Facts that a file leaves out are not known, unless it says otherFacts: false.",
            "Exit codes: 0 for any classification, 2 for bad input, 3 for a fault."
        })
public final class ClassifyCommand implements Callable<Integer> {
    private static final int MOST_CANDIDATES = 10;
    private static final Clock CLOCK = Clock.systemUTC();

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DESCRIPTION", description = "What the item is, in your own words.")
    private Optional<String> description = Optional.empty();

    @Option(names = "--facts", paramLabel = "FILE", description = "Facts (YAML or JSON), or - for standard input.")
    private Optional<String> facts = Optional.empty();

    @Option(
            names = {"--list-version", "--at"},
            paramLabel = "DATE",
            description = "A day as YYYY-MM-DD: the list in force on it (default: today).")
    private Optional<String> listVersion = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or yaml (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description =
                    "Puts the classification behind this file as a record, one line of JSON; see exeat item recheck.")
    private Optional<String> keep = Optional.empty();

    @Option(names = "--batch", description = "JSON Lines from standard input to standard output, one line each.")
    private boolean batch;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    public ClassifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.in(terminal);
        ListVersion list = ListOfDay.require("--list-version", listVersion, CLOCK, spec.commandLine());
        try (Records records = new Records(keep.map(KeptRecords::open))) {
            return batch ? all(records, list, language) : one(records, list, language);
        }
    }

    private int all(Records records, ListVersion list, Language language) throws IOException {
        return new Batch(
                        "classify",
                        terminal,
                        language,
                        (buffer, offset, length) -> answerLine(
                                DocumentReader.readLine(buffer, offset, length).then(ItemDocument::read),
                                findId(DocumentReader.readLine(buffer, offset, length)),
                                records,
                                list,
                                language))
                .run(System.in);
    }

    private int one(Records records, ListVersion list, Language language) throws IOException {
        if (facts.isEmpty() && description.filter(text -> !text.isBlank()).isEmpty()) {
            terminal.err().println("exeat classify: give a description or --facts; see exeat classify --help");
            return ExitCode.BAD_INPUT;
        }
        Parsed<ItemDocument> item = facts.isPresent() ? read(facts.get()) : new Parsed.Good<>(empty());
        switch (item) {
            case Parsed.Good<ItemDocument>(ItemDocument good) -> {
                print(good, list, language);
                records.keep(good, list);
                return ExitCode.ANSWERED;
            }
            case Parsed.Refused<ItemDocument>(List<Problem> problems) -> {
                ProblemPrinter.print(facts.orElse(""), problems, language, terminal);
                return ExitCode.BAD_INPUT;
            }
        }
    }

    private static Parsed<ItemDocument> read(String file) throws IOException {
        try (InputStream in = Input.open(file)) {
            return DocumentReader.read(in).then(ItemDocument::read);
        }
    }

    private static ItemDocument empty() {
        return new ItemDocument(
                Optional.empty(), Optional.empty(), new Statement(Map.of(), Statement.Others.UNKNOWN), Map.of());
    }

    private void print(ItemDocument item, ListVersion list, Language language) {
        Classification classification = Classifier.classify(item.statement(), list);
        List<Candidate> candidates = candidates(description.or(item::description));
        switch (format) {
            case TEXT ->
                AnswerPrinter.print(
                        ClassificationText.of(classification, candidates, language), Terminal.Style.STRONG, terminal);
            case JSON ->
                terminal.out()
                        .print(AnswerJson.indented(ClassificationDocument.of(classification, candidates, language)));
            case YAML ->
                terminal.out().print(AnswerYaml.of(ClassificationDocument.of(classification, candidates, language)));
        }
    }

    private static List<Candidate> candidates(Optional<String> words) {
        return words.filter(text -> !text.isBlank())
                .map(text -> EntrySearch.shipped().search(text, MOST_CANDIDATES))
                .orElse(List.of());
    }

    private static Optional<String> findId(Parsed<Node> document) {
        return document instanceof Parsed.Good<Node>(Node node) ? ItemDocument.findId(node) : Optional.empty();
    }

    private static Batch.Reply answerLine(
            Parsed<ItemDocument> read, Optional<String> id, Records records, ListVersion list, Language language) {
        Runnable kept = read instanceof Parsed.Good<ItemDocument>(ItemDocument good)
                ? () -> records.keep(good, list)
                : () -> {};
        return new Batch.Reply(
                id,
                read.then(item -> new Parsed.Good<>(Map.of(
                        "classification",
                        ClassificationDocument.of(
                                Classifier.classify(item.statement(), list),
                                candidates(item.description()),
                                language)))),
                kept);
    }

    /// The file of records, where one was named.
    private record Records(Optional<KeptRecords> file) implements AutoCloseable {
        void keep(ItemDocument item, ListVersion list) {
            file.ifPresent(kept -> kept.keep(ClassificationRecord.of(item, list, ListOfDay.today(CLOCK))));
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }
}
