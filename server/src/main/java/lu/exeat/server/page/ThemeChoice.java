package lu.exeat.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The theme of a request: its parameter `theme`, else the cookie of an earlier choice, else the system's.
///
/// A page whose form is under work is sent with the choice and comes back as it was; any other page posts the choice
/// here and is shown again.
@Controller
public final class ThemeChoice {
    public static final String PARAMETER = "theme";
    private static final String COOKIE = "exeat-theme";
    private static final Duration KEPT = Duration.ofDays(365);

    static Theme of(HttpServletRequest request) {
        return findParameter(request).or(() -> findCookie(request)).orElse(Theme.SYSTEM);
    }

    /// The theme that this very request asks for.
    static Optional<Theme> findParameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Theme::findByCode);
    }

    private static Optional<Theme> findCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(Theme::findByCode);
    }

    /// Keeps a choice for the next requests; it holds nothing but the theme's code.
    static void keep(Theme theme, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, theme.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /// Leads back to the page on which the theme was chosen. The cookie was set with the headers of every answer.
    ///
    /// - `to`: path and query on this server; anything else leads to the first page
    @PostMapping("/theme")
    ResponseEntity<Void> chosen(@RequestParam(name = "to", defaultValue = "/") String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(isOurs(to) ? URI.create(to) : URI.create("/"))
                .build();
    }

    /// One slash and no more at its beginning: two would name another server.
    private static boolean isOurs(String to) {
        return to.matches("/(?!/)[A-Za-z0-9/._~?&=+%:,;@-]*") && to.length() <= 4000 && parses(to);
    }

    private static boolean parses(String to) {
        try {
            return URI.create(to).getHost() == null;
        } catch (IllegalArgumentException _) {
            return false; // a broken escape
        }
    }
}
