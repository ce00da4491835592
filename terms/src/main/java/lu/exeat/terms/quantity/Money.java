package lu.exeat.terms.quantity;

import java.math.BigDecimal;

/// An amount in a currency.
///
/// - `amount`: zero or more, at most [#DECIMALS] decimals, at most [#DIGITS] digits, exact
/// - `currency`: ISO 4217
public record Money(BigDecimal amount, String currency) {
    public static final int DECIMALS = 4;
    public static final int DIGITS = 24;

    public Money {
        if (amount.signum() < 0 || amount.scale() > DECIMALS || amount.precision() > DIGITS) {
            throw new IllegalArgumentException("an amount is zero or more with at most four decimals: " + amount);
        }
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("a currency is three capital letters: " + currency);
        }
    }
}
