package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.Optional;

/// The days of a matter from which time limits run, as far as they have come.
///
/// - `complete`: since when the file lacks nothing; `issued`: the day of the licence
/// - `graciousAppeal`: the authority was asked to think again
/// - `firstUse`: the first export under a general authorisation
public record ProcedureDates(
        Optional<LocalDate> received,
        Optional<LocalDate> complete,
        Optional<LocalDate> issued,
        Optional<LocalDate> decisionNotified,
        Optional<LocalDate> graciousAppeal,
        Optional<LocalDate> newDecisionNotified,
        Optional<LocalDate> firstUse) {
    /// The day whose law applies to an application; empty while it was not filed.
    Optional<LocalDate> filed() {
        return received.or(() -> complete).or(() -> issued).or(() -> firstUse);
    }
}
