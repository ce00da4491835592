package lu.exeat.lawbook.procedure;

import java.util.List;
import java.util.Optional;

/// An application or an event, read without a problem.
///
/// - `given`: codes of the documents that are there
/// - `requested`: codes of what the office asked for by name
public record ProcedureInput(
        Optional<String> id,
        Matter matter,
        CaseFacts facts,
        ProcedureDates dates,
        List<String> given,
        List<String> requested) {
    public ProcedureInput {
        given = List.copyOf(given);
        requested = List.copyOf(requested);
    }
}
