package lu.exeat.lawbook.transaction;

import java.util.Arrays;
import java.util.List;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.ProblemWording;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/// What was noted of a document, as `Kind "pointer"`.
final class ProblemAssert extends AbstractAssert<ProblemAssert, Parsed<?>> {
    private ProblemAssert(Parsed<?> actual) {
        super(actual, ProblemAssert.class);
    }

    static ProblemAssert assertThat(Parsed<?> parsed) {
        return new ProblemAssert(parsed);
    }

    ProblemAssert isGood() {
        Assertions.assertThat(list()).isEmpty();
        return this;
    }

    ProblemAssert notes(String... problems) {
        return notes(Arrays.asList(problems));
    }

    /// These and no others, in any order.
    ProblemAssert notes(List<String> problems) {
        Assertions.assertThat(list().stream().map(ProblemAssert::shown)).containsExactlyInAnyOrderElementsOf(problems);
        return this;
    }

    /// Each problem can be said in each language, with nothing left to fill in.
    ProblemAssert isWordedInAllLanguages() {
        Assertions.assertThat(list())
                .isNotEmpty()
                .allSatisfy(problem -> Assertions.assertThat(Language.values())
                        .allSatisfy(language -> Assertions.assertThat(ProblemWording.allowed(problem, language))
                                .isNotBlank()
                                .doesNotContain("{0}", "{1}")));
        return this;
    }

    private List<Problem> list() {
        return actual instanceof Parsed.Refused<?>(List<Problem> problems) ? problems : List.of();
    }

    static String shown(Problem problem) {
        return problem.getClass().getSimpleName() + " \"" + problem.place().pointer() + "\"";
    }
}
