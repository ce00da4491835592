package lu.exeat.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What stands around every page: the languages it can be read in, and its theme.
@ControllerAdvice(basePackages = "lu.exeat.server")
class PageFrame {
    private static final List<String> PLAIN = List.of("workForm", "hasErrors", "print");

    /// One entry of the language switch; `href` is the same page in that language.
    record LanguageLink(String code, String name, String shortName, boolean current, String href) {}

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request, Language current) {
        return List.of(
                link(request, Language.FR, "Français", current),
                link(request, Language.DE, "Deutsch", current),
                link(request, Language.LB, "Lëtzebuergesch", current),
                link(request, Language.EN, "English", current));
    }

    @ModelAttribute("theme")
    Theme theme(HttpServletRequest request) {
        return ThemeChoice.of(request);
    }

    @ModelAttribute("themes")
    Theme[] themes() {
        return Theme.values();
    }

    /// Where a choice of the theme leads back to.
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        boolean isError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String query = request.getQueryString();
        return isError ? "/" : request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @ModelAttribute("law")
    LawWords law(Language language) {
        return new LawWords(language);
    }

    /// What most pages are not: a form under work, a page with problems, a print view.
    @ModelAttribute
    void plain(Model model) {
        PLAIN.forEach(name -> model.addAttribute(name, false));
    }

    private static LanguageLink link(HttpServletRequest request, Language language, String name, Language current) {
        return new LanguageLink(
                language.code(),
                name,
                language.code().toUpperCase(Locale.ROOT),
                language == current,
                href(request, language));
    }

    private static String href(HttpServletRequest request, Language language) {
        boolean isError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String path = isError ? "/" : request.getRequestURI();
        String query = isError ? null : request.getQueryString();
        String choice = LanguageChoice.PARAMETER + "=";
        Stream<String> kept = query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty() && !pair.startsWith(choice));
        return path + "?"
                + Stream.concat(kept, Stream.of(choice + language.code())).collect(Collectors.joining("&"));
    }
}
