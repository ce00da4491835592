package lu.exeat.server.api;

import java.util.List;
import lu.exeat.server.page.PageLabels;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers an input that was refused: 422, problem+json (RFC 9457), with every problem at once.
@Component
public final class RefusedInput {
    private final PageLabels labels;

    RefusedInput(PageLabels labels) {
        this.labels = labels;
    }

    /// - `pointer`: where, as a JSON Pointer (RFC 6901), empty for the whole document; `found`: what stands there,
    ///   may be empty; `allowed`: what is allowed there, a sentence in the language asked for
    public record Line(String pointer, String found, String allowed) {}

    public ResponseEntity<Object> answer(List<Problem> problems, Language language) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, labels.say(language, "error.422.text"));
        body.setTitle(labels.say(language, "error.422"));
        body.setProperty(
                "problems",
                problems.stream()
                        .map(problem -> new Line(
                                problem.place().pointer(), problem.found(), ProblemWording.allowed(problem, language)))
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(body);
    }
}
