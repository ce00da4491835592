package lu.exeat.terms.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The problems noted so far while an input is read. Not for several threads.
public final class Problems {
    /// More are counted, not kept: a hostile document must not fill the memory with complaints.
    public static final int KEPT = 200;

    private final List<Problem> kept = new ArrayList<>();
    private int count;

    public void note(Problem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// How many were noted, kept or not.
    public int count() {
        return count;
    }

    public List<Problem> list() {
        return List.copyOf(kept);
    }

    /// Builds when nothing was noted, else refuses with all that was.
    public <T> Parsed<T> orBuild(Supplier<T> builder) {
        return isEmpty() ? new Parsed.Good<>(builder.get()) : new Parsed.Refused<>(list());
    }
}
