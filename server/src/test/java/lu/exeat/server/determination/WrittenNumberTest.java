package lu.exeat.server.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lu.exeat.terms.language.Language;
import org.junit.jupiter.api.Test;

/// Numbers and money are written as each language does, and no decimal is lost or made up.
class WrittenNumberTest {
    private static final BigDecimal MILLION = new BigDecimal("1234567.89");

    @Test
    void eachLanguageHasItsOwnSigns() {
        assertThat(WrittenNumber.of(MILLION, Language.EN)).isEqualTo("1,234,567.89");
        assertThat(WrittenNumber.of(MILLION, Language.FR)).isEqualTo("1\u202f234\u202f567,89");
        assertThat(WrittenNumber.of(MILLION, Language.DE)).isEqualTo("1.234.567,89");
        assertThat(WrittenNumber.of(MILLION, Language.LB)).isEqualTo("1.234.567,89");
    }

    @Test
    void moneyHasAtLeastTheDecimalsItsCurrencyIsCountedIn() {
        assertThat(WrittenNumber.money(new BigDecimal("250000"), "EUR", Language.EN))
                .isEqualTo("EUR 250,000.00");
        assertThat(WrittenNumber.money(new BigDecimal("250000"), "EUR", Language.DE))
                .isEqualTo("250.000,00\u00a0EUR");
        assertThat(WrittenNumber.money(new BigDecimal("5000"), "JPY", Language.EN))
                .isEqualTo("JPY 5,000");
        assertThat(WrittenNumber.money(new BigDecimal("0.1234"), "EUR", Language.FR))
                .isEqualTo("0,1234\u00a0EUR");
    }

    @Test
    void aQuantityKeepsItsDecimalsAndNoMore() {
        assertThat(WrittenNumber.of(new BigDecimal("7"), Language.EN)).isEqualTo("7");
        assertThat(WrittenNumber.of(new BigDecimal("12.50"), Language.DE)).isEqualTo("12,50");
        assertThat(WrittenNumber.of(new BigDecimal("123456789012345678.000001"), Language.EN))
                .isEqualTo("123,456,789,012,345,678.000001");
    }
}
