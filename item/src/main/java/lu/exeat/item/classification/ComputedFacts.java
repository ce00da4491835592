package lu.exeat.item.classification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Facts that follow from others by a formula of the list. A stated value goes before a computed one.
final class ComputedFacts {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal GRAVITY = new BigDecimal("9.80665");

    /// What each is computed from; the first facts are those that an open question names.
    private static final Map<String, List<String>> FROM = Map.of(
            "specificModulusM", List.of("modulusGpa", "densityGCm3"),
            "specificStrengthM", List.of("strengthMpa", "densityGCm3"),
            "mrfK035Nm", List.of("wavelengthNm", "na"),
            "mrfK025Nm", List.of("wavelengthNm", "na"),
            "transducerAccuracyPa", List.of("accuracyPctFs", "fullScaleKpa"),
            "spreadingRatio", List.of("transmittedBandwidthKhz", "channelBandwidthKhz"),
            "tppMax", List.of("tops"),
            "accelerometerG", List.of("accRangeG"),
            "bandNm low", List.of("bandNm"),
            "bandNm high", List.of("bandNm"));

    private ComputedFacts() {}

    /// The facts that a fact is computed from; itself where it is stated as it is.
    static List<String> inputs(String fact) {
        return FROM.getOrDefault(fact, List.of(fact));
    }

    static boolean isComputed(String fact) {
        return FROM.containsKey(fact);
    }

    /// What is known of a computed fact: not known where an input is not, empty where one was not given.
    static Optional<Stated> find(String fact, Statement statement) {
        Optional<Stated> stated = statement.find(fact);
        if (stated.isPresent() || !FROM.containsKey(fact)) {
            return stated;
        }
        if (fact.equals("accelerometerG")) {
            return statement.find("accRangeG").or(() -> statement.find("maxG"));
        }
        List<String> inputs = FROM.getOrDefault(fact, List.of());
        if (inputs.stream().anyMatch(input -> statement.find(input).isEmpty())) {
            return Optional.empty();
        }
        List<Stated> values =
                inputs.stream().flatMap(input -> statement.find(input).stream()).toList();
        if (values.stream().anyMatch(Stated.NotApplicable.class::isInstance)) {
            return Optional.of(new Stated.NotApplicable());
        }
        if (values.stream().anyMatch(Stated.NotKnown.class::isInstance)) {
            return Optional.of(new Stated.NotKnown());
        }
        return compute(fact, values).map(Stated.Number::new);
    }

    private static Optional<BigDecimal> compute(String fact, List<Stated> values) {
        if (values.getFirst() instanceof Stated.Band(BigDecimal low, BigDecimal high)) {
            return Optional.of(fact.endsWith("low") ? low : high);
        }
        if (values.getFirst() instanceof Stated.Operations(List<Stated.Operation> operations)) {
            return operations.stream()
                    .map(operation -> operation.bits().multiply(operation.tera()))
                    .max(BigDecimal::compareTo);
        }
        if (values.size() != 2
                || !(values.get(0) instanceof Stated.Number(BigDecimal first))
                || !(values.get(1) instanceof Stated.Number(BigDecimal second))) {
            return Optional.empty();
        }
        if (fact.equals("transducerAccuracyPa")) {
            return Optional.of(first.multiply(second).multiply(BigDecimal.TEN)); // % of kPa, in Pa
        }
        if (second.signum() <= 0) {
            return Optional.empty(); // no density, no aperture: nothing can be said
        }
        return Optional.of(
                switch (fact) {
                    case "specificModulusM" -> first.divide(second.multiply(GRAVITY), EXACT);
                    case "specificStrengthM" ->
                        first.divide(second.multiply(GRAVITY).multiply(BigDecimal.TEN), EXACT);
                    case "mrfK035Nm" -> first.multiply(new BigDecimal("0.35")).divide(second, EXACT);
                    case "mrfK025Nm" -> first.multiply(new BigDecimal("0.25")).divide(second, EXACT);
                    default -> first.divide(second, EXACT);
                });
    }
}
