package lu.exeat.item.classification.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.exeat.law.fact.FactName;

/// What a fact of a tree asks of a stated fact: the stated fact, how it is compared, and with what.
///
/// - `fact`: the stated fact, which an open question names; `with`: a limit, a member, the name of a group; may be
/// empty
public record Comparison(String fact, Sign sign, String with) {
    /// The ways of comparing, as they stand in a fact's name.
    public enum Sign {
        ABOVE(" > "),
        AT_LEAST(" >= "),
        BELOW(" < "),
        AT_MOST(" <= "),
        HAS(" has "),
        ONLY(" only "),
        DENIED(" denied"),
        STATED(" stated");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }
    }

    /// The comparison that a name stands for; empty for a fact that is asked as it stands.
    public static Optional<Comparison> find(FactName name) {
        String text = name.name();
        for (Sign sign : List.of(Sign.values())) {
            int at = text.indexOf(sign.sign);
            if (at > 0) {
                return Optional.of(
                        new Comparison(text.substring(0, at), sign, text.substring(at + sign.sign.length())));
            }
        }
        return Optional.empty();
    }

    /// The stated fact behind a name.
    public static String asked(FactName name) {
        return find(name).map(Comparison::fact).orElse(name.name());
    }

    /// Whether a number stands on the asked side of the limit.
    public boolean holds(BigDecimal number) {
        int order = number.compareTo(new BigDecimal(with));
        return switch (sign) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case HAS, ONLY, DENIED, STATED -> throw new IllegalStateException("no comparison of numbers: " + this);
        };
    }
}
