package lu.exeat.licensing.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// Holds what is found in the text of a case against the lists that the case expects; both lists are complete.
///
/// A case has the fields `id`, `lang`, `text` and `expect` with `mentions` and `groups`. Mentions are compared with all
/// their fields but `again`; groups by name, then each field; members and those outside without order.
public final class MentionCase {
    private static final int LONGEST = 1 << 20;
    private static final Set<String> MENTION = Set.of("name", "kind", "legalForm", "country", "start", "end");

    /// How many expected mentions were found as expected, and how many found ones were not expected.
    ///
    /// - `differences`: one line each, empty when the case passed
    public record Score(int expected, int found, int right, List<String> differences) {
        public Score {
            differences = List.copyOf(differences);
        }

        public int missed() {
            return expected - right;
        }

        public int wrong() {
            return found - right;
        }
    }

    /// Runs a case.
    public Score run(Node.Mapping fields) {
        Problems problems = new Problems();
        Optional<String> text = fields.readText("text", LONGEST, problems);
        Optional<Node.Mapping> expect = fields.readMapping("expect", problems);
        if (text.isEmpty() || expect.isEmpty()) {
            return new Score(0, 0, 0, List.of("no case of mentions: it needs text and expect " + problems.list()));
        }
        return switch (Dossier.read(text.get(), Optional.empty())) {
            case Parsed.Refused<Dossier>(List<Problem> refused) ->
                new Score(0, 0, 0, List.of("the text was refused: " + refused));
            case Parsed.Good<Dossier>(Dossier dossier) -> compare(expect.get(), dossier, problems);
        };
    }

    /// The differences of a case, one line each; none when it passed.
    public List<String> differences(Node.Mapping fields) {
        return run(fields).differences();
    }

    private static Score compare(Node.Mapping expect, Dossier dossier, Problems problems) {
        Map<String, Object> document = DossierJson.document(dossier);
        Set<String> expected = rows(expect.readList("mentions", problems), problems);
        Set<String> found = new LinkedHashSet<>();
        for (Object mention : listOf(document, "mentions")) {
            found.add(row(mapOf(mention)));
        }
        List<String> differences = new ArrayList<>();
        expected.stream().filter(row -> !found.contains(row)).forEach(row -> differences.add("missed: " + row));
        found.stream().filter(row -> !expected.contains(row)).forEach(row -> differences.add("not expected: " + row));
        groups(expect.readList("groups", problems), listOf(document, "groups"), problems, differences);
        problems.list().forEach(problem -> differences.add("not readable: " + problem));
        int right = (int) expected.stream().filter(found::contains).count();
        return new Score(expected.size(), found.size(), right, differences);
    }

    private static Set<String> rows(List<Node> nodes, Problems problems) {
        Set<String> rows = new LinkedHashSet<>();
        for (Node node : nodes) {
            node.mapping(problems).ifPresent(mapping -> rows.add(row(values(mapping, problems))));
        }
        return rows;
    }

    private static Map<String, Object> values(Node.Mapping mapping, Problems problems) {
        return mapping.fields().entrySet().stream()
                .filter(field -> field.getValue() instanceof Node.Scalar)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().value(problems).orElse("")));
    }

    /// The compared fields in a fixed order.
    private static String row(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> MENTION.contains(field.getKey()))
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void groups(List<Node> nodes, List<Object> found, Problems problems, List<String> differences) {
        List<Map<String, Object>> open = new ArrayList<>();
        found.forEach(group -> open.add(mapOf(group)));
        for (Node node : nodes) {
            Optional<Node.Mapping> expected = node.mapping(problems);
            if (expected.isEmpty()) {
                continue;
            }
            String name = expected.get().readText("name", LONGEST, problems).orElse("");
            Optional<Map<String, Object>> same = open.stream()
                    .filter(group -> name.equals(group.get("name")))
                    .findFirst();
            if (same.isEmpty()) {
                differences.add("missed group: " + name);
            } else {
                open.remove(same.get());
                group(name, expected.get(), same.get(), problems, differences);
            }
        }
        open.forEach(group -> differences.add("group not expected: " + group.get("name")));
    }

    private static void group(
            String name,
            Node.Mapping expected,
            Map<String, Object> found,
            Problems problems,
            List<String> differences) {
        for (String field : List.of("country", "head", "count")) {
            String wanted = expected.readText(field, LONGEST, problems).orElse("");
            Object got = found.getOrDefault(field, "");
            if (!wanted.equals(got.toString())) {
                differences.add("group " + name + ": " + field + " expected '" + wanted + "', found '" + got + "'");
            }
        }
        Set<String> members = new TreeSet<>();
        expected.readList("members", problems)
                .forEach(node -> node.value(problems).ifPresent(members::add));
        Set<String> named = new TreeSet<>();
        listOf(found, "members").forEach(member -> named.add(member.toString()));
        if (!members.equals(named)) {
            differences.add("group " + name + ": members expected " + members + ", found " + named);
        }
        Set<String> outside = new TreeSet<>();
        for (Node node : expected.readList("notMembers", problems)) {
            node.mapping(problems).ifPresent(one -> outside.add(outsider(values(one, problems))));
        }
        Set<String> kept = new TreeSet<>();
        listOf(found, "notMembers").forEach(one -> kept.add(outsider(mapOf(one))));
        if (!outside.equals(kept)) {
            differences.add("group " + name + ": not members expected " + outside + ", found " + kept);
        }
    }

    private static String outsider(Map<String, Object> one) {
        return one.getOrDefault("name", "") + " " + one.getOrDefault("why", "");
    }

    private static List<Object> listOf(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static Map<String, Object> mapOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
        }
        throw new IllegalStateException("a dossier's lists hold mappings");
    }
}
