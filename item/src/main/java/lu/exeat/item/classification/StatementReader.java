package lu.exeat.item.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Reads what was stated of an item. Every problem is noted; nothing is guessed.
///
/// `null` and `unknown` are not known. `false` where a number or a word could stand says that the fact does not apply.
public final class StatementReader {
    private static final int LONGEST = 400;
    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private final Problems problems;

    private StatementReader(Problems problems) {
        this.problems = problems;
    }

    /// - `facts`: the mapping of facts; `others`: what a fact is that was not given
    public static Statement read(Node.Mapping facts, Statement.Others others, Problems problems) {
        StatementReader reader = new StatementReader(problems);
        Map<String, Stated> stated = new LinkedHashMap<>();
        facts.fields().forEach((name, node) -> {
            Optional<FactEntry> entry = FactVocabulary.shipped().find(name);
            if (entry.isEmpty()) {
                problems.note(new Problem.UnknownField(
                        node.place(), Problem.shown(name), List.of("exeat facts --classification")));
                return;
            }
            reader.read(entry.get(), node).ifPresent(value -> stated.put(name, value));
        });
        return new Statement(stated, others);
    }

    private Optional<Stated> read(FactEntry entry, Node node) {
        if (node instanceof Node.Nothing || isText(node, "unknown")) {
            return Optional.of(new Stated.NotKnown());
        }
        if (entry.type() != FactType.BOOLEAN && isText(node, "false")) {
            return Optional.of(new Stated.NotApplicable());
        }
        return switch (entry.type()) {
            case BOOLEAN -> node.bool(problems).map(Stated.Flag::new);
            case NUMBER -> number(node).map(Stated.Number::new);
            case WORD -> node.text(LONGEST, problems).map(word -> new Stated.Words(List.of(word)));
            case WORDS -> words(node);
            case OPERATIONS -> operations(node);
            case BAND -> band(node);
        };
    }

    private static boolean isText(Node node, String text) {
        return node instanceof Node.Scalar(var _, String found) && found.equals(text);
    }

    /// A decimal number, with a sign and a power of ten where it has them: `-45`, `5.0e8`.
    private Optional<BigDecimal> number(Node node) {
        Optional<String> text = node.text(60, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().matches("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?")) {
            BigDecimal number = new BigDecimal(text.get());
            if (number.abs().compareTo(LARGEST) <= 0) {
                return Optional.of(number);
            }
        }
        problems.note(new Problem.Malformed(node.place(), Problem.shown(text.get()), Form.NUMBER));
        return Optional.empty();
    }

    private Optional<Stated> words(Node node) {
        if (!(node instanceof Node.Sequence(var _, List<Node> entries))) {
            return node.text(LONGEST, problems).map(word -> new Stated.Words(List.of(word)));
        }
        List<String> words = new ArrayList<>();
        entries.forEach(each -> each.text(LONGEST, problems).ifPresent(words::add));
        return words.isEmpty() ? Optional.of(new Stated.NotApplicable()) : Optional.of(new Stated.Words(words));
    }

    private Optional<Stated> operations(Node node) {
        List<Stated.Operation> operations = new ArrayList<>();
        for (Node each : node.list(problems).orElse(List.of())) {
            each.mapping(problems).ifPresent(fields -> {
                fields.allowOnly(Set.of("bits", "tera_dense"), problems);
                Optional<BigDecimal> bits = fields.require("bits", problems).flatMap(this::number);
                Optional<BigDecimal> tera =
                        fields.require("tera_dense", problems).flatMap(this::number);
                if (bits.isPresent() && tera.isPresent()) {
                    operations.add(new Stated.Operation(bits.get(), tera.get()));
                }
            });
        }
        return operations.isEmpty() ? Optional.empty() : Optional.of(new Stated.Operations(operations));
    }

    private Optional<Stated> band(Node node) {
        List<Node> ends = node.list(problems).orElse(List.of());
        if (ends.size() != 2) {
            problems.note(new Problem.Malformed(node.place(), Integer.toString(ends.size()), Form.NUMBER));
            return Optional.empty();
        }
        Optional<BigDecimal> low = number(ends.get(0));
        Optional<BigDecimal> high = number(ends.get(1));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stated.Band(low.get().min(high.get()), low.get().max(high.get())));
    }
}
