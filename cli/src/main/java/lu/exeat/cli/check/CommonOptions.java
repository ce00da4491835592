package lu.exeat.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options that several commands have.
final class CommonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "LANG", description = "en, fr, de or lb (default: EXEAT_LANG, else en).")
    private @Nullable String language;

    @Option(names = "--at", paramLabel = "DATE", description = "A day as YYYY-MM-DD that stands in for the act's.")
    private List<String> at = List.of();

    /// - throws [ParameterException] for a language that is none of the four
    Optional<String> language() {
        if (language != null && Language.findByCode(language).isEmpty()) {
            throw wrong("--lang: " + language + " is none of " + String.join(", ", Language.listCodes()));
        }
        return Optional.ofNullable(language);
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
        } catch (java.time.format.DateTimeParseException _) {
            throw wrong("--at: a day as YYYY-MM-DD, not " + text);
        }
    }

    private ParameterException wrong(String message) {
        CommandLine line = spec.commandLine();
        return new ParameterException(line, message);
    }
}
