package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.cli.operate.OpenStore;
import lu.exeat.cli.orders.Mapping;
import lu.exeat.cli.orders.MappingReader;
import lu.exeat.cli.orders.MasterLookup;
import lu.exeat.cli.orders.OrderReader;
import lu.exeat.cli.table.Table;
import lu.exeat.cli.table.TableFile;
import lu.exeat.cli.terminal.ExitCode;
import lu.exeat.cli.terminal.Input;
import lu.exeat.cli.terminal.ProblemPrinter;
import lu.exeat.cli.terminal.Terminal;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.lawbook.answer.Fragments;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;

/// `exeat check --batch`: JSON Lines, or the orders of a table.
///
/// - `table`: the answers as CSV
record BatchRun(
        Terminal terminal,
        Language language,
        Optional<LocalDate> at,
        boolean table,
        boolean explain,
        boolean withTransaction) {
    private static final Table.Style PLAIN = new Table.Style(',', false);

    /// - `files`: none for standard input, else one
    /// - `mapping`: the file that tells what the columns of a table are
    /// - returns the exit code
    int run(List<String> files, Optional<String> mapping, Optional<String> databaseUrl) throws IOException {
        if (files.size() > 1) {
            return refused("--batch takes one file");
        }
        String file = files.isEmpty() ? "-" : files.getFirst();
        if (mapping.isPresent()) {
            return orders(file, mapping.get(), databaseUrl);
        }
        if (TableFile.isTableByName(file)) {
            return refused("a table needs --mapping: which column is which part of a transaction");
        }
        try (InputStream in = Input.open(file)) {
            Fragments fragments = table ? Fragments.none() : Fragments.written();
            CheckedLine line = new CheckedLine(language, at, explain, withTransaction, fragments);
            return new Batch("check", terminal, language, line).run(in, form(PLAIN));
        }
    }

    private int refused(String why) {
        terminal.err().println("exeat check: " + why);
        return ExitCode.BAD_INPUT;
    }

    private int refused(String file, List<Problem> problems) {
        ProblemPrinter.print(file, problems, language, terminal);
        return ExitCode.BAD_INPUT;
    }

    private AnswerForm form(Table.Style style) {
        return table ? new AnswerTable(style, language) : AnswerForm.JSON_LINES;
    }

    private int orders(String file, String mappingFile, Optional<String> databaseUrl) throws IOException {
        Parsed<Node> document;
        try (InputStream in = Input.open(mappingFile)) {
            document = DocumentReader.read(in);
        }
        return switch (document.then(MappingReader::readOrders)) {
            case Parsed.Refused<Mapping>(List<Problem> problems) -> refused(mappingFile, problems);
            case Parsed.Good<Mapping>(Mapping mapping) ->
                switch (TableFile.open(file, mapping.table())) {
                    case Parsed.Refused<Table>(List<Problem> problems) -> refused(file, problems);
                    case Parsed.Good<Table>(Table opened) -> {
                        try (opened) {
                            List<Problem> missing = mapping.check(opened.headers());
                            yield missing.isEmpty()
                                    ? determine(mapping, opened, databaseUrl)
                                    : refused(mappingFile, missing);
                        }
                    }
                };
        };
    }

    private int determine(Mapping mapping, Table opened, Optional<String> databaseUrl) throws IOException {
        if (mapping.itemNumber().isEmpty()) {
            return determine(mapping, opened, Optional.<ItemMaster>empty(), opened.headers());
        }
        return new OpenStore(terminal.environment())
                .withItems(databaseUrl, items -> determine(mapping, opened, Optional.of(items), opened.headers()));
    }

    private int determine(Mapping mapping, Table opened, Optional<ItemMaster> items, List<String> headers)
            throws IOException {
        OrderReader orders =
                new OrderReader(mapping, opened, items.map(each -> new MasterLookup(each, at, Clock.systemUTC())));
        int code = new OrderBatch(language, at, explain, withTransaction)
                .run(orders, headers, form(opened.style()), terminal.out());
        if (orders.hasForgotten()) {
            terminal.err()
                    .println("exeat check: more orders than are remembered;"
                            + " whether later ones came up twice was not looked at");
        }
        return code;
    }
}
