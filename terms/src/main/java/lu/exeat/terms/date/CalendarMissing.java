package lu.exeat.terms.date;

import java.time.LocalDate;

/// A count of working days that leaves the years whose public holidays are known.
public final class CalendarMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalendarMissing(LocalDate day, DateInterval known) {
        super("public holidays are known for " + known + ", not for " + day);
    }
}
