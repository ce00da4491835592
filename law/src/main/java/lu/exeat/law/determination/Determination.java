package lu.exeat.law.determination;

import java.util.List;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Facts;

/// What the law says to the facts of one transaction on one day.
///
/// - `ruling`: for the transaction as a whole; `items`: for each item, in order
/// - `findings`: deciding ones first; `openQuestions`: the answer that settles most comes first
public record Determination(
        Facts facts, Ruling ruling, List<Ruling> items, List<Finding> findings, List<OpenQuestion> openQuestions) {

    /// The explanation of a finding, replayed from its condition.
    public Explanation explain(Finding finding) {
        return Explanation.replay(
                finding.provision().when(), facts, finding.item().orElse(0));
    }
}
