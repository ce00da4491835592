package lu.exeat.bench.law.peer;

/// One item of a transaction with all facts that hold for it: what the rules match, and where they note what they
/// found. The facts are fields of the type `Item` that [RuleText] declares below it.
public class Subject {
    private long holding;
    private long possible;

    /// A provision's condition is certainly true. Provisions are counted from 0, up to 63.
    public void holds(int provision) {
        holding |= 1L << provision;
    }

    /// A provision's condition is true or unknown.
    public void mayHold(int provision) {
        possible |= 1L << provision;
    }

    long holding() {
        return holding;
    }

    /// The provisions that are unknown.
    long open() {
        return possible & ~holding;
    }

    void forget() {
        holding = 0;
        possible = 0;
    }
}
