package lu.exeat.law.determination;

import java.util.Optional;
import lu.exeat.law.provision.Outcome;

/// An outcome, and where it is INDETERMINATE why, and what is certain already.
///
/// - `reason`: only for INDETERMINATE; `atLeast`: only for INDETERMINATE, the highest outcome that is certain already
/// - `settled`: false when there were too many cases to look at all of them
public record Ruling(Outcome outcome, Optional<Reason> reason, Optional<Outcome> atLeast, boolean settled) {
    public Ruling {
        if (reason.isPresent() != (outcome == Outcome.INDETERMINATE)) {
            throw new IllegalArgumentException("a reason goes with INDETERMINATE and with nothing else: " + outcome);
        }
    }

    static Ruling definite(Outcome outcome) {
        return new Ruling(outcome, Optional.empty(), Optional.empty(), true);
    }
}
