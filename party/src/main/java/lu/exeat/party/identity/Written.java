package lu.exeat.party.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;

/// What the identifiers' readers share: a bound on the length, one kind of blank, one kind of refusal.
final class Written {
    /// No identifier is longer, with all that people write around it.
    private static final int LONGEST = 100;

    private Written() {}

    static <T> Parsed<T> parse(String text, Place place, Form form, Function<String, Optional<T>> reader) {
        Optional<T> read = text.length() > LONGEST
                ? Optional.empty()
                : reader.apply(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
        return read.<Parsed<T>>map(Parsed.Good::new)
                .orElseGet(
                        () -> new Parsed.Refused<>(List.of(new Problem.Malformed(place, Problem.shown(text), form))));
    }

    static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }
}
