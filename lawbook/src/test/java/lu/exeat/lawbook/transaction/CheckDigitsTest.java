package lu.exeat.lawbook.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Check digits find each single wrong digit.
class CheckDigitsTest {
    private static final String LEI = "5493001KJTIIGC8Y1R12"; // the example of many papers on the LEI
    private static final String IMO = "9074729"; // the example of many papers on ships' numbers

    @Test
    void publishedExamplesFit() {
        assertThat(CheckDigits.isLei(LEI)).isTrue();
        assertThat(CheckDigits.isImo(IMO)).isTrue();
    }

    @Test
    void oneWrongDigitIsFound() {
        assertThat(IntStream.range(0, LEI.length()).mapToObj(i -> changed(LEI, i)))
                .hasSize(20)
                .noneMatch(CheckDigits::isLei);
        assertThat(changed(IMO, 6))
                .isNotEqualTo(IMO)
                .satisfies(wrong -> assertThat(CheckDigits.isImo(wrong)).isFalse());
    }

    private static String changed(String text, int at) {
        char other = text.charAt(at) == '9' ? '8' : '9';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5493001KJTIIGC8Y1R1",
                "5493001KJTIIGC8Y1R123",
                "5493001kjtiigc8y1r12",
                "5493001KJTIIGC8Y1RAB"
            })
    void otherFormsAreNoLei(String text) {
        assertThat(CheckDigits.isLei(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "907472", "90747290", "907472X", "٩٠٧٤٧٢٩"})
    void otherFormsAreNoImo(String text) {
        assertThat(CheckDigits.isImo(text)).isFalse();
    }
}
