package lu.exeat.cli.terminal;

import java.util.Optional;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The language in which a command answers.
public final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "LANG", description = "en, fr, de or lb (default: EXEAT_LANG, else en).")
    private @Nullable String language;

    /// - throws [ParameterException] for a language that is none of the four
    public Language in(Terminal terminal) {
        if (language != null && Language.findByCode(language).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--lang: " + language + " is none of " + String.join(", ", Language.listCodes()));
        }
        return terminal.language(Optional.ofNullable(language));
    }
}
