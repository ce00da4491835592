package lu.exeat.lawbook.transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;

/// Changes one thing in a document: drops, renames, doubles, empties, wraps or replaces a node chosen at random.
final class Mutation {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "x",
            "null",
            "true",
            "false",
            "yes",
            "unknown",
            "none",
            "suspected",
            "aware",
            "informed",
            "LU",
            "NO",
            "GB",
            "XX",
            "lu",
            "FR",
            "GL",
            "NONE",
            "2025-12-01",
            "2023-02-30",
            "2025-13-01",
            "1899-12-31",
            "2200-01-01",
            "2025-1-1",
            "1951",
            "1951-03",
            "1951-13",
            "5A002.a",
            "5D002.c.1",
            "3E505",
            "5F002",
            "5A002..a",
            "ML11.b",
            "ML23",
            "NOT_LISTED",
            "-1",
            "0",
            "007",
            "1",
            "1.5",
            "1.50000",
            "1.1234567",
            "1e3",
            ".5",
            "1.",
            "1234567890123456789012345",
            "EUR",
            "EUX",
            "eur",
            "KGM",
            "kg",
            "DUAL_USE",
            "MILITARY",
            "SOFTWARE",
            "GOODS",
            "EXPORT",
            "INTRA_UNION_TRANSFER",
            "LIVIGNO",
            "MAIN",
            "GOVERNMENT",
            "IMO 9074729",
            "9074729",
            "9074728",
            "5493001KJTIIGC8Y1R12",
            "5493001KJTIIGC8Y1R13",
            "x".repeat(101),
            "x".repeat(201),
            "x".repeat(501),
            "😀".repeat(200));
    private static final List<String> NAMES = List.of(
            "id",
            "code",
            "list",
            "facts",
            "name",
            "amount",
            "informed",
            "nature",
            "items.code",
            "publicDomain",
            "items.publicDomain",
            "freeZone",
            "endUse.wmd",
            "wmd",
            "transaction",
            "x",
            "");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    Node mutate(Node root) {
        return mutate(root, random.nextInt(size(root)), new int[] {0});
    }

    private static int size(Node node) {
        return 1
                + switch (node) {
                    case Node.Mapping mapping ->
                        mapping.fields().values().stream()
                                .mapToInt(Mutation::size)
                                .sum();
                    case Node.Sequence sequence ->
                        sequence.entries().stream().mapToInt(Mutation::size).sum();
                    case Node.Scalar _, Node.Nothing _ -> 0;
                };
    }

    /// Rebuilds the tree, counting nodes; the one whose turn it is comes back changed.
    private Node mutate(Node node, int target, int[] seen) {
        if (seen[0]++ == target) {
            return changed(node);
        }
        return switch (node) {
            case Node.Mapping mapping -> {
                Map<String, Node> fields = new LinkedHashMap<>();
                mapping.fields().forEach((name, value) -> fields.put(name, mutate(value, target, seen)));
                yield new Node.Mapping(mapping.place(), fields);
            }
            case Node.Sequence sequence -> {
                List<Node> entries = new ArrayList<>();
                sequence.entries().forEach(entry -> entries.add(mutate(entry, target, seen)));
                yield new Node.Sequence(sequence.place(), entries);
            }
            case Node.Scalar _, Node.Nothing _ -> node;
        };
    }

    private Node changed(Node node) {
        return switch (random.nextInt(6)) {
            case 0 -> new Node.Nothing(Place.ROOT);
            case 1 -> new Node.Sequence(Place.ROOT, random.nextBoolean() ? List.of() : List.of(node));
            case 2 -> new Node.Mapping(Place.ROOT, Map.of(pick(NAMES), node));
            default -> changedInside(node);
        };
    }

    private Node changedInside(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> changedFields(mapping);
            case Node.Sequence sequence -> changedEntries(sequence);
            case Node.Scalar _, Node.Nothing _ -> text();
        };
    }

    private Node text() {
        return new Node.Scalar(Place.ROOT, pick(TEXTS));
    }

    private Node changedFields(Node.Mapping mapping) {
        Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
        if (fields.isEmpty() || random.nextInt(4) == 0) {
            fields.put(pick(NAMES), text());
            return new Node.Mapping(Place.ROOT, fields);
        }
        String name = pick(List.copyOf(fields.keySet()));
        Node value = fields.remove(name);
        switch (random.nextInt(3)) {
            case 0 -> {} // dropped
            case 1 -> fields.put(name + "x", value);
            default -> fields.put(pick(NAMES), value);
        }
        return new Node.Mapping(Place.ROOT, fields);
    }

    private Node changedEntries(Node.Sequence sequence) {
        List<Node> entries = new ArrayList<>(sequence.entries());
        if (!entries.isEmpty() && random.nextBoolean()) {
            entries.remove(random.nextInt(entries.size()));
        } else {
            entries.add(entries.isEmpty() || random.nextBoolean() ? text() : pick(entries));
        }
        return new Node.Sequence(Place.ROOT, entries);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
