package lu.exeat.law.determination;

import java.util.Arrays;
import java.util.List;
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

    private static final List<Ruling> DEFINITE = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.INDETERMINATE)
            .map(outcome -> new Ruling(outcome, Optional.empty(), Optional.empty(), true))
            .toList();

    static Ruling definite(Outcome outcome) {
        return DEFINITE.stream()
                .filter(ruling -> ruling.outcome == outcome)
                .findFirst()
                .orElseThrow();
    }
}
