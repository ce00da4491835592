package lu.exeat.lawbook.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Reads a transaction document, whose only field is `transaction`.
///
/// All that is wrong is noted, from the signs of the text to combinations that no act can have, and nothing is built
/// until there is nothing wrong. Immutable, for several threads.
///
/// - `at`: stands in for the document's `date`
/// - `clock`: tells what day it is at the authority when neither is given
public final class TransactionReader {
    static final int LONGEST_ID = 200;

    private static final String TRANSACTION = "transaction";
    private static final Set<String> FIELDS = Set.of(
            "id",
            "date",
            "authority",
            "activity",
            "means",
            "from",
            "destination",
            "parties",
            "items",
            "endUse",
            "facts");
    private static final TransactionReader SHIPPED = new TransactionReader(Vocabulary.shipped());

    private final Vocabulary vocabulary;
    private final ItemReader items;

    private TransactionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.items = new ItemReader(vocabulary);
    }

    /// The reader for the facts of the encoded law.
    public static TransactionReader shipped() {
        return SHIPPED;
    }

    public static TransactionReader of(Vocabulary vocabulary) {
        return new TransactionReader(vocabulary);
    }

    public Parsed<Transaction> read(byte[] text, Optional<LocalDate> at, Clock clock) {
        return read(DocumentReader.readDocument(text, 0, text.length), at, clock);
    }

    public Parsed<Transaction> read(String text, Optional<LocalDate> at, Clock clock) {
        return read(DocumentReader.readDocument(text), at, clock);
    }

    /// Reads a stream to its end, or up to the first byte that is too many. Does not close it.
    ///
    /// - throws [IOException] when the stream cannot be read; what it holds is never a reason
    public Parsed<Transaction> read(InputStream text, Optional<LocalDate> at, Clock clock) throws IOException {
        return read(text.readNBytes(DocumentReader.MOST_BYTES + 1), at, clock);
    }

    /// Reads one line of a batch, which must be JSON, from the buffer that holds it.
    public Parsed<Transaction> readLine(byte[] buffer, int offset, int length, Optional<LocalDate> at, Clock clock) {
        return read(DocumentReader.readJson(buffer, offset, length), at, clock);
    }

    /// Reads nodes with the field `transaction` and no other.
    public Parsed<Transaction> read(Node root, Optional<LocalDate> at, Clock clock) {
        return read(new Document(Optional.of(root), new Problems()), at, clock);
    }

    /// Reads the node that stands under `transaction`, such as that of a case.
    public Parsed<Transaction> readTransaction(Node transaction, Optional<LocalDate> at, Clock clock) {
        Problems problems = new Problems();
        Optional<Transaction> read =
                transaction.mapping(problems).flatMap(document -> read(document, at, clock, problems));
        return problems.orBuild(read::orElseThrow);
    }

    /// The `id` of a line of a batch, to answer it by even where other things are wrong with it.
    public Optional<String> findId(byte[] buffer, int offset, int length) {
        return DocumentReader.readJson(buffer, offset, length)
                .root()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).find(TRANSACTION))
                .filter(Node.Mapping.class::isInstance)
                .flatMap(transaction -> ((Node.Mapping) transaction).readText("id", LONGEST_ID, new Problems()))
                .filter(TextCheck::isGood);
    }

    private Parsed<Transaction> read(Document document, Optional<LocalDate> at, Clock clock) {
        Problems problems = document.problems();
        if (document.root().isEmpty()) {
            return new Parsed.Refused<>(problems.list());
        }
        Optional<Transaction> transaction = document.root()
                .get()
                .mapping(problems)
                .flatMap(root -> {
                    root.allowOnly(Set.of(TRANSACTION), problems);
                    return root.require(TRANSACTION, problems);
                })
                .flatMap(node -> node.mapping(problems))
                .flatMap(fields -> read(fields, at, clock, problems));
        return transaction.isPresent()
                ? new Parsed.Good<>(transaction.get())
                : new Parsed.Refused<>(withoutEchoes(problems.list()));
    }

    /// An alias stands for nothing, so that its field seems to be missing: one problem is enough.
    private static List<Problem> withoutEchoes(List<Problem> problems) {
        Set<Place> refused = problems.stream()
                .filter(Problem.Refused.class::isInstance)
                .map(Problem::place)
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !(problem instanceof Problem.Missing) || !refused.contains(problem.place()))
                .toList();
    }

    /// Empty only when a problem was noted.
    private Optional<Transaction> read(Node.Mapping document, Optional<LocalDate> at, Clock clock, Problems problems) {
        document.allowOnly(FIELDS, problems);
        Optional<String> id = document.readText("id", LONGEST_ID, problems);
        Optional<MemberState> authority = document.read("authority", node -> readAuthority(node, problems));
        Optional<LocalDate> given = document.readDate("date", problems);
        LocalDate date = at.or(() -> given).orElseGet(() -> today(authority, clock));
        Route route = new Route(
                document.readOneOf("activity", Activity.class, problems),
                document.readOneOf("means", Means.class, problems),
                document.readCountry("from", problems),
                document.readCountry("destination", problems));
        Parties parties = document.readMapping("parties", problems)
                .map(node -> PartyReader.read(node, problems))
                .orElse(Parties.NONE);
        List<Item> read = readItems(document, problems);
        Map<FactName, Known> facts = new LinkedHashMap<>();
        document.readMapping("endUse", problems)
                .ifPresent(node -> readFacts(node, vocabulary::findEndUse, vocabulary.endUseNames(), facts, problems));
        document.readMapping("facts", problems)
                .ifPresent(
                        node -> readFacts(node, vocabulary::findActFact, vocabulary.actFactNames(), facts, problems));
        RouteCheck.check(document, date, route, facts, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<Country> country = authority.map(MemberState::country);
        return Optional.of(new Transaction(id, date, country, route, parties, read, facts));
    }

    private static Optional<MemberState> readAuthority(Node node, Problems problems) {
        return node.formed(
                        Form.MEMBER_STATE, code -> MemberState.findByCode(code).isPresent(), problems)
                .flatMap(MemberState::findByCode);
    }

    private static LocalDate today(Optional<MemberState> authority, Clock clock) {
        return LocalDate.ofInstant(
                clock.instant(), authority.orElse(MemberState.LU).zone());
    }

    private List<Item> readItems(Node.Mapping document, Problems problems) {
        Optional<Node> node = document.require("items", problems);
        List<Node> nodes = node.flatMap(list -> list.list(problems)).orElse(List.of());
        if (node.isPresent() && node.get() instanceof Node.Sequence(Place place, List<Node> entries)) {
            if (entries.isEmpty()) {
                problems.note(new Problem.Missing(place, List.of()));
            } else if (entries.size() > Transaction.MOST_ITEMS) {
                problems.note(new Problem.TooMany(place, entries.size(), Transaction.MOST_ITEMS));
                return List.of();
            }
        }
        List<Item> read = new ArrayList<>(nodes.size());
        for (Node entry : nodes) {
            items.read(entry, problems).ifPresent(read::add);
        }
        return read;
    }

    private static void readFacts(
            Node.Mapping node,
            Function<String, Optional<FactEntry>> find,
            Set<String> names,
            Map<FactName, Known> facts,
            Problems problems) {
        node.allowOnly(names, problems);
        node.fields().forEach((name, value) -> {
            Optional<FactEntry> entry = find.apply(name);
            if (entry.isPresent() && value.kind() != Problem.Kind.NOTHING) {
                entry.get()
                        .type()
                        .read(value, problems)
                        .ifPresent(known -> facts.put(entry.get().name(), known));
            }
        });
    }
}
