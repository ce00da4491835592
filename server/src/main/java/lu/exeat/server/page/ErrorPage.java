package lu.exeat.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import lu.exeat.terms.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is said when a request went wrong: a page to people, problem+json (RFC 9457) to programs. Neither tells how the
/// server is built; a fault of ours gets a reference that stands in the log too.
@Controller
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final PageLabels labels;

    ErrorPage(PageLabels labels) {
        this.labels = labels;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Language language) {
        HttpStatusCode status = status(request);
        String reference = status.is5xxServerError() ? noted(request) : "";
        String key = labels.find(language, "error." + status.value()).isPresent()
                ? "error." + status.value()
                : status.is5xxServerError() ? "error.500" : "error.400";
        String title = labels.say(language, key);
        String detail = labels.say(language, key + ".text", reference);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        return isAskedByProgram(request) ? problem(status, title, detail, path(request)) : page(status, title, detail);
    }

    private static ModelAndView page(HttpStatusCode status, String title, String detail) {
        ModelAndView page = new ModelAndView("error", Map.of("title", title, "detail", detail));
        page.setStatus(status);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, String title, String detail, String path) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setInstance(URI.create(path));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND; // someone asked for /error itself
    }

    private static String noted(HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("fault {}", reference, thrown instanceof Throwable fault ? fault : null);
        return reference;
    }

    /// The path that was asked for, as the browser wrote it.
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    private static boolean isAskedByProgram(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return path(request).startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }
}
