package lu.exeat.party.identity;

import java.time.LocalDate;
import java.util.Optional;

/// The days for which something is said to hold: from `from` on, up to but not including `until`.
///
/// Either may be empty, and empty means that the source does not say, not "always".
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /// The source says nothing of it.
    public static final Validity UNSAID = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("until must lie after from: " + from.get() + " to " + until.get());
        }
    }
}
