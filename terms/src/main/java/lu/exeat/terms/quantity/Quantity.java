package lu.exeat.terms.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// How much of an item.
///
/// - `amount`: zero or more, at most [#DECIMALS] decimals, at most [#DIGITS] digits, exact
/// - `unit`: UN/ECE Recommendation 20, absent = pieces
public record Quantity(BigDecimal amount, Optional<String> unit) {
    public static final int DECIMALS = 6;
    public static final int DIGITS = 24;

    public Quantity {
        if (amount.signum() < 0 || amount.scale() > DECIMALS || amount.precision() > DIGITS) {
            throw new IllegalArgumentException("a quantity is zero or more with at most six decimals: " + amount);
        }
    }
}
