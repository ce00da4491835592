package lu.exeat.law.determination;

import java.util.List;
import java.util.function.Supplier;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/// What the law says to the facts of one transaction on one day.
///
/// Immutable but for its findings, which are looked up when they are first asked for.
public final class Determination {
    private final Facts facts;
    private final Ruling ruling;
    private final List<Ruling> items;
    private final Supplier<List<Finding>> finder;
    private final List<OpenQuestion> openQuestions;
    private volatile @Nullable List<Finding> findings;

    /// - `finder`: gives the same each time
    Determination(
            Facts facts,
            Ruling ruling,
            List<Ruling> items,
            Supplier<List<Finding>> finder,
            List<OpenQuestion> openQuestions) {
        this.facts = facts;
        this.ruling = ruling;
        this.items = items;
        this.finder = finder;
        this.openQuestions = openQuestions;
    }

    public Facts facts() {
        return facts;
    }

    /// For the transaction as a whole.
    public Ruling ruling() {
        return ruling;
    }

    /// For each item, in order.
    public List<Ruling> items() {
        return items;
    }

    /// The provisions that were tested and matter, deciding ones first.
    public List<Finding> findings() {
        List<Finding> ready = findings;
        if (ready == null) {
            ready = finder.get();
            findings = ready;
        }
        return ready;
    }

    /// The answer that settles most comes first.
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /// The explanation of a finding, replayed from its condition.
    public Explanation explain(Finding finding) {
        return Explanation.replay(
                finding.provision().when(), facts, finding.item().orElse(0));
    }
}
