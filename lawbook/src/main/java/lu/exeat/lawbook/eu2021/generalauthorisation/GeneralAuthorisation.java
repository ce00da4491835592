package lu.exeat.lawbook.eu2021.generalauthorisation;

import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;

/// A Union general export authorisation in one version of its conditions.
///
/// It serves an item's export when every requirement is true. Registration, notice of first use and reports are duties,
/// never requirements.
///
/// - `code`: EU001 to EU008; `provision`: the section of the annex
public record GeneralAuthorisation(
        String code, String provision, Validity inForce, List<Requirement> requirements, List<String> duties) {
    /// - `why`: the key of the reason for which it is not available when `holds` is false
    public record Requirement(String why, Condition holds) {}

    public GeneralAuthorisation {
        requirements = List.copyOf(requirements);
        duties = List.copyOf(duties);
    }
}
