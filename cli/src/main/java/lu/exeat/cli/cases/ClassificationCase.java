package lu.exeat.cli.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.Classifier;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.item.classification.OpenFact;
import lu.exeat.item.classification.Stated;
import lu.exeat.item.classification.Statement;
import lu.exeat.item.classification.StatementReader;
import lu.exeat.item.list.ControlList;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Problems;

/// A case with an item: its facts, and what the list is expected to say to them.
///
/// Facts that are not given are false or not applicable, `null` is not known. A code that is expected is met by itself
/// or by one below it; a code that is neither expected nor allowed is a difference.
final class ClassificationCase {
    private static final Pattern ANSWER = Pattern.compile("([A-Za-z0-9.]+)(>=|<=|=|<|>)(.+)");

    private final ListVersion list;
    private final List<String> differences = new ArrayList<>();

    private ClassificationCase(ListVersion list) {
        this.list = list;
    }

    /// What differs, in words; nothing when the case passes.
    static List<String> differences(Node.Mapping fields, ListVersion list) {
        Problems problems = new Problems();
        Optional<Node.Mapping> facts = fields.readMapping("facts", problems);
        if (facts.isEmpty()) {
            return List.of("no facts to classify");
        }
        Statement statement = StatementReader.read(facts.get(), Statement.Others.NOT_APPLICABLE, problems);
        if (!problems.isEmpty()) {
            return TransactionCase.worded(problems.list());
        }
        ClassificationCase run = new ClassificationCase(list);
        run.compare(fields, statement);
        return run.differences;
    }

    private void compare(Node.Mapping fields, Statement statement) {
        Classification found = Classifier.classify(statement, list);
        String outcome = fields.readText("outcome", 20, new Problems()).orElse("");
        if (!outcome.equals(found.verdict().name())) {
            differences.add("outcome: expected " + outcome + ", found " + found.verdict() + " " + found.codes() + " "
                    + found.openFacts());
        }
        codes("codes", texts(fields, "codes"), texts(fields, "may_also"), found.codes());
        if (fields.find("underlying").isPresent()) {
            codes("underlying", texts(fields, "underlying"), List.of(), found.underlying());
        }
        fields.readText("released_by", 200, new Problems())
                .filter(note -> !found.releasedBy().equals(Optional.of(note)))
                .ifPresent(note -> differences.add("released_by: expected " + note + ", found " + found.releasedBy()));
        List<String> open = found.openFacts().stream().map(OpenFact::fact).toList();
        texts(fields, "open_questions").stream()
                .filter(fact -> !open.contains(fact))
                .forEach(fact -> differences.add("open_questions: " + fact + " is not among " + open));
        for (String check : texts(fields, "also_check")) {
            String wanted = check.startsWith("military list") ? "CHECK_MILITARY_LIST" : check;
            if (!found.alsoCheck().contains(wanted)) {
                differences.add("also_check: " + wanted + " is not among " + found.alsoCheck());
            }
        }
        fields.readMapping("if_answer", new Problems())
                .ifPresent(answers -> answers.fields().forEach((answer, codes) -> answered(answer, codes, statement)));
    }

    private void codes(String field, List<String> expected, List<String> allowed, List<String> found) {
        for (String code : expected) {
            if (found.stream().noneMatch(each -> ControlList.isUnder(each, code))) {
                differences.add(field + ": " + code + " is not among " + found);
            }
        }
        for (String code : found) {
            boolean fits = expected.stream().anyMatch(each -> ControlList.isUnder(code, each))
                    || allowed.stream().anyMatch(each -> ControlList.isUnder(code, each));
            if (!fits) {
                differences.add(field + ": " + code + " is not expected, " + expected + " are");
            }
        }
    }

    /// With an open question answered, the codes must be these.
    private void answered(String answer, Node codes, Statement statement) {
        Matcher parts = ANSWER.matcher(answer);
        if (!parts.matches()) {
            differences.add("if_answer: cannot read " + answer);
            return;
        }
        Classification found =
                Classifier.classify(statement.with(parts.group(1), value(parts.group(2), parts.group(3))), list);
        List<String> expected = codes.list(new Problems()).orElse(List.of()).stream()
                .flatMap(node -> node.text(40, new Problems()).stream())
                .toList();
        codes("if_answer " + answer, expected, List.of(), found.codes());
    }

    /// A value that satisfies the comparison: the limit itself, or one per mille beside it.
    private static Stated value(String sign, String limit) {
        if (limit.equals("true") || limit.equals("false")) {
            return new Stated.Flag(limit.equals("true"));
        }
        if (!limit.matches("-?[0-9.]+([eE]-?[0-9]+)?")) {
            return new Stated.Words(List.of(limit));
        }
        BigDecimal number = new BigDecimal(limit);
        BigDecimal step = number.abs().movePointLeft(3);
        return new Stated.Number(
                switch (sign) {
                    case "<" -> number.subtract(step);
                    case ">" -> number.add(step);
                    default -> number;
                });
    }

    private static List<String> texts(Node.Mapping fields, String field) {
        return fields.readList(field, new Problems()).stream()
                .flatMap(node -> node.text(200, new Problems()).stream())
                .toList();
    }
}
