package lu.exeat.bench.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.lawbook.transaction.DocumentReader;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// The transactions that the mix is varied from: our own, and those of case files where there are any.
public record Templates(List<Transaction> own, List<Transaction> ofCases) {
    /// Only needed for a document without a day of its own, and there is none: the mix sets the day.
    private static final Clock NEVER_ASKED = Clock.systemUTC();

    /// Those that come with the bench alone: the same on every machine.
    static Templates shipped() {
        try (InputStream in = Templates.class.getResourceAsStream("templates.yaml")) {
            if (in == null) {
                throw new IllegalStateException("templates.yaml is missing");
            }
            return new Templates(read(in.readAllBytes()), List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same and, where folders hold case files, the transactions of their cases.
    ///
    /// - throws [UncheckedIOException] for a file that cannot be read; a folder that is not there has none
    static Templates withCasesIn(List<Path> folders) {
        List<Transaction> cases = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                            .sorted()
                            .toList()) {
                        cases.addAll(read(Files.readAllBytes(file)));
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return new Templates(shipped().own, cases);
    }

    List<Transaction> all() {
        return Stream.concat(own.stream(), ofCases.stream()).toList();
    }

    /// The transactions of a case file, or the one of a transaction document; of other kinds of cases none.
    private static List<Transaction> read(byte[] text) {
        Node root = DocumentReader.read(text).require();
        if (root instanceof Node.Mapping document) {
            return document.find("transaction").map(Templates::read).stream().toList();
        }
        Problems problems = new Problems();
        List<Transaction> transactions = new ArrayList<>();
        for (Node entry : root.list(problems).orElse(List.of())) {
            entry.mapping(problems)
                    .flatMap(fields -> fields.find("transaction"))
                    .map(Templates::read)
                    .ifPresent(transactions::add);
        }
        return transactions;
    }

    private static Transaction read(Node transaction) {
        return TransactionReader.shipped()
                .readTransaction(transaction, Optional.empty(), NEVER_ASKED)
                .require();
    }
}
