package lu.exeat.cli.terminal;

import java.util.Optional;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The language in which a command answers.
public final class LanguageOption {
    private static final String NAME = "--lang";
    private static final String LABEL = "LANG";
    private static final String DESCRIPTION = "en, fr, de or lb (default: EXEAT_LANG, else en).";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = NAME, paramLabel = LABEL, description = DESCRIPTION)
    private @Nullable String language;

    /// The option for a command that is described without annotations.
    public static OptionSpec spec() {
        return OptionSpec.builder(NAME)
                .paramLabel(LABEL)
                .type(String.class)
                .description(DESCRIPTION)
                .build();
    }

    /// What such a command was given.
    public static LanguageOption of(CommandSpec page) {
        LanguageOption option = new LanguageOption();
        option.spec = page;
        option.language = page.findOption(NAME).getValue();
        return option;
    }

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
