package lu.exeat.cli.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The day, or the days, that stand in for that of the act.
final class DayOption {
    private static final String NAME = "--at";
    private static final String LABEL = "DATE";
    private static final String DESCRIPTION = "A day as YYYY-MM-DD that stands in for the act's.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = NAME, paramLabel = LABEL, description = DESCRIPTION)
    private List<String> at = List.of();

    /// The option for a command that is described without annotations.
    static OptionSpec spec() {
        return OptionSpec.builder(NAME)
                .paramLabel(LABEL)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .description(DESCRIPTION)
                .build();
    }

    /// What such a command was given.
    static DayOption of(CommandSpec page) {
        DayOption option = new DayOption();
        option.spec = page;
        option.at = page.findOption(NAME).getValue();
        return option;
    }

    /// - throws [ParameterException] for what is no day, or more than one
    Optional<LocalDate> at() {
        List<LocalDate> days = days();
        if (days.size() > 1) {
            throw wrong("--at: one day here");
        }
        return days.stream().findFirst();
    }

    List<LocalDate> days() {
        return at.stream().map(this::day).toList();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw wrong("--at: a day as YYYY-MM-DD, not " + text);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
