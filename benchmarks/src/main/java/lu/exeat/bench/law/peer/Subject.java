package lu.exeat.bench.law.peer;

import java.util.BitSet;

/// One item of a transaction with all facts that hold for it: what the rules match, and where they note what they
/// found. The facts are fields of the type `Item` that [RuleText] declares below it.
public class Subject {
    private BitSet holding = new BitSet();
    private BitSet possible = new BitSet();

    /// A provision's condition is certainly true. Provisions are counted from 0.
    public void holds(int provision) {
        holding.set(provision);
    }

    /// A provision's condition is true or unknown.
    public void mayHold(int provision) {
        possible.set(provision);
    }

    /// The provisions that are true; not to be changed.
    BitSet holding() {
        return holding;
    }

    /// The provisions that are unknown, of some.
    BitSet open(BitSet of) {
        BitSet open = (BitSet) possible.clone();
        open.andNot(holding);
        open.and(of);
        return open;
    }

    void forget() {
        holding = new BitSet();
        possible = new BitSet();
    }
}
