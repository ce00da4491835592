package lu.exeat.cli.classify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lu.exeat.item.classification.ListVersion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The list that an option names by a day; today's where it names none.
final class ListOfDay {
    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");

    private ListOfDay() {}

    /// - `option`: its name, for the problem; `day`: as it was written
    /// - throws [ParameterException] for what is no day, or the day of a list that is not held
    static ListVersion require(String option, Optional<String> day, Clock clock, CommandLine line) {
        LocalDate on = day.map(text -> parse(option, text, line)).orElseGet(() -> today(clock));
        return ListVersion.findByDay(on)
                .orElseThrow(() -> new ParameterException(
                        line,
                        option + ": the list of " + on + " is not held with its limits; held are those of "
                                + String.join(", ", ListVersion.listDays())));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LUXEMBOURG);
    }

    private static LocalDate parse(String option, String text, CommandLine line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new ParameterException(line, option + ": a day as YYYY-MM-DD, not " + text);
        }
    }
}
