package lu.exeat.lawbook.procedure;

import java.time.LocalDate;
import java.util.Optional;
import lu.exeat.lawbook.calendar.LuxembourgHolidays;

/// The last days of the periods that run in a matter; absent where none runs, or its first day has not come.
///
/// The day from which a period runs does not count. A period in months ends on the same day number, or on the last day
/// of a shorter month. Only a day until which somebody must act is moved off a Saturday, Sunday or public holiday, to
/// the next working day.
///
/// - `deadline`: for the office or the body asked, counted Monday to Friday; `deadlineMonSat`: at the earliest, as
///   labour law calls Saturday a *jour ouvrable*
/// - `silencePeriodEnds`: afterwards an application without a decision may be treated as refused; not moved
/// - `appealUntil`: for the court; moved
/// - `validUntil`: of the licence; not moved
/// - `registerBy`: before the first use of a general authorisation, counted back Monday to Friday
public record TimeLimits(
        Optional<LocalDate> deadline,
        Optional<LocalDate> deadlineMonSat,
        Optional<LocalDate> silencePeriodEnds,
        Optional<LocalDate> appealUntil,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> registerBy) {
    static final String PROCESSING = "lu/guichet/processing";
    static final String REGISTRATION = "lu/guichet/registration";
    static final String CONSULTATION = DecisionTable.REGULATION + "art_2";
    static final String REGISTER_BEFORE = "lu/loi/2018/06/27/art_39";
    static final String SILENCE = "lu/loi/1996/11/07/art_4/par_1";
    static final String APPEAL = "lu/loi/1999/06/21/art_13/par_1";
    static final String NEW_DECISION = "lu/loi/1999/06/21/art_13/par_2";
    static final String NO_ANSWER = "lu/loi/1999/06/21/art_13/par_3";

    private static final int PROCESSING_DAYS = 60;
    private static final int REGISTRATION_DAYS = 10;
    private static final int CONSULTATION_DAYS = 30;
    private static final int MONTHS = 3; // of silence, and for going to court
    private static final int INDIVIDUAL_YEARS = 1;
    private static final int GLOBAL_YEARS = 3;

    /// A period of working days: how many, since when, by which rule.
    record Clock(int days, Optional<LocalDate> from, String rule) {}

    /// - throws [CalendarMissing] when a period leaves the years whose public holidays are known
    static TimeLimits of(Matter matter, ProcedureDates dates) {
        boolean registers = matter.isRegistration();
        Optional<Clock> clock = clock(matter, dates);
        return new TimeLimits(
                clock.flatMap(running ->
                        running.from().map(day -> LuxembourgHolidays.MONDAY_TO_FRIDAY.lastDay(day, running.days()))),
                clock.flatMap(running ->
                        running.from().map(day -> LuxembourgHolidays.MONDAY_TO_SATURDAY.lastDay(day, running.days()))),
                matter.operation().isApplication() && !registers
                        ? dates.received().map(day -> day.plusMonths(MONTHS))
                        : Optional.empty(),
                matter.operation() == Operation.CONSULTATION
                        ? Optional.empty()
                        : appealFrom(dates).map(TimeLimits::lastDayForCourt),
                validYears(matter).flatMap(years -> dates.issued().map(day -> day.plusYears(years))),
                registers
                        ? dates.firstUse()
                                .map(day -> LuxembourgHolidays.MONDAY_TO_FRIDAY.dayBefore(day, REGISTRATION_DAYS))
                        : Optional.empty());
    }

    /// The period of working days that runs; none for an appeal.
    static Optional<Clock> clock(Matter matter, ProcedureDates dates) {
        return switch (matter.operation()) {
            case CONSULTATION -> Optional.of(new Clock(CONSULTATION_DAYS, dates.received(), CONSULTATION));
            case APPEAL -> Optional.empty();
            case EXPORT,
                    INTRA_UNION_TRANSFER,
                    IMPORT,
                    TRANSIT,
                    BROKERING,
                    TECHNICAL_ASSISTANCE,
                    INTANGIBLE_TRANSFER,
                    CERTIFICATION,
                    ENTRY ->
                Optional.of(
                        matter.isRegistration()
                                ? new Clock(REGISTRATION_DAYS, dates.received(), REGISTRATION)
                                : new Clock(PROCESSING_DAYS, dates.complete(), PROCESSING));
        };
    }

    /// The rule by which the period for going to court runs.
    static String appealRule(ProcedureDates dates) {
        if (isGraciousAppealTooLate(dates)
                || dates.newDecisionNotified().isEmpty()
                        && dates.graciousAppeal().isEmpty()) {
            return APPEAL;
        }
        return dates.newDecisionNotified().isPresent() ? NEW_DECISION : NO_ANSWER;
    }

    private static Optional<LocalDate> appealFrom(ProcedureDates dates) {
        return switch (appealRule(dates)) {
            case NEW_DECISION -> dates.newDecisionNotified();
            case NO_ANSWER -> dates.graciousAppeal().map(day -> day.plusMonths(MONTHS)); // not moved
            default -> dates.decisionNotified();
        };
    }

    /// Only a gracious appeal within the time for the court suspends it (Article 13(2)).
    static boolean isGraciousAppealTooLate(ProcedureDates dates) {
        return dates.decisionNotified().isPresent()
                && dates.graciousAppeal()
                        .filter(day -> day.isAfter(
                                lastDayForCourt(dates.decisionNotified().get())))
                        .isPresent();
    }

    private static LocalDate lastDayForCourt(LocalDate from) {
        return LuxembourgHolidays.MONDAY_TO_FRIDAY.onOrAfter(from.plusMonths(MONTHS));
    }

    private static Optional<Integer> validYears(Matter matter) {
        return matter.licence().flatMap(licence -> switch (licence) {
            case INDIVIDUAL -> Optional.of(INDIVIDUAL_YEARS);
            case GLOBAL -> Optional.of(GLOBAL_YEARS);
            case GENERAL, CERTIFICATION, DEROGATION -> Optional.empty();
        });
    }
}
