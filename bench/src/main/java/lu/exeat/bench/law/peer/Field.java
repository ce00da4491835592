package lu.exeat.bench.law.peer;

import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;

/// A field of the type that the rules match.
///
/// - `type`: as Drools writes it
record Field(String name, String type, Source source) {
    /// What a field holds of a transaction's item.
    sealed interface Source {
        /// The word of a fact, nothing where it is not known exactly.
        record Word(FactName fact) implements Source {}

        /// 1 for yes, -1 for no, 0 where it is not known.
        record Flag(FactName fact) implements Source {}

        /// Whether a fact may have a value, as far as it is known.
        record CouldBe(FactName fact, Value value) implements Source {}

        /// The lists in force on the day of the act.
        record Lists() implements Source {}

        /// The day of the act, counted as [LocalDate#toEpochDay()] does.
        record Day() implements Source {}

        /// The day whose regulation on dual-use items applies: that of the act, save where Article 31 keeps the old.
        record RegulationDay() implements Source {}
    }
}
