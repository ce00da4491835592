package lu.exeat.lawbook.transaction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// What no act can be: only what cannot be true under any reading is a problem.
final class RouteCheck {
    private static final FactName APPLICATION_DATE = FactName.of("applicationDate");

    private RouteCheck() {}

    static void check(
            Node.Mapping document, LocalDate date, Route route, Map<FactName, Known> facts, Problems problems) {
        Optional<Value> territory = exactly(facts, FactNames.TERRITORY);
        if (route.from().isPresent() && route.destination().isPresent()) {
            Country from = route.from().get();
            Country destination = route.destination().get();
            territory
                    .map(Value::text)
                    .filter(part -> !Territory.isOf(part, from) && !Territory.isOf(part, destination))
                    .ifPresent(part -> problems.note(new Problem.Impossible(
                            placeOfFact(document, FactNames.TERRITORY), part, "TERRITORY_OF_ANOTHER_COUNTRY")));
            boolean partly = territory
                    .map(Value::text)
                    .filter(part -> !part.equals(Territory.MAIN) && Territory.isOf(part, destination))
                    .isPresent();
            if (route.activity().equals(Optional.of(Activity.INTRA_UNION_TRANSFER))
                    && from.equals(destination)
                    && !partly) {
                problems.note(new Problem.Impossible(
                        document.find("destination").orElseThrow().place(),
                        destination.code(),
                        "TRANSFER_WITHIN_ONE_STATE"));
            }
        }
        if (exactly(facts, APPLICATION_DATE).orElse(null) instanceof Value.Day(LocalDate applied)
                && applied.isAfter(date)) {
            problems.note(new Problem.Impossible(
                    placeOfFact(document, APPLICATION_DATE), applied.toString(), "APPLIED_AFTER_THE_ACT"));
        }
    }

    private static Optional<Value> exactly(Map<FactName, Known> facts, FactName name) {
        return facts.get(name) instanceof Known.Exactly(Value value) ? Optional.of(value) : Optional.empty();
    }

    private static Place placeOfFact(Node.Mapping document, FactName name) {
        return document.find("facts")
                .filter(Node.Mapping.class::isInstance)
                .flatMap(facts -> ((Node.Mapping) facts).find(name.name()))
                .orElseThrow()
                .place();
    }
}
