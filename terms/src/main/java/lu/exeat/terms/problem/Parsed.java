package lu.exeat.terms.problem;

import java.util.List;
import java.util.function.Function;

/// What came of reading an input: a thing, or all problems and no thing.
public sealed interface Parsed<T> {
    record Good<T>(T value) implements Parsed<T> {}

    record Refused<T>(List<Problem> problems) implements Parsed<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one problem");
            }
        }
    }

    /// Reads on with what was good.
    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Good<T>(T value) -> next.apply(value);
            case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
        };
    }

    /// The thing read.
    ///
    /// - throws [IllegalStateException] with the problems when it was refused; for tests and shipped resources
    default T require() {
        return switch (this) {
            case Good<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
