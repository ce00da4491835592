package lu.exeat.lawbook.transaction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// How a document writes what someone knows of a use.
final class KnowledgeForm {
    /// The answer of who did not answer.
    private static final String UNKNOWN = "unknown";

    private static final List<String> WORDS = List.of("none", "suspected", "aware", "informed", UNKNOWN);
    private static final List<String> LONG_FORM = List.of("true", "false", UNKNOWN);
    private static final Set<String> LONG_FORM_FIELDS = Set.of("informed", "aware", "suspected");

    private KnowledgeForm() {}

    /// Reads the word, or the long form `{informed: false, aware: unknown, suspected: unknown}` with absent = unknown.
    ///
    /// Empty when it was not answered, and when a problem was noted. In the long form the highest level that is
    /// true counts, whatever is said of the lower ones; what is unknown stays open between the levels that it
    /// could mean.
    static Optional<Known> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping answers)) {
            return readWord(node, problems);
        }
        int before = problems.count();
        answers.allowOnly(LONG_FORM_FIELDS, problems);
        Set<Boolean> informed = readAnswer(answers, "informed", problems);
        Set<Boolean> aware = readAnswer(answers, "aware", problems);
        Set<Boolean> suspected = readAnswer(answers, "suspected", problems);
        if (problems.count() > before) {
            return Optional.empty();
        }
        Set<Value> possible = new LinkedHashSet<>();
        if (informed.contains(true)) {
            possible.add(Knowledge.INFORMED.value());
        }
        if (informed.contains(false) && aware.contains(true)) {
            possible.add(Knowledge.AWARE.value());
        }
        if (informed.contains(false) && aware.contains(false)) {
            suspected.forEach(grounds -> possible.add(grounds ? Knowledge.SUSPECTED.value() : Knowledge.NONE.value()));
        }
        return possible.size() == Knowledge.values().length ? Optional.empty() : Optional.of(Known.of(possible));
    }

    private static Optional<Known> readWord(Node node, Problems problems) {
        Optional<String> text = node.value(problems);
        if (text.isEmpty() || text.get().equals(UNKNOWN)) {
            return Optional.empty();
        }
        Optional<Knowledge> level = Knowledge.findByWord(text.get());
        if (level.isPresent()) {
            return Optional.of(new Known.Exactly(level.get().value()));
        }
        problems.note(new Problem.NotAllowed(node.place(), Problem.shown(text.get()), WORDS));
        return Optional.empty();
    }

    private static Set<Boolean> readAnswer(Node.Mapping answers, String field, Problems problems) {
        Optional<Node> node = answers.find(field);
        if (node.isEmpty()) {
            return Set.of(true, false);
        }
        String answer = node.get().value(problems).orElse(UNKNOWN);
        return switch (answer) {
            case "true" -> Set.of(true);
            case "false" -> Set.of(false);
            case UNKNOWN -> Set.of(true, false);
            default -> {
                problems.note(new Problem.NotAllowed(node.get().place(), Problem.shown(answer), LONG_FORM));
                yield Set.of();
            }
        };
    }
}
