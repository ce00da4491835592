package lu.exeat.server.determination;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.lawbook.transaction.PartyRole;
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
            "explained",
            "ask",
            "alone",
            "answer",
            "answer.day",
            "answer.month",
            "answer.year",
            "answer.entry",
            "entry.role",
            "entry.name",
            "entry.country",
            "entry.kind",
            "entry.amount",
            "entry.unit",
            "entry.currency",
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

    /// Takes away what stands at a path or below it.
    Answers withoutAll(String path) {
        Map<String, String> changed = new LinkedHashMap<>(byPath);
        changed.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
        return new Answers(changed, twice);
    }

    Answers withoutLast() {
        return byPath.isEmpty()
                ? this
                : withoutEntry(entryOf(List.copyOf(byPath.keySet()).getLast()));
    }

    /// Takes away what was entered on one page: an answer, a party, an amount.
    Answers withoutEntry(String path) {
        Optional<PartyPlace> party = PartyPlace.find(path);
        return party.isPresent() && party.get().role().isSeveral()
                ? withoutOf(party.get().list() + "/", party.get().index())
                : withoutAll(path);
    }

    /// What was entered together with the value at a path: the party or the amount it belongs to, else itself.
    private static String entryOf(String path) {
        Optional<PartyPlace> party = PartyPlace.find(path);
        if (party.isPresent()) {
            return party.get().path();
        }
        int above = path.lastIndexOf('/');
        return above > 0 && AmountEntry.isAmount(path.substring(0, above)) ? path.substring(0, above) : path;
    }

    /// How many answers, parties and amounts were entered.
    int entryCount() {
        return (int) byPath.keySet().stream().map(Answers::entryOf).distinct().count();
    }

    /// The parties in the order of their roles.
    List<PartyPlace> listParties() {
        return byPath.keySet().stream()
                .flatMap(path -> PartyPlace.find(path).stream())
                .distinct()
                .sorted(Comparator.comparing(PartyPlace::role).thenComparing(PartyPlace::index))
                .toList();
    }

    /// Names a party, anew or in another role than `before`; what else is known of it goes along.
    ///
    /// - `country`, `kind`: empty for none
    Answers withParty(Optional<PartyPlace> before, PartyRole role, String name, String country, String kind) {
        Map<String, String> further = new LinkedHashMap<>();
        before.ifPresent(place -> byPath.forEach((path, value) -> {
            if (path.startsWith(place.path() + "/")) {
                further.put(path.substring(place.path().length()), value);
            }
        }));
        Optional<PartyPlace> same = before.filter(place -> place.role() == role);
        Answers others = same.map(place -> withoutAll(place.path()))
                .or(() -> before.map(place -> withoutEntry(place.path())))
                .orElse(this);
        int count = (int) others.listParties().stream()
                .filter(place -> place.role() == role)
                .count();
        PartyPlace place = same.orElse(new PartyPlace(role, role.isSeveral() ? count : 0));
        Map<String, String> changed = new LinkedHashMap<>(others.byPath);
        changed.put(place.name(), name);
        changed.put(place.country(), country);
        changed.put(place.kind(), kind);
        changed.values().removeIf(String::isEmpty);
        further.forEach((below, value) -> {
            if (!List.of("/name", "/country", "/kind").contains(below)) {
                changed.put(place.path() + below, value);
            }
        });
        return new Answers(changed, twice);
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
        return withoutOf(ITEM, item);
    }

    /// Takes an entry of a list away; those behind it move up.
    ///
    /// - `list`: its path with the slash behind it
    private Answers withoutOf(String list, int entry) {
        Map<String, String> changed = new LinkedHashMap<>();
        byPath.forEach((path, value) -> {
            int index = indexIn(list, path).orElse(-1);
            if (index > entry) {
                String below = path.substring(list.length());
                int end = below.indexOf('/');
                changed.put(list + (index - 1) + (end < 0 ? "" : below.substring(end)), value);
            } else if (index != entry || entry < 0) {
                changed.put(path, value);
            }
        });
        return new Answers(changed, twice);
    }

    /// The item that a path speaks of, counted from 0.
    static Optional<Integer> itemOf(String path) {
        return indexIn(ITEM, path);
    }

    private static Optional<Integer> indexIn(String list, String path) {
        if (!path.startsWith(list)) {
            return Optional.empty();
        }
        String index = path.substring(list.length()).split("/", 2)[0];
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
                            case Draft draft when isList(there) -> draft.list(there);
                            case Draft draft -> draft.node(there);
                            default -> new Node.Scalar(there, below.toString());
                        });
            });
            return new Node.Mapping(place, nodes);
        }

        /// The items, and the parties of a role that several can have.
        private static boolean isList(Place place) {
            String path = place.pointer().substring(1);
            return path.equals("transaction/items")
                    || PartyPlace.findRole(path.substring(path.lastIndexOf('/') + 1))
                            .filter(PartyRole::isSeveral)
                            .filter(role -> path.equals("transaction/" + PartyPlace.PARTIES + "/" + role.field()))
                            .isPresent();
        }

        /// The entries in order; one that nothing is said of stands as an empty mapping.
        private Node list(Place place) {
            int count = fields.keySet().stream()
                    .filter(step -> step.matches("[0-9]{1,3}"))
                    .mapToInt(step -> Integer.parseInt(step) + 1)
                    .max()
                    .orElse(0);
            List<Node> entries = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                Object entry = fields.getOrDefault(Integer.toString(index), new Draft());
                Place there = place.child(index);
                entries.add(
                        entry instanceof Draft draft ? draft.node(there) : new Node.Scalar(there, entry.toString()));
            }
            boolean onlyNumbers = fields.keySet().stream().allMatch(step -> step.matches("0|[1-9][0-9]{0,2}"));
            return onlyNumbers
                    ? new Node.Sequence(place, entries)
                    : node(place); // the reader says what is wrong with it
        }
    }
}
