package lu.exeat.cli.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.law.determination.Finding;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.TransactionReader;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import lu.exeat.terms.problem.Problems;

/// A case with a transaction: outcome, reason, deciding provisions, questions, general authorisations, duties.
final class TransactionCase {
    private static final Set<String> EXPECTED = Set.of(
            "outcome",
            "reason",
            "atLeast",
            "decidedBy",
            "notDecidedBy",
            "asks",
            "generalAuthorisations",
            "duties",
            "notDuties");

    private final Lawbook lawbook;
    private final Clock clock;

    TransactionCase(Lawbook lawbook, Clock clock) {
        this.lawbook = lawbook;
        this.clock = clock;
    }

    /// What differs, in words; nothing when the case passes.
    List<String> differences(Node.Mapping fields) {
        Problems problems = new Problems();
        Optional<Node.Mapping> expect = fields.readMapping("expect", problems);
        Optional<Node> transaction = fields.find("transaction");
        if (expect.isEmpty() || transaction.isEmpty()) {
            return List.of("no transaction, or nothing expected of it");
        }
        expect.get().allowOnly(EXPECTED, problems);
        if (!problems.isEmpty()) {
            return worded(problems.list());
        }
        return switch (TransactionReader.shipped().readTransaction(transaction.get(), Optional.empty(), clock)) {
            case Parsed.Refused<Transaction>(List<Problem> refused) -> worded(refused);
            case Parsed.Good<Transaction>(Transaction good) -> compare(expect.get(), lawbook.answer(good));
        };
    }

    static List<String> worded(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place().pointer() + ": found " + problem.found() + ", allowed "
                        + ProblemWording.allowed(problem, Language.EN))
                .toList();
    }

    /// What differs between an answer and what is expected, in words.
    static List<String> compare(Node.Mapping expect, Answer answer) {
        List<String> differences = new ArrayList<>();
        same("outcome", text(expect, "outcome"), Optional.of(answer.outcome().name()), differences);
        if (expect.find("reason").isPresent()) {
            same("reason", text(expect, "reason"), answer.ruling().reason().map(Enum::name), differences);
        }
        if (expect.fields().containsKey("atLeast")) { // with nothing there, nothing may be certain
            same("atLeast", text(expect, "atLeast"), answer.ruling().atLeast().map(Enum::name), differences);
        }
        Set<String> deciding = answer.determination().findings().stream()
                .filter(Finding::deciding)
                .map(finding -> finding.provision().id().id())
                .collect(Collectors.toSet());
        for (String id : texts(expect, "decidedBy")) {
            if (!deciding.contains(id)) {
                differences.add("decidedBy: " + id + " is not among the deciding findings " + deciding);
            }
        }
        for (String id : texts(expect, "notDecidedBy")) {
            if (deciding.contains(id)) {
                differences.add("notDecidedBy: " + id + " is deciding");
            }
        }
        List<String> asks = texts(expect, "asks");
        Set<String> asked = asks.isEmpty()
                ? Set.of() // nobody wants to know
                : answer.determination().openQuestions().stream()
                        .map(question -> question.fact().name())
                        .collect(Collectors.toSet());
        for (String fact : asks) {
            if (!asked.contains(fact)) {
                differences.add("asks: " + fact + " is not among the open questions " + asked);
            }
        }
        for (String duty : texts(expect, "duties")) {
            if (!answer.duties().contains(duty)) {
                differences.add("duties: " + duty + " is not among " + answer.duties());
            }
        }
        for (String duty : texts(expect, "notDuties")) {
            if (answer.duties().contains(duty)) {
                differences.add("notDuties: " + duty + " is among " + answer.duties());
            }
        }
        authorisations(expect, answer, differences);
        return differences;
    }

    private static void authorisations(Node.Mapping expect, Answer answer, List<String> differences) {
        Map<String, String> statuses = answer.generalAuthorisations().stream()
                .collect(Collectors.toMap(
                        each -> each.authorisation().code(),
                        each -> each.status().name()));
        expect.find("generalAuthorisations")
                .flatMap(node -> node.mapping(new Problems()))
                .ifPresent(expected -> expected.fields().forEach((code, node) -> {
                    Optional<String> wanted = node.value(new Problems());
                    same(code, wanted, Optional.ofNullable(statuses.get(code)), differences);
                }));
    }

    private static void same(String what, Optional<String> expected, Optional<String> found, List<String> differences) {
        if (!expected.equals(found)) {
            differences.add(what + ": expected " + expected.orElse("nothing") + ", found " + found.orElse("nothing"));
        }
    }

    private static Optional<String> text(Node.Mapping expect, String field) {
        return expect.find(field).flatMap(node -> node.value(new Problems()));
    }

    private static List<String> texts(Node.Mapping expect, String field) {
        return expect.find(field).flatMap(node -> node.list(new Problems())).orElse(List.of()).stream()
                .flatMap(node -> node.value(new Problems()).stream())
                .toList();
    }
}
