package lu.exeat.server.determination;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import lu.exeat.terms.language.Language;

/// Numbers and money as each language writes them: 1,234.50 · 1 234,50 with narrow spaces · 1.234,50.
final class WrittenNumber {
    private WrittenNumber() {}

    /// With all the decimals it has, and no more.
    static String of(BigDecimal number, Language language) {
        return of(number, number.scale(), language);
    }

    private static String of(BigDecimal number, int decimals, Language language) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setDecimalSeparator(language == Language.EN ? '.' : ',');
        signs.setGroupingSeparator(
                switch (language) {
                    case EN -> ',';
                    case FR -> '\u202f';
                    case DE, LB -> '.';
                });
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(Math.max(0, decimals));
        format.setMaximumFractionDigits(Math.max(0, decimals));
        return format.format(number);
    }

    /// An amount of a currency, with at least the decimals that it is counted in.
    ///
    /// - `currency`: ISO 4217; one that does not exist gets no decimals of its own
    static String money(BigDecimal amount, String currency, Language language) {
        int usual = Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .findFirst()
                .orElse(0);
        String number = of(amount, Math.max(usual, amount.scale()), language);
        return language == Language.EN ? currency + " " + number : number + "\u00a0" + currency;
    }
}
