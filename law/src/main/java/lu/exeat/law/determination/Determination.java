package lu.exeat.law.determination;

import java.util.List;
import lu.exeat.law.explanation.Explanation;
import lu.exeat.law.explanation.Replay;
import lu.exeat.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/// What the law says to the facts of one transaction on one day.
///
/// Immutable but for what it has replayed; safe for several threads. Findings are looked up when they are asked for.
public final class Determination {
    private static final @Nullable Replay[] NONE = {};

    private final Facts facts;
    private final Ruling ruling;
    private final List<Ruling> items;
    private final Finder finder;
    private final List<OpenQuestion> openQuestions;

    /// By item, once something was explained.
    private @Nullable Replay[] replays = NONE;

    /// Looks up findings; gives the same each time.
    interface Finder {
        List<Finding> all();

        List<Finding> telling();
    }

    Determination(Facts facts, Ruling ruling, List<Ruling> items, Finder finder, List<OpenQuestion> openQuestions) {
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
        return finder.all();
    }

    /// The findings that tell a reader something: of provisions that are not met, only those that would be of this kind
    /// of act.
    public List<Finding> tellingFindings() {
        return finder.telling();
    }

    /// The answer that settles most comes first.
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /// The explanation of a finding, replayed from its condition.
    public Explanation explain(Finding finding) {
        int item = finding.item().orElse(0);
        return replay(item).of(finding.provision().when());
    }

    private synchronized Replay replay(int item) {
        if (replays.length == 0) {
            replays = new @Nullable Replay[facts.itemCount()];
        }
        Replay ready = replays[item];
        if (ready == null) {
            ready = new Replay(facts, item);
            replays[item] = ready;
        }
        return ready;
    }
}
