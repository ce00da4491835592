package lu.exeat.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/// The language of a request: its parameter `lang`, else the cookie of an earlier choice, else the browser's wish, else
/// English. Never the machine's locale.
public final class LanguageChoice implements LocaleResolver {
    public static final String PARAMETER = "lang";
    private static final String COOKIE = "exeat-lang";
    private static final Duration KEPT = Duration.ofDays(365);

    public static Language of(HttpServletRequest request) {
        return findParameter(request)
                .or(() -> findCookie(request))
                .or(() -> findWish(request))
                .orElse(Language.EN);
    }

    /// The language that this very request asks for by `lang`.
    static Optional<Language> findParameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::findByCode);
    }

    private static Optional<Language> findCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(Language::findByCode);
    }

    private static Optional<Language> findWish(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.isBlank() || header.length() > 400) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .flatMap(range -> Language.findByCode(range).stream())
                    .findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a header that is no list of languages wishes for nothing
        }
    }

    /// Keeps a choice for the next requests; it holds nothing but the language's code.
    static void keep(Language language, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the request");
    }
}
