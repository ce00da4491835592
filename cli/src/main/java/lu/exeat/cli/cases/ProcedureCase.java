package lu.exeat.cli.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.lawbook.answer.AnswerJson;
import lu.exeat.lawbook.procedure.Procedure;
import lu.exeat.lawbook.procedure.ProcedureDocument;
import lu.exeat.lawbook.procedure.ProcedureInput;
import lu.exeat.lawbook.procedure.ProcedureReader;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// A case with a procedure: form, documents, ministers and time limits, as far as something is expected of them.
final class ProcedureCase {
    private ProcedureCase() {}

    /// What differs, in words; nothing when the case passes.
    static List<String> differences(Node.Mapping fields) {
        Problems problems = new Problems();
        Optional<Node.Mapping> procedure = fields.readMapping("procedure", problems);
        Optional<Node.Mapping> expect = procedure.flatMap(found -> found.readMapping("expect", problems));
        if (procedure.isEmpty() || expect.isEmpty()) {
            return List.of("no procedure, or nothing expected of it");
        }
        return switch (ProcedureReader.readProcedure(procedure.get())) {
            case Parsed.Refused<ProcedureInput>(List<Problem> refused) -> TransactionCase.worded(refused);
            case Parsed.Good<ProcedureInput>(ProcedureInput input) ->
                compare(expect.get(), ProcedureDocument.fields(Procedure.of(input)));
        };
    }

    private static List<String> compare(Node.Mapping expect, Map<String, Object> answer) {
        Problems problems = new Problems();
        expect.allowOnly(answer.keySet(), problems);
        List<String> differences = new ArrayList<>(TransactionCase.worded(problems.list()));
        expect.fields().forEach((field, node) -> {
            Object found = answer.get(field);
            if (found != null && !value(node).equals(text(found))) {
                differences.add(
                        field + ": expected " + AnswerJson.line(value(node)) + ", found " + AnswerJson.line(found));
            }
        });
        return differences;
    }

    /// A node as lists and texts; nothing is an empty [Optional].
    private static Object value(Node node) {
        return switch (node) {
            case Node.Scalar(var _, String text) -> text;
            case Node.Sequence(var _, List<Node> entries) ->
                entries.stream().map(ProcedureCase::value).toList();
            case Node.Nothing _ -> Optional.empty();
            case Node.Mapping mapping -> mapping;
        };
    }

    private static Object text(Object found) {
        return found instanceof Boolean truth ? truth.toString() : found;
    }
}
