package lu.exeat.server.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Headers on every answer: nothing is loaded from elsewhere, nothing is framed, no address of ours leaves with a link.
public final class SafetyHeaders extends OncePerRequestFilter {
    static final String CONTENT_POLICY = "default-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /// The page of the API's description comes from others: it draws small pictures from `data:` addresses, and one of
    /// its pictures has a style of its own, which is named here by its hash.
    static final String CONTENT_POLICY_API_PAGE = CONTENT_POLICY.replace(
                    "style-src 'self'",
                    "style-src 'self' 'unsafe-hashes' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='")
            + "; img-src 'self' data:";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean apiPage = request.getRequestURI().startsWith("/swagger-ui");
        response.setHeader("Content-Security-Policy", apiPage ? CONTENT_POLICY_API_PAGE : CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!request.getRequestURI().startsWith("/assets/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        LanguageChoice.findParameter(request).ifPresent(language -> LanguageChoice.keep(language, response));
        ThemeChoice.findParameter(request).ifPresent(theme -> ThemeChoice.keep(theme, response));
        chain.doFilter(request, response);
    }
}
