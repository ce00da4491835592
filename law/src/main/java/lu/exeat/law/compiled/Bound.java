package lu.exeat.law.compiled;

import java.util.ArrayList;
import java.util.List;

/// How much may be kept of what was worked out, so that memory stays bounded whatever comes: when it is more, all of it
/// is dropped and made anew as needed.
///
/// Safe for several threads.
public final class Bound {
    private final long most;
    private final List<Runnable> drops = new ArrayList<>();
    private long kept;

    /// - `most`: in nodes, each some hundred bytes
    public Bound(long most) {
        this.most = most;
    }

    /// Has something dropped whenever too much is kept.
    synchronized void onDrop(Runnable drop) {
        drops.add(drop);
    }

    /// Notes that more is kept.
    synchronized void keep(long more) {
        kept += more;
        if (kept > most) {
            kept = 0;
            drops.forEach(Runnable::run);
        }
    }
}
