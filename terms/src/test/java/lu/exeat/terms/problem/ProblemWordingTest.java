package lu.exeat.terms.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every problem can be said in every language, with nothing left to fill in.
class ProblemWordingTest {
    private static final Place PLACE = new Place(java.util.Optional.empty(), "", 3, 5);

    static Stream<Problem> problems() {
        Stream<Problem> plain = Stream.of(
                new Problem.Missing(PLACE, List.of()),
                new Problem.Missing(PLACE, List.of("A", "B")),
                new Problem.UnknownField(PLACE, "x", List.of("A", "B")),
                new Problem.UnknownField(PLACE, "x", List.of()),
                new Problem.Duplicate(PLACE, "x"),
                new Problem.NotAllowed(PLACE, "x", List.of("A", "B")),
                new Problem.TooManyDecimals(PLACE, "x", 4),
                new Problem.OutOfRange(PLACE, "x", "1", "2"),
                new Problem.TooLong(PLACE, 10, 9),
                new Problem.TooMany(PLACE, 10, 9),
                new Problem.TooDeep(PLACE, 32),
                new Problem.Syntax(PLACE, "x"),
                new Problem.Refused(PLACE, "x"),
                new Problem.Contradiction(PLACE, "x", "/a", "y"));
        Stream<Problem> kinds = Arrays.stream(Kind.values()).map(kind -> new Problem.WrongKind(PLACE, Kind.LIST, kind));
        Stream<Problem> forms = Arrays.stream(Form.values()).map(form -> new Problem.Malformed(PLACE, "x", form));
        Stream<Problem> flaws =
                Arrays.stream(Problem.Flaw.values()).map(flaw -> new Problem.Unreadable(PLACE, "x", flaw));
        return Stream.of(plain, kinds, forms, flaws).flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemIsSaidInEachLanguage(Problem problem) {
        Set<String> said = new HashSet<>();
        for (Language language : Language.values()) {
            said.add(ProblemWording.allowed(problem, language));
        }

        assertThat(said)
                .as("German and Luxembourgish may be alike")
                .hasSizeGreaterThanOrEqualTo(3)
                .noneMatch(text -> text.isBlank() || text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource
    void problemHasAHeading(Language language) {
        assertThat(ProblemWording.heading(language)).isNotBlank();
    }

    @Test
    void longListsOfValuesAreCut() {
        List<String> many = java.util.Collections.nCopies(41, "value");

        assertThat(ProblemWording.allowed(new Problem.NotAllowed(PLACE, "x", many), Language.EN))
                .endsWith("value, …");
    }

    @Test
    void foundTextIsShownOnOneLineAndCut() {
        assertThat(Problem.shown("a\nb\u0000c")).isEqualTo("a b c");
        assertThat(Problem.shown("😀".repeat(81))).isEqualTo("😀".repeat(79) + "…");
        assertThat(Problem.shown("😀".repeat(80))).isEqualTo("😀".repeat(80));
    }
}
