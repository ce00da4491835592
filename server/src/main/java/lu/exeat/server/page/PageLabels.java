package lu.exeat.server.page;

import java.util.Optional;
import lu.exeat.terms.language.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The pages' own labels, one message file a language. Words of the law are none of them: those come from the lawbook.
public final class PageLabels {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    public PageLabels() {
        messages.setBasename("lu/exeat/server/page/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    /// For the templates' `#{key}`.
    public ResourceBundleMessageSource source() {
        return messages;
    }

    /// The label with `{0}`, `{1}` … replaced.
    ///
    /// - throws an exception when there is none: a page with a hole is never shown
    public String say(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, language.locale());
    }

    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language.locale()));
    }
}
