package lu.exeat.server.determination;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// The answers given so far, in the order in which they were given: path in the transaction document → value.
///
/// A path is a JSON Pointer without its first slash: `destination`, `items/0/code`, `facts/serverCountry`. The value
/// [#UNKNOWN] says that the question was met with "I do not know". The whole travels as fields of the page's form: the
/// server remembers nothing. Immutable.
record Answers(Map<String, String> byPath, Set<String> twice) {
    static final String UNKNOWN = "unknown";
    static final int LONGEST_LINK = 2000;

    /// Fields of the page's form that are no answers.
    private static final Set<String> CONTROLS = Set.of(
            "lang",
            "theme",
            "print",
            "explain",
            "ask",
            "alone",
            "answer",
            "answer.day",
            "answer.month",
            "answer.year",
            "answer.entry",
            "unknown",
            "change",
            "back",
            "add",
            "remove",
            "go");

    private static final String ITEM = "items/";

    Answers {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
        twice = Set.copyOf(twice);
    }

    /// All fields of a request that are not the page's own.
    static Answers of(Map<String, String[]> parameters) {
        Map<String, String> answers = new LinkedHashMap<>();
        Set<String> twice = new java.util.HashSet<>();
        parameters.forEach((name, values) -> {
            if (!CONTROLS.contains(name) && values.length > 0) {
                answers.put(name, values[0]);
                if (values.length > 1) {
                    twice.add(name);
                }
            }
        });
        return new Answers(answers, twice);
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    /// What was answered, [#UNKNOWN] included.
    Optional<String> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    boolean isUnknown(String path) {
        return UNKNOWN.equals(byPath.get(path));
    }

    Answers with(String path, String value) {
        Map<String, String> changed = new LinkedHashMap<>(byPath);
        changed.put(path, value);
        return new Answers(changed, twice);
    }

    Answers without(String path) {
        Map<String, String> changed = new LinkedHashMap<>(byPath);
        changed.remove(path);
        return new Answers(changed, twice);
    }

    Answers withoutLast() {
        return byPath.isEmpty() ? this : without(List.copyOf(byPath.keySet()).getLast());
    }

    /// How many items the answers speak of: at least one.
    int itemCount() {
        return byPath.keySet().stream()
                .mapToInt(path -> itemOf(path).map(index -> index + 1).orElse(1))
                .max()
                .orElse(1);
    }

    /// Takes an item away; those behind it move up.
    Answers withoutItem(int item) {
        Map<String, String> changed = new LinkedHashMap<>();
        byPath.forEach((path, value) -> {
            int index = itemOf(path).orElse(-1);
            if (index > item) {
                changed.put(ITEM + (index - 1) + path.substring(path.indexOf('/', ITEM.length())), value);
            } else if (index != item) {
                changed.put(path, value);
            }
        });
        return new Answers(changed, twice);
    }

    /// The item that a path speaks of, counted from 0.
    static Optional<Integer> itemOf(String path) {
        if (!path.startsWith(ITEM)) {
            return Optional.empty();
        }
        String index = path.substring(ITEM.length()).split("/", 2)[0];
        return index.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(index)) : Optional.empty();
    }

    /// The transaction document that the answers make up.
    Parsed<Node> document() {
        Problems problems = new Problems();
        Draft transaction = new Draft();
        transaction.require(List.of("items", "0"));
        byPath.forEach((path, value) -> {
            Place place = placeOf(path);
            if (twice.contains(path) || !transaction.put(List.of(path.split("/", -1)), value)) {
                problems.note(new Problem.Duplicate(place, Problem.shown(path)));
            }
        });
        Place root = Place.ROOT.child("transaction");
        return problems.orBuild(() -> new Node.Mapping(Place.ROOT, Map.of("transaction", transaction.node(root))));
    }

    private static Place placeOf(String path) {
        Place place = Place.ROOT.child("transaction");
        for (String step : path.split("/", -1)) {
            place = place.child(step);
        }
        return place;
    }

    /// The answers as an address, or nothing where they are too long for one.
    Optional<String> link(String page) {
        String query = byPath.entrySet().stream()
                .map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue()))
                .collect(Collectors.joining("&"));
        String link = page + "?" + query;
        return link.length() <= LONGEST_LINK ? Optional.of(link) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /// A mapping of the document while it is being put together.
    private static final class Draft {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        /// False where something else stands there already.
        boolean put(List<String> steps, String value) {
            if (steps.size() == 1) {
                if (fields.get(steps.getFirst()) instanceof Draft) {
                    return false;
                }
                if (!value.equals(UNKNOWN)) {
                    fields.put(steps.getFirst(), value);
                }
                return true;
            }
            Object below = fields.computeIfAbsent(steps.getFirst(), _ -> new Draft());
            return below instanceof Draft draft && draft.put(steps.subList(1, steps.size()), value);
        }

        void require(List<String> steps) {
            if (!steps.isEmpty() && fields.computeIfAbsent(steps.getFirst(), _ -> new Draft()) instanceof Draft below) {
                below.require(steps.subList(1, steps.size()));
            }
        }

        Node node(Place place) {
            Map<String, Node> nodes = new LinkedHashMap<>();
            fields.forEach((name, below) -> {
                Place there = place.child(name);
                nodes.put(
                        name,
                        switch (below) {
                            case Draft draft when name.equals("items") -> draft.list(there);
                            case Draft draft -> draft.node(there);
                            default -> new Node.Scalar(there, below.toString());
                        });
            });
            return new Node.Mapping(place, nodes);
        }

        /// The items in order; one that nothing is said of stands as an empty mapping.
        private Node list(Place place) {
            int count = fields.keySet().stream()
                    .filter(step -> step.matches("[0-9]{1,3}"))
                    .mapToInt(step -> Integer.parseInt(step) + 1)
                    .max()
                    .orElse(0);
            List<Node> items = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                Object item = fields.getOrDefault(Integer.toString(index), new Draft());
                Place there = place.child(index);
                items.add(item instanceof Draft draft ? draft.node(there) : new Node.Scalar(there, item.toString()));
            }
            boolean onlyNumbers = fields.keySet().stream().allMatch(step -> step.matches("0|[1-9][0-9]{0,2}"));
            return onlyNumbers ? new Node.Sequence(place, items) : node(place); // the reader says what is wrong with it
        }
    }
}
