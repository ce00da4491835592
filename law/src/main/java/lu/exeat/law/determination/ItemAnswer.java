package lu.exeat.law.determination;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the law says to all items that are alike in everything it tests: the verdict, and what its findings rest on
/// once
/// they were asked for. Safe for several threads.
final class ItemAnswer {
    private final Verdict verdict;
    private volatile @Nullable Found found;

    private record Found(Truths truths, List<Finding> findings) {}

    ItemAnswer(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    /// The findings of a transaction with this item and no other.
    ///
    /// - `truths`: of all provisions for one of these items
    List<Finding> findings(Supplier<Truths> truths) {
        return found(truths).findings;
    }

    Truths truths(Supplier<Truths> truths) {
        return found(truths).truths;
    }

    private Found found(Supplier<Truths> truths) {
        Found ready = found;
        if (ready == null) {
            Truths made = truths.get();
            ready = new Found(made, verdict.findings(made));
            found = ready;
        }
        return ready;
    }
}
