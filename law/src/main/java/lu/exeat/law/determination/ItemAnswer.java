package lu.exeat.law.determination;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the law says to all items that are alike in everything it tests: the verdict, and its findings once they were
/// asked for.
///
/// Each method asks what it is given at most once, for any of these items; several threads may each ask at once.
final class ItemAnswer {
    private final Verdict verdict;
    private volatile @Nullable List<Finding> findings;
    private volatile @Nullable List<Finding> telling;

    ItemAnswer(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    /// The findings of a transaction with this item and no other.
    ///
    /// - `truths`: of all provisions for the item
    List<Finding> findings(Supplier<Truths> truths) {
        List<Finding> ready = findings;
        if (ready == null) {
            ready = verdict.findings(truths.get());
            findings = ready;
        }
        return ready;
    }

    /// Those of the findings that tell a reader something.
    ///
    /// - `tells`: whether one of them does, for the item
    List<Finding> telling(Supplier<Truths> truths, Predicate<Finding> tells) {
        List<Finding> ready = telling;
        if (ready == null) {
            ready = verdict.same(findings(truths).stream().filter(tells).toList());
            telling = ready;
        }
        return ready;
    }
}
