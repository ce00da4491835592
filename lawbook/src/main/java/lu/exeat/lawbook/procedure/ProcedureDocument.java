package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A procedure as a document of maps, lists and single values, whose names are final. What there is not yet stands
/// there as nothing.
public final class ProcedureDocument {
    private ProcedureDocument() {}

    /// With the field `procedure` alone.
    public static Map<String, Object> of(Procedure procedure) {
        return Map.of("procedure", fields(procedure));
    }

    /// What stands under `procedure`.
    public static Map<String, Object> fields(Procedure procedure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        TimeLimits limits = procedure.limits();
        fields.put("form", orNothing(procedure.form().map(Procedure.Form::annex)));
        fields.put("documents", procedure.documents().stream().map(Enum::name).toList());
        fields.put("missing", procedure.missing());
        fields.put("complete", procedure.isComplete());
        fields.put("issuedOn", orNothing(procedure.form().map(Procedure.Form::issuedOn)));
        fields.put("decidedByMinisters", names(procedure.decidedByMinisters()));
        fields.put("deadline", orNothing(day(limits.deadline())));
        fields.put("deadlineMonSat", orNothing(day(limits.deadlineMonSat())));
        fields.put("silencePeriodEnds", orNothing(day(limits.silencePeriodEnds())));
        fields.put("appealUntil", orNothing(day(limits.appealUntil())));
        fields.put("validUntil", orNothing(day(limits.validUntil())));
        fields.put("renewable", orNothing(procedure.renewable()));
        fields.put("registerBy", orNothing(day(limits.registerBy())));
        fields.put("remarks", names(procedure.remarks()));
        fields.put("cites", procedure.cites());
        return fields;
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    private static Object orNothing(Optional<?> perhaps) {
        return perhaps.isPresent() ? perhaps.get() : Optional.empty();
    }
}
